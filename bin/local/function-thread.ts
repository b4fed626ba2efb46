import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Worker } from 'node:worker_threads';
import * as z from 'zod';
import type { FunctionInThread } from './function-worker.ts';
import { InvocationError, resultIn, type StartFunction } from './running-function.ts';

/** Runs a function in a thread of its own. Its time limit does not count the loading of the bundle, as on Lambda. */
export const startFunctionThread: StartFunction = async (
  { label, directory, handler, memoryMiB, timeoutSec },
  variables,
  log,
  clock,
) => {
  const [file, exportName = ''] = handler.split('.');
  const given: FunctionInThread = {
    file: join(directory, `${file}.mjs`),
    exportName,
    memoryMiB,
    timeoutSec,
    clockAhead: clock.ahead,
  };
  const worker = new Worker(new URL('./function-worker.ts', import.meta.url), {
    workerData: given,
    // Beside the bundle, and deleted with it: a restart, after a crash for example, does not compile again.
    env: { ...variables, NODE_COMPILE_CACHE: join(directory, '.compile-cache') },
    execArgv: ['--enable-source-maps'],
    // Node ends a thread that is out of memory only while 16 MB more are enough to do so, and its whole process
    // otherwise: what is new and may still be alive has to stay well below that.
    resourceLimits: { maxOldGenerationSizeMb: memoryMiB, maxYoungGenerationSizeMb: 8 },
    stdout: true,
    stderr: true,
  });
  for (const input of [worker.stdout, worker.stderr]) createInterface({ input }).on('line', log);
  // An 'error' without a listener would end this process. While an answer is awaited there is a second listener.
  worker.on('error', (error) => log(`The worker crashed: ${error.stack ?? error.message}`));
  let isAlive = true;
  worker.once('exit', () => {
    isAlive = false;
  });
  const nextAnswer = listenTo(worker, label);
  try {
    await nextAnswer(longestLoadSec, (why) => `cannot be loaded: ${why ?? `it took longer than ${longestLoadSec} s`}`);
  } catch (error) {
    await worker.terminate();
    throw error;
  }

  return {
    get isAlive() {
      return isAlive;
    },

    async invoke(invocation) {
      const answered = nextAnswer(timeoutSec, (why) => why ?? `timed out after ${timeoutSec} s`);
      worker.postMessage(invocation);
      const answer = await answered;
      return answer.kind === 'ready' ? null : resultIn(answer, label);
    },

    async end() {
      isAlive = false;
      await worker.terminate();
    },
  };
};

/** Lambda's limit. */
const longestLoadSec = 10;

const answerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready') }),
  z.object({ kind: z.literal('returned'), json: z.string() }),
  z.object({ kind: z.literal('threw'), error: z.object({ type: z.string(), message: z.string() }) }),
]);

type Answer = z.infer<typeof answerSchema>;

/** @param inWords what went wrong; without `why`, the time was up. */
type NextAnswer = (waitSec: number, inWords: (why?: string) => string) => Promise<Answer>;

/** Waits for the next answer of a thread, for its end, or until the time is up. */
function listenTo(worker: Worker, label: string): NextAnswer {
  return async (waitSec, inWords) => {
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    const fail = (why?: string): void => reject(new InvocationError(label, inWords(why)));
    const listeners = {
      message: (message: unknown) => resolve(answerSchema.parse(message)),
      error: (error: Error) => fail(`crashed: ${error.message}`),
      exit: () => fail('ended before it answered'),
    };
    worker.on('message', listeners.message).on('error', listeners.error).on('exit', listeners.exit);
    const timer = setTimeout(() => fail(), waitSec * 1000);
    try {
      return await promise;
    } finally {
      clearTimeout(timer);
      worker.off('message', listeners.message).off('error', listeners.error).off('exit', listeners.exit);
    }
  };
}
