import { randomUUID } from 'node:crypto';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Worker } from 'node:worker_threads';
import * as z from 'zod';
import { localCredentials } from './aws-credentials.ts';
import type { Forward } from './aws-gateway.ts';
import { outsidePrefix } from './call-name.ts';
import type { WritableCallRecorder } from './call-recorder.ts';
import { startOutgoingProxy } from './outgoing-proxy.ts';
import { functionArn, region } from './resource-names.ts';

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
  const variables = environmentVariables(settings, surroundings, proxy.origin);
  let worker: Worker | undefined;

  return {
    async invoke(event) {
      const invocationId = randomUUID();
      const running = worker ?? startWorker(settings, variables, surroundings.log);
      worker = running;
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
}

function startWorker(
  { directory, handler, memoryMiB }: FunctionSettings,
  env: Record<string, string>,
  log: (line: string) => void,
): Worker {
  const [file, exportName] = handler.split('.');
  const worker = new Worker(new URL('./function-worker.ts', import.meta.url), {
    workerData: { file: join(directory, `${file}.mjs`), exportName },
    env,
    execArgv: ['--enable-source-maps'],
    resourceLimits: { maxOldGenerationSizeMb: memoryMiB },
    stdout: true,
    stderr: true,
  });
  for (const input of [worker.stdout, worker.stderr]) createInterface({ input }).on('line', log);
  // An 'error' without a listener would end this process; whoever waits for an answer listens too.
  worker.on('error', (error) => log(`The worker crashed: ${error.stack ?? error.message}`));
  return worker;
}

/**
 * The template's variables, with every address that the function calls leading through its own proxy; and what
 * Lambda sets. Nothing of the machine's own environment gets in, and no profile of a real account is looked at.
 */
function environmentVariables(
  { name, memoryMiB, variables }: FunctionSettings,
  { awsUrl, outside }: EnvironmentSurroundings,
  proxyOrigin: string,
): Record<string, string> {
  const throughProxy = (value: string): string => {
    if (value.startsWith(awsUrl)) return proxyOrigin + value.slice(awsUrl.length);
    const [service, origin] = Object.entries(outside).find(([, known]) => isUnder(value, known)) ?? [];
    return origin === undefined ? value : `${proxyOrigin}${outsidePrefix}${service}${value.slice(origin.length)}`;
  };
  return {
    ...Object.fromEntries(Object.entries(variables).map(([key, value]) => [key, throughProxy(value)])),
    AWS_ENDPOINT_URL: proxyOrigin,
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_ACCESS_KEY_ID: localCredentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: localCredentials.secretAccessKey,
    AWS_CONFIG_FILE: devNull,
    AWS_SHARED_CREDENTIALS_FILE: devNull,
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_LAMBDA_FUNCTION_NAME: name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memoryMiB),
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${name}`,
    AWS_LAMBDA_LOG_STREAM_NAME: 'local',
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    TZ: ':UTC',
  };
}

function isUnder(value: string, origin: string): boolean {
  return value === origin || value.startsWith(`${origin}/`);
}

const answerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready') }),
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
