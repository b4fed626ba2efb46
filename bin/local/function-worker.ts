import { flushCompileCache } from 'node:module';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import * as z from 'zod/mini';
import { answerOf, handlerIn } from './lambda-runtime.ts';
import { dateAheadBy } from './moved-date.ts';

/**
 * The inside of a worker thread: loads a function's bundle and runs it for each event, as Lambda's Node runtime does.
 * It is started anew after a crash, a time-out or a stop, so what the module keeps in memory is lost then.
 */

// It has done its work when this thread began, and the function sees nothing of this machine.
Reflect.deleteProperty(process.env, 'NODE_COMPILE_CACHE');

const { file, exportName, clockAhead, ...limits } = z
  .object({
    file: z.string(),
    exportName: z.string(),
    memoryMiB: z.number(),
    timeoutSec: z.number(),
    clockAhead: z.instanceof(BigInt64Array<SharedArrayBuffer>),
  })
  .parse(workerData);
globalThis.Date = dateAheadBy(clockAhead);

const invocationSchema = z.object({
  invocationId: z.string(),
  event: z.unknown(),
  functionName: z.string(),
  functionArn: z.string(),
});

const handler = handlerIn(await import(pathToFileURL(file).href), file, exportName);

parentPort?.on('message', async (message: unknown) => {
  const answer = await answerOf(handler, invocationSchema.parse(message), limits, console.error);
  // Output travels on another channel; what was logged has to arrive before the end of the invocation is known.
  await Promise.all([flushed(process.stdout), flushed(process.stderr)]);
  parentPort?.postMessage(answer);
});
parentPort?.postMessage({ kind: 'ready' });
flushCompileCache();

function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    stream.write('', () => resolve());
  });
}
