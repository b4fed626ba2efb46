import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import * as z from 'zod';
import { hashOfSecret } from '../../functions/strava/webhook-secret.ts';
import { bundleFunctions, handlerFiles } from '../../lib/function-bundles.ts';
import { localCredentials } from '../local/aws-credentials.ts';
import { workDirectory } from '../local/kept-directory.ts';
import { createMessageEngine } from '../local/message-engine.ts';
import { accountId, queueArn, region } from '../local/resource-names.ts';
import { inFreshProcess } from './fresh-process.ts';
import { rounded, spreadOf } from './spread.ts';

const timeSchema = z.object({ cpuMs: z.number(), wallMs: z.number() });
const loadedSchema = z.object({ loaded: timeSchema });
const calledSchema = z.object({ loaded: timeSchema, cold: timeSchema, warm: timeSchema });
type Called = z.infer<typeof calledSchema>;

/** `functions` and `webhook`: what they weigh and what a cold start takes of the processor, each in a fresh process. */
export async function measureFunctions(runs: number) {
  const directory = join(workDirectory, `bench-${process.pid}`);
  try {
    bundleFunctions(handlerFiles(), directory);
    const functions = await measureImports(directory, runs);
    return { functions, webhook: await measureWebhook(directory, runs) };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** As Lambda starts them: the stack sets this. */
const nodeArgs = ['--enable-source-maps'];

async function measureImports(directory: string, runs: number) {
  const names = Object.keys(handlerFiles());
  const samples = new Map(names.map((name) => [name, [] as number[]]));
  for (let run = 0; run < runs; run += 1) {
    for (const name of names) {
      const { loaded } = loadedSchema.parse(
        await inFreshProcess('./load-function.ts', [bundleOf(directory, name)], { nodeArgs }),
      );
      samples.get(name)?.push(loaded.cpuMs);
    }
  }
  return Object.fromEntries(
    [...samples].map(([name, cpuMs]) => {
      const { median, min, max } = spreadOf(cpuMs);
      const bytes = statSync(bundleOf(directory, name)).size;
      return [name, { bytes, coldImportMs: rounded(median), coldImportMsSpread: [rounded(min), rounded(max)] }];
    }),
  );
}

const secret = 'a-secret-of-the-benchmark';
const warmCalls = 300;

async function measureWebhook(directory: string, runs: number) {
  const bare = bundleBareHandler(directory);
  const engine = createMessageEngine(undefined);
  const origin = await engine.listen();
  const queueUrl = `${origin}/${accountId}/bench.fifo`;
  engine.sqs.createQueue('bench.fifo', queueUrl, queueArn('bench.fifo'), { FifoQueue: 'true' });
  const variables = {
    AWS_ENDPOINT_URL: origin,
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: localCredentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: localCredentials.secretAccessKey,
    ACTIVITY_EVENTS_QUEUE_URL: queueUrl,
    WEBHOOK_SECRET_SHA256: hashOfSecret(secret),
  };
  const call = async (bundle: string, args: readonly string[]): Promise<Called> =>
    calledSchema.parse(
      await inFreshProcess('./load-function.ts', [bundle, JSON.stringify(uploadEvent), String(warmCalls)], {
        variables,
        nodeArgs: args,
      }),
    );
  const ours: Called[] = [];
  const theirs: Called[] = [];
  try {
    // In turn, so that whatever else the machine does meets both.
    for (let run = 0; run < runs; run += 1) {
      ours.push(await call(bundleOf(directory, 'webhook'), nodeArgs));
      theirs.push(await call(bare, []));
    }
  } finally {
    await engine.stop();
  }
  const bytes = statSync(bundleOf(directory, 'webhook')).size;
  const bareBytes = statSync(bare).size;
  return {
    bytesRatio: rounded(bytes / bareBytes),
    bareBytes,
    ...compared('cold', ours, theirs),
    ...compared('warm', ours, theirs),
  };
}

/** Ratios of what the processor did; the spread is that of the pairs. */
function compared(what: 'cold' | 'warm', ours: readonly Called[], theirs: readonly Called[]) {
  const pairs = ours.map((one, index) => one[what].cpuMs / (theirs[index]?.[what].cpuMs ?? Number.NaN));
  const { min, max } = spreadOf(pairs);
  const [our, their] = [ours, theirs].map((all) => spreadOf(all.map((one) => one[what].cpuMs)).median);
  return {
    [`${what}Ratio`]: rounded((our ?? 0) / (their ?? 0)),
    [`${what}RatioSpread`]: [rounded(min), rounded(max)],
    [`${what}Ms`]: rounded(our ?? 0),
    [`${what}BareMs`]: rounded(their ?? 0),
  };
}

const uploadEvent = {
  requestContext: { http: { method: 'POST' }, requestId: '' },
  rawPath: `/strava/${secret}`,
  pathParameters: { secret },
  isBase64Encoded: false,
  body: JSON.stringify({
    object_type: 'activity',
    object_id: 17_000_000_001,
    aspect_type: 'create',
    owner_id: 7_001_001,
    subscription_id: 101,
    event_time: 1_700_000_000,
    updates: {},
  }),
};

/** As such a handler is usually bundled: esbuild's defaults, and the SDK as it is. */
function bundleBareHandler(directory: string): string {
  const outfile = join(directory, 'bare', 'index.mjs');
  buildSync({
    entryPoints: [fileURLToPath(new URL('./bare-handler.ts', import.meta.url))],
    outfile,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
  });
  return outfile;
}

function bundleOf(directory: string, name: string): string {
  return join(directory, name, 'index.mjs');
}
