import { randomUUID } from 'node:crypto';
import type { Forward } from './aws-gateway.ts';
import type { OutgoingCall, WritableCallRecorder } from './call-recorder.ts';
import {
  type FunctionBundle,
  type FunctionThread,
  HandlerError,
  InvocationError,
  startFunctionThread,
} from './function-thread.ts';
import { type FunctionOrigins, functionVariables, type VariableSettings } from './function-variables.ts';
import { type OutgoingProxy, startOutgoingProxy } from './outgoing-proxy.ts';
import { functionArn } from './resource-names.ts';

export interface FunctionSettings extends FunctionBundle, VariableSettings {}

export interface EnvironmentSurroundings extends FunctionOrigins {
  readonly forward: Forward;
  readonly recorder: WritableCallRecorder;
  /** What follows when a function is stopped at one of its calls. */
  readonly afterStop: AfterStop;
  log(line: string): void;
}

/**
 * `fresh-thread`: the thread ends, as a container does. `fresh-module`: the thread lives on and loads the bundle anew,
 * for half the processor time. Either way nothing of the stopped module reaches anything: nobody answers its calls or
 * reads its result.
 */
export type AfterStop = 'fresh-thread' | 'fresh-module';

/** One thread with its proxy: takes one event at a time, and is as good as new after a failure. */
export interface ExecutionEnvironment {
  /**
   * What the handler returned, as JSON has it.
   *
   * @throws InvocationError when it threw, ran out of time or memory, or was stopped.
   */
  invoke(event: unknown): Promise<unknown>;
  stop(): Promise<void>;
}

export function createExecutionEnvironment(
  settings: FunctionSettings,
  surroundings: EnvironmentSurroundings,
): ExecutionEnvironment {
  const proxies: OutgoingProxy[] = [];
  let instance: Instance | undefined;
  /** Lives, with a module that was stopped. */
  let spare: FunctionThread | undefined;

  return {
    async invoke(event) {
      // A thread may also end between two events.
      if (instance?.thread.isAlive !== true) instance = await nextInstance();
      const { thread, proxy } = instance;
      const invocationId = randomUUID();
      let stoppedAt: OutgoingCall | undefined;
      const { promise: stopped, reject } = Promise.withResolvers<never>();
      proxy.begin({
        functionName: settings.label,
        invocationId,
        async stop(call) {
          stoppedAt = call;
          instance = undefined;
          if (surroundings.afterStop === 'fresh-module') spare = thread;
          else await thread.end();
          reject(stopErrorAt(call));
        },
      });
      try {
        const { name } = settings;
        const run = thread.invoke({ invocationId, event, functionName: name, functionArn: functionArn(name) });
        return await Promise.race([run, stopped]);
      } catch (error) {
        if (stoppedAt !== undefined) throw stopErrorAt(stoppedAt);
        // Only a handler that threw is still sound; every other end leaves nothing to go on with.
        if (!(error instanceof HandlerError)) {
          instance = undefined;
          await thread.end();
        }
        throw error;
      } finally {
        if (stoppedAt === undefined) proxy.end();
      }
    },

    async stop() {
      await Promise.all([instance?.thread.end(), spare?.end()]);
      await Promise.all(proxies.map((proxy) => proxy.stop()));
    },
  };

  function stopErrorAt({ service, operation, index }: OutgoingCall): InvocationError {
    return new InvocationError(settings.label, `was stopped at call ${index}, ${service} ${operation}`);
  }

  /** Its proxy is its own, so that the calls of a module that was stopped are never taken for those of the next. */
  async function nextInstance(): Promise<Instance> {
    const proxy = await startOutgoingProxy(surroundings.forward, surroundings.recorder);
    proxies.push(proxy);
    const variables = functionVariables(settings, surroundings, proxy.origin);
    const thread = spare;
    spare = undefined;
    if (thread?.isAlive === true && thread.loads < maxLoads) {
      await thread.reload(variables);
      return { thread, proxy };
    }
    await thread?.end();
    return { thread: await startFunctionThread(settings, variables, surroundings.log), proxy };
  }
}

interface Instance {
  readonly thread: FunctionThread;
  readonly proxy: OutgoingProxy;
}

/** A module of a large function takes 7 MB for as long as its thread lives, and the smallest functions have 256. */
const maxLoads = 8;
