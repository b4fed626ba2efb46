import { readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { expect, onTestFinished, test } from 'vitest';
import * as z from 'zod';
import { clubBundles } from '../../bin/local/club-assembly.ts';
import { workDirectory } from '../../bin/local/kept-directory.ts';
import { listenOnThisMachine, stopServer } from '../../bin/local/listening.ts';
import type { createStravaApi } from '../../functions/strava/strava-api.ts';
import { bundleFunctionsMeanwhile } from '../../lib/function-bundles.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
const directory = await clubBundles();

const metafileSchema = z.object({
  outputs: z.record(z.string(), z.object({ inputs: z.record(z.string(), z.object({ bytesInOutput: z.number() })) })),
});
const { outputs } = metafileSchema.parse(JSON.parse(readFileSync(join(directory, 'metafile.json'), 'utf8')));
const inputs: ReadonlyMap<string, Readonly<Record<string, number>>> = new Map(
  Object.entries(outputs)
    .filter(([path]) => path.endsWith('/index.mjs'))
    .map(([path, output]) => [
      path.split('/').at(-2) ?? path,
      Object.fromEntries(Object.entries(output.inputs).map(([file, { bytesInOutput }]) => [file, bytesInOutput])),
    ]),
);

const fileOf = (name: string) => join(directory, name, 'index.mjs');
const bytesOf = (name: string) => statSync(fileOf(name)).size;

test('every Lambda that the stack names has a bundle', () => {
  expect([...inputs.keys()].toSorted()).toEqual(
    ['deliver', 'given-up', 'pages', 'prescribe', 'reconcile', 'remind', 'reply', 'restore', 'webhook'].toSorted(),
  );
});

/** Strava waits two seconds for the webhook, cold start and all. */
test('the webhook is at most three quarters of what the SQS client alone is by default, and 32 KB beside it', () => {
  const own = Object.entries(inputs.get('webhook') ?? {})
    .filter(([path]) => !/node_modules\/(@aws|@smithy|tslib|fast-xml-parser|strnum|bowser)/.test(path))
    .reduce((sum, [, bytes]) => sum + bytes, 0);
  const { outputFiles } = buildSync({
    stdin: {
      contents:
        "import { SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs'; export default [SQSClient, SendMessageCommand];",
      resolveDir: project,
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
  });
  const [clientBytes = 0] = outputFiles.map(({ contents }) => contents.byteLength);

  expect(own).toBeGreaterThan(1000);
  expect(own).toBeLessThanOrEqual(32 * 1024);
  expect(bytesOf('webhook') / clientBytes).toBeLessThanOrEqual(0.75);
});

test('prescribe is less than 750 KB', () => {
  expect(bytesOf('prescribe')).toBeLessThan(750_000);
});

test("no function brings axios and what it brings, or the SDK's search for credentials that Lambda has in its environment", () => {
  const foreign = [...inputs].flatMap(([name, files]) =>
    Object.keys(files)
      .filter((path) =>
        /node_modules\/(axios|form-data|mime-db|follow-redirects|proxy-from-env)\/|credential-provider-(sso|ini|node|process|login)|nested-clients/.test(
          path,
        ),
      )
      .map((path) => `${name}: ${path}`),
  );

  expect(foreign).toEqual([]);
  expect(Object.keys(inputs.get('prescribe') ?? {}).some((path) => path.includes('node_modules/strava-v3/'))).toBe(
    true,
  );
});

test('what is bundled of ours is in functions/, which is what the key of a kept assembly looks at', () => {
  const elsewhere = [...inputs.values()]
    .flatMap((files) => Object.keys(files))
    .filter((path) => !/^(functions|node_modules)\//.test(path) && !/package\.json$/.test(path));

  expect(elsewhere).toEqual([]);
});

test("Strava's client works in a bundle: it asks Strava, by our transport, and ids stay exact", async () => {
  const asked: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers.authorization}`);
    response.end('{"id":17000000000000000001,"distance":10000}');
  });
  const origin = await listenOnThisMachine(server, 0);
  const own = join(workDirectory, `strava-api-${process.pid}`);
  onTestFinished(() => rmSync(own, { recursive: true, force: true }));
  await bundleFunctionsMeanwhile({ client: join(project, 'functions', 'strava', 'strava-api.ts') }, own);
  const bundle: { readonly createStravaApi: typeof createStravaApi } = await import(
    pathToFileURL(join(own, 'client', 'index.mjs')).href
  );

  const answer = await bundle.createStravaApi(`${origin}/api/v3`).activity('17', 'a-token');
  await stopServer(server);

  expect(answer).toMatchObject({ kind: 'ok', data: { id: '17000000000000000001', distance: 10_000 } });
  expect(asked).toEqual(['GET /api/v3/activities/17? Bearer a-token']);
});

test('a bundle says in its source map where its code is from, without holding the code', () => {
  const map: unknown = JSON.parse(readFileSync(`${fileOf('webhook')}.map`, 'utf8'));

  expect(map).toMatchObject({ sources: expect.arrayContaining([expect.stringMatching(/functions\/webhook\.ts$/)]) });
  expect(map).not.toHaveProperty('sourcesContent.0');
});
