import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Worker } from 'node:worker_threads';
import * as z from 'zod';

export interface FunctionBundle {
  /** The name that people see. */
  readonly label: string;
  /** The directory of the bundle. */
  readonly directory: string;
  /** `index.handler`. */
  readonly handler: string;
  readonly memoryMiB: number;
  readonly timeoutSec: number;
}

export interface Invocation {
  readonly invocationId: string;
  readonly event: unknown;
  readonly functionName: string;
  readonly functionArn: string;
}

/** A thread that has loaded a function's bundle. It takes one event at a time. */
export interface FunctionThread {
  /** False once it has ended, for whatever reason. */
  readonly isAlive: boolean;
  /** How often the bundle has been loaded. A thread never forgets a module. */
  readonly loads: number;
  /**
   * What the handler returned, as JSON has it.
   *
   * @throws HandlerError when it threw; InvocationError when it ran out of time or memory, or the thread ended.
   */
  invoke(invocation: Invocation): Promise<unknown>;
  /** Loads the bundle anew: nothing that the former module kept in memory is left for the handler. */
  reload(variables: Readonly<Record<string, string>>): Promise<void>;
  end(): Promise<void>;
}

/**
 * Starts a thread and loads the bundle: the time limit of a function does not count that, as on Lambda.
 *
 * @throws InvocationError when the bundle cannot be loaded.
 */
export async function startFunctionThread(
  { label, directory, handler, memoryMiB, timeoutSec }: FunctionBundle,
  variables: Readonly<Record<string, string>>,
  log: (line: string) => void,
): Promise<FunctionThread> {
  const [file, exportName] = handler.split('.');
  const worker = new Worker(new URL('./function-worker.ts', import.meta.url), {
    workerData: { file: join(directory, `${file}.mjs`), exportName },
    // Beside the bundle and gone with it: whoever starts anew, after a crash say, need not compile anew.
    env: { ...variables, NODE_COMPILE_CACHE: join(directory, '.compile-cache') },
    execArgv: ['--enable-source-maps'],
    // Node ends a thread that is out of memory only while 16 MB more are enough to do so, and its whole process
    // otherwise: what is new and may still be alive has to stay well below that.
    resourceLimits: { maxOldGenerationSizeMb: memoryMiB, maxYoungGenerationSizeMb: 8 },
    stdout: true,
    stderr: true,
  });
  for (const input of [worker.stdout, worker.stderr]) createInterface({ input }).on('line', log);
  // An 'error' without a listener would end this process; whoever waits for an answer listens too.
  worker.on('error', (error) => log(`The worker crashed: ${error.stack ?? error.message}`));
  let isAlive = true;
  worker.once('exit', () => {
    isAlive = false;
  });
  const heard = listenTo(worker, label);
  const loaded = async (): Promise<void> => {
    await heard({
      isWanted: ({ kind }) => kind === 'ready',
      waitSec: longestLoadSec,
      inWords: (why) => `cannot be loaded: ${why ?? `it took longer than ${longestLoadSec} s`}`,
    });
  };
  let loads = 1;
  try {
    await loaded();
  } catch (error) {
    await worker.terminate();
    throw error;
  }

  return {
    get isAlive() {
      return isAlive;
    },
    get loads() {
      return loads;
    },

    async invoke({ invocationId, event, functionName, functionArn }) {
      const answered = heard({
        // A module that was replaced may still come to an end, for nobody.
        isWanted: (answer) => answer.kind !== 'ready' && answer.invocationId === invocationId,
        waitSec: timeoutSec,
        inWords: (why) => why ?? `timed out after ${timeoutSec} s`,
      });
      worker.postMessage({
        kind: 'invoke',
        event,
        context: {
          awsRequestId: invocationId,
          functionName,
          invokedFunctionArn: functionArn,
          memoryLimitInMB: String(memoryMiB),
          deadlineMs: Date.now() + timeoutSec * 1000,
        },
      });
      const answer = await answered;
      if (answer.kind === 'threw') throw new HandlerError(label, answer.error.type, answer.error.message);
      return answer.kind === 'returned' ? JSON.parse(answer.json) : null;
    },

    async reload(fresh) {
      loads += 1;
      const done = loaded();
      worker.postMessage({ kind: 'load', variables: fresh });
      await done;
    },

    async end() {
      isAlive = false;
      await worker.terminate();
    },
  };
}

/** Lambda's limit. */
const longestLoadSec = 10;

const answerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready') }),
  z.object({ kind: z.literal('returned'), invocationId: z.string(), json: z.string() }),
  z.object({
    kind: z.literal('threw'),
    invocationId: z.string(),
    error: z.object({ type: z.string(), message: z.string() }),
  }),
]);

type Answer = z.infer<typeof answerSchema>;

interface Awaited {
  readonly isWanted: (answer: Answer) => boolean;
  readonly waitSec: number;
  /** What went wrong; without `why`, the time was up. */
  readonly inWords: (why?: string) => string;
}

/** Waits for one answer of a thread, for its end, or until the time is up. */
function listenTo(worker: Worker, label: string): (awaited: Awaited) => Promise<Answer> {
  return async ({ isWanted, waitSec, inWords }) => {
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    const fail = (why?: string): void => reject(new InvocationError(label, inWords(why)));
    const listeners = {
      message: (message: unknown) => {
        const answer = answerSchema.parse(message);
        if (isWanted(answer)) resolve(answer);
      },
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

/** The function came to no answer: it ran out of time, crashed, or was stopped. */
export class InvocationError extends Error {
  override readonly name: string = 'InvocationError';
  readonly functionName: string;

  constructor(functionName: string, reason: string) {
    super(`${functionName} ${reason}.`);
    this.functionName = functionName;
  }
}

/** The handler threw. */
export class HandlerError extends InvocationError {
  override readonly name = 'HandlerError';
  readonly type: string;

  constructor(functionName: string, type: string, message: string) {
    super(functionName, `threw ${type}: ${message}`);
    this.type = type;
  }
}
