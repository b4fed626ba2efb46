import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const bundle = (source: string) =>
  build({
    stdin: { contents: source, resolveDir: fileURLToPath(new URL('../..', import.meta.url)), loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    outfile: 'index.mjs',
  });

/** Strava waits two seconds for the webhook, cold start and all: so it stays little more than the SDK's SQS client. */
test('the webhook is at most a tenth larger than the SQS client alone, and 32 KB beside it', async () => {
  const client = await bundle(
    "import { SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs'; export default [SQSClient, SendMessageCommand];",
  );
  const webhook = await bundle("export { handler } from './functions/webhook.ts';");

  const [clientBytes = 0] = client.outputFiles.map(({ contents }) => contents.byteLength);
  const [webhookBytes = 0] = webhook.outputFiles.map(({ contents }) => contents.byteLength);
  const own = Object.values(webhook.metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).map(([path, { bytesInOutput }]) => ({ path, bytesInOutput })),
  );
  const ownBytes = own
    .filter(({ path }) => !/node_modules\/(@aws|@smithy|tslib|fast-xml-parser|strnum|bowser)/.test(path))
    .reduce((sum, { bytesInOutput }) => sum + bytesInOutput, 0);

  expect(webhookBytes / clientBytes).toBeLessThanOrEqual(1.1);
  expect(ownBytes).toBeLessThanOrEqual(32 * 1024);
});
