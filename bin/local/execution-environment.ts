import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Worker } from 'node:worker_threads';
import * as z from 'zod';
import type { Forward } from './aws-gateway.ts';
import type { WritableCallRecorder } from './call-recorder.ts';
import { functionVariables } from './function-variables.ts';
import { startOutgoingProxy } from './outgoing-proxy.ts';
import { functionArn } from './resource-names.ts';

export interface FunctionSettings {
  /** The physical name, as the function itself sees it. */
  readonly name: string;
  /** The name that people see. */
  readonly label: string;
  /** The directory of the bundle. */
  readonly directory: string;
  /** `index.handler`. */
  readonly handler: string;
  readonly memoryMiB: number;
  readonly timeoutSec: number;
  readonly variables: Readonly<Record<string, string>>;
}

export interface EnvironmentSurroundings {
  readonly forward: Forward;
  readonly recorder: WritableCallRecorder;
  /** Origins in the function's variables that are reached through the proxy, by what they are called. */
  readonly awsUrl: string;
  readonly outside: Readonly<Record<string, string>>;
  log(line: string): void;
}

/** One worker thread with its proxy: takes one event at a time, and is as good as new after a failure. */
export interface ExecutionEnvironment {
  /**
   * What the handler returned, as JSON has it.
   *
   * @throws InvocationError when it threw, ran out of time or memory, or was stopped.
   */
  invoke(event: unknown): Promise<unknown>;
  stop(): Promise<void>;
}

export async function createExecutionEnvironment(
  settings: FunctionSettings,
  surroundings: EnvironmentSurroundings,
): Promise<ExecutionEnvironment> {
  const proxy = await startOutgoingProxy(surroundings.forward, surroundings.recorder);
  const variables = functionVariables(settings, surroundings, proxy.origin);
  let worker: Worker | undefined;

  return {
    async invoke(event) {
      const invocationId = randomUUID();
      const running = worker ?? (await start());
      const { promise, resolve, reject } = Promise.withResolvers<unknown>();
      const fail = (reason: string): void => reject(new InvocationError(settings.label, reason));

      const listeners = {
        message: (message: unknown) => {
          const answer = answerSchema.parse(message);
          if (answer.kind === 'returned') resolve(JSON.parse(answer.json));
          if (answer.kind === 'threw')
            reject(new HandlerError(settings.label, answer.error.type, answer.error.message));
        },
        error: (error: Error) => fail(`crashed: ${error.message}`),
        exit: () => fail('ended before it answered'),
      };
      running.on('message', listeners.message).on('error', listeners.error).on('exit', listeners.exit);
      const timer = setTimeout(() => fail(`timed out after ${settings.timeoutSec} s`), settings.timeoutSec * 1000);
      proxy.begin({
        functionName: settings.label,
        invocationId,
        async stop({ service, operation, index }) {
          worker = undefined;
          await running.terminate();
          fail(`was stopped at call ${index}, ${service} ${operation}`);
        },
      });
      running.postMessage({
        event,
        context: {
          awsRequestId: invocationId,
          functionName: settings.name,
          invokedFunctionArn: functionArn(settings.name),
          memoryLimitInMB: String(settings.memoryMiB),
          deadlineMs: Date.now() + settings.timeoutSec * 1000,
        },
      });

      try {
        return await promise;
      } catch (error) {
        // Only a handler that threw is still sound; every other end leaves nothing to go on with.
        if (!(error instanceof HandlerError)) {
          worker = undefined;
          await running.terminate();
        }
        throw error;
      } finally {
        clearTimeout(timer);
        proxy.end();
        running.off('message', listeners.message).off('error', listeners.error).off('exit', listeners.exit);
      }
    },

    async stop() {
      await worker?.terminate();
      worker = undefined;
      await proxy.stop();
    },
  };

  async function start(): Promise<Worker> {
    const started = await startWorker(settings, variables, surroundings.log);
    worker = started;
    // Also when it ends between two events: the next one then starts anew.
    started.once('exit', () => {
      if (worker === started) worker = undefined;
    });
    return started;
  }
}

/**
 * A thread that has loaded the bundle: the time limit of a function does not count that, as on Lambda.
 *
 * @throws InvocationError when the bundle cannot be loaded.
 */
async function startWorker(
  { label, directory, handler, memoryMiB }: FunctionSettings,
  env: Record<string, string>,
  log: (line: string) => void,
): Promise<Worker> {
  const [file, exportName] = handler.split('.');
  const worker = new Worker(new URL('./function-worker.ts', import.meta.url), {
    workerData: { file: join(directory, `${file}.mjs`), exportName },
    // Beside the bundle and gone with it: whoever starts anew, after a crash say, need not compile anew.
    env: { ...env, NODE_COMPILE_CACHE: join(directory, '.compile-cache') },
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

  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const fail = (reason: string): void => reject(new InvocationError(label, `cannot be loaded: ${reason}`));
  const listeners = {
    message: () => resolve(),
    error: (error: Error) => fail(error.message),
    exit: () => fail('its worker ended'),
  };
  worker.once('message', listeners.message).once('error', listeners.error).once('exit', listeners.exit);
  const timer = setTimeout(() => fail(`it took longer than ${longestLoadSec} s`), longestLoadSec * 1000);
  try {
    await promise;
    return worker;
  } catch (error) {
    await worker.terminate();
    throw error;
  } finally {
    clearTimeout(timer);
    worker.off('error', listeners.error).off('exit', listeners.exit);
  }
}

/** Lambda's limit. */
const longestLoadSec = 10;

const answerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('returned'), json: z.string() }),
  z.object({ kind: z.literal('threw'), error: z.object({ type: z.string(), message: z.string() }) }),
]);

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
