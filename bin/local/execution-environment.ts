import { randomUUID } from 'node:crypto';
import type { Forward } from './aws-gateway.ts';
import type { OutgoingCall, WritableCallRecorder } from './call-recorder.ts';
import { startFunctionHere } from './function-here.ts';
import { startFunctionThread } from './function-thread.ts';
import { type FunctionOrigins, functionVariables, type VariableSettings } from './function-variables.ts';
import type { FunctionClock } from './moved-date.ts';
import { type OutgoingProxy, startOutgoingProxy } from './outgoing-proxy.ts';
import { functionArn } from './resource-names.ts';
import { type FunctionBundle, HandlerError, InvocationError, type RunningFunction } from './running-function.ts';

export interface FunctionSettings extends FunctionBundle, VariableSettings {}

export interface EnvironmentSurroundings extends FunctionOrigins {
  readonly forward: Forward;
  readonly recorder: WritableCallRecorder;
  readonly functionsRun: FunctionsRun;
  readonly clock: FunctionClock;
  log(line: string): void;
}

/**
 * Where bundles run: each in a thread of its own, as Lambda has them in containers; or all in this process, for a third of the
 * processor time. Either way a function that was stopped reaches nothing: its calls get no answer and its result is not read.
 */
export type FunctionsRun = 'in-threads' | 'in-this-process';

/** One running function with its proxy: takes one event at a time, and is as good as new after a failure. */
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
  const proxies = new Set<OutgoingProxy>();
  let instance: Instance | undefined;

  return {
    async invoke(event) {
      // A thread can also end between two events.
      if (instance?.running.isAlive !== true) instance = await nextInstance();
      const { running, proxy } = instance;
      const invocationId = randomUUID();
      let stoppedAt: OutgoingCall | undefined;
      const { promise: stopped, reject } = Promise.withResolvers<never>();
      proxy.begin({
        functionName: settings.label,
        invocationId,
        async stop(call) {
          stoppedAt = call;
          instance = undefined;
          await running.end();
          await release(proxy);
          reject(stopErrorAt(call));
        },
      });
      const tell = (kind: 'begun' | 'ended') =>
        surroundings.recorder.tell({ kind, functionName: settings.label, invocationId, at: performance.now() });
      tell('begun');
      try {
        const { name } = settings;
        const run = running.invoke({ invocationId, event, functionName: name, functionArn: functionArn(name) });
        return await Promise.race([run, stopped]);
      } catch (error) {
        if (stoppedAt !== undefined) throw stopErrorAt(stoppedAt);
        // After an error of the handler the instance is still good; after any other end it is not.
        if (!(error instanceof HandlerError)) {
          instance = undefined;
          await running.end();
          await release(proxy);
        }
        throw error;
      } finally {
        if (stoppedAt === undefined) proxy.end();
        tell('ended');
      }
    },

    async stop() {
      const last = instance;
      // Whoever holds a stopped club does not hold what its functions had in memory.
      instance = undefined;
      await last?.running.end();
      await Promise.all([...proxies].map(release));
    },
  };

  function stopErrorAt({ service, operation, index }: OutgoingCall): InvocationError {
    return new InvocationError(settings.label, `was stopped at call ${index}, ${service} ${operation}`);
  }

  /** Nothing of a function that has ended is kept. */
  function release(proxy: OutgoingProxy): Promise<void> {
    proxies.delete(proxy);
    return proxy.stop();
  }

  /** Its proxy is its own, so that the calls of a function that was stopped are never taken for those of the next. */
  async function nextInstance(): Promise<Instance> {
    const proxy = await startOutgoingProxy(surroundings.forward, surroundings.recorder);
    proxies.add(proxy);
    const start = surroundings.functionsRun === 'in-threads' ? startFunctionThread : startFunctionHere;
    const variables = functionVariables(settings, surroundings, proxy.origin);
    return { running: await start(settings, variables, surroundings.log, surroundings.clock, proxy), proxy };
  }
}

interface Instance {
  readonly running: RunningFunction;
  readonly proxy: OutgoingProxy;
}
