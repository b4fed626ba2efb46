import { flushCompileCache } from 'node:module';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { answerOf, handlerIn, type Invocation } from './lambda-runtime.ts';
import { dateAheadBy, type SharedAhead } from './moved-date.ts';

/** What a thread is given when it is started. */
export interface FunctionInThread {
  /** The bundle. */
  readonly file: string;
  readonly exportName: string;
  readonly memoryMiB: number;
  readonly timeoutSec: number;
  readonly clockAhead: SharedAhead;
}

/**
 * The inside of a worker thread: loads a function's bundle and runs it for each event, as Lambda's Node runtime does.
 * It is started anew after a crash, a time-out or a stop, so what the module keeps in memory is lost then.
 *
 * What it is told comes from our own process, so it is not parsed: to load zod would take as long as all the rest.
 */

// It has done its work when this thread began, and the function sees nothing of this machine.
Reflect.deleteProperty(process.env, 'NODE_COMPILE_CACHE');

const { file, exportName, clockAhead, ...limits }: FunctionInThread = workerData;
globalThis.Date = dateAheadBy(clockAhead);

const handler = handlerIn(await import(pathToFileURL(file).href), file, exportName);

parentPort?.on('message', async (invocation: Invocation) => {
  const answer = await answerOf(handler, invocation, limits, console.error);
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
