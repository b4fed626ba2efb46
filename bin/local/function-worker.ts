import { flushCompileCache } from 'node:module';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import * as z from 'zod/mini';

/**
 * The inside of a worker thread: loads a function's bundle and runs it for each event, as Lambda's Node runtime does.
 * It is started anew after a crash or a time-out, so what the module keeps in memory is lost then.
 */

// It has done its work when this thread began, and the function sees nothing of this machine.
Reflect.deleteProperty(process.env, 'NODE_COMPILE_CACHE');

const { file, exportName } = z.object({ file: z.string(), exportName: z.string() }).parse(workerData);

const invocationSchema = z.object({
  event: z.unknown(),
  context: z.object({
    awsRequestId: z.string(),
    functionName: z.string(),
    invokedFunctionArn: z.string(),
    memoryLimitInMB: z.string(),
    deadlineMs: z.number(),
  }),
});

const module: unknown = await import(pathToFileURL(file).href);
const handler = z.record(z.string(), z.unknown()).parse({ ...Object(module) })[exportName];
if (typeof handler !== 'function') throw new Error(`${file} exports no function "${exportName}".`);
const run = (event: unknown, context: object): unknown => Reflect.apply(handler, undefined, [event, context]);

parentPort?.on('message', async (message: unknown) => {
  const { event, context } = invocationSchema.parse(message);
  const answer = await attempt(event, context);
  // Output travels on another channel; what was logged has to arrive before the end of the invocation is known.
  await Promise.all([flushed(process.stdout), flushed(process.stderr)]);
  parentPort?.postMessage(answer);
});
parentPort?.postMessage({ kind: 'ready' });
flushCompileCache();

async function attempt(event: unknown, { deadlineMs, ...known }: z.infer<typeof invocationSchema>['context']) {
  const context = {
    ...known,
    functionVersion: '$LATEST',
    logGroupName: `/aws/lambda/${known.functionName}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, deadlineMs - Date.now()),
  };
  try {
    const result = await run(event, context);
    return { kind: 'returned', json: JSON.stringify(result ?? null) };
  } catch (error) {
    console.error(error);
    return {
      kind: 'threw',
      error:
        error instanceof Error ? { type: error.name, message: error.message } : { type: 'Error', message: 'thrown' },
    };
  }
}

function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    stream.write('', () => resolve());
  });
}
