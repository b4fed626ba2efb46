import type { ActivityTracker } from './activity-tracker.ts';
import type { Assembly } from './assembly.ts';
import type { Forward } from './aws-gateway.ts';
import {
  createExecutionEnvironment,
  type EnvironmentSurroundings,
  type ExecutionEnvironment,
} from './execution-environment.ts';
import type { FunctionLogs } from './function-logs.ts';
import { functionArn, nameInArn, withoutHash } from './resource-names.ts';
import { InvocationError } from './running-function.ts';
import type { StackResources } from './stack-resources.ts';
import { TemplateError } from './template.ts';

export interface LocalFunction {
  readonly name: string;
  readonly label: string;
  readonly timeoutSec: number;
  /**
   * Runs the function and waits for what it returns.
   *
   * @throws InvocationError when it came to no answer, HandlerError when it threw.
   */
  invoke(event: unknown): Promise<unknown>;
  /** Runs it as Lambda does for Scheduler: nobody waits; failures are tried again a few times. */
  invokeAsync(event: unknown): Promise<AsyncOutcome>;
}

export type AsyncOutcome =
  | { readonly kind: 'done'; readonly attempts: number; readonly result: unknown }
  | { readonly kind: 'given-up'; readonly attempts: number; readonly error: InvocationError };

export interface LocalFunctions {
  readonly all: readonly (LocalFunction & { readonly logicalId: string })[];
  /** By ARN or by name, as the template refers to it. */
  of(arnOrName: string): LocalFunction;
  /** Resolves when no call waits for a thread. The queue pollers wait for it, so that direct calls go first. */
  nobodyWaits(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Threads of one function at the same time; more events wait their turn. Enough to find races, and little enough for
 * a machine with two cores: each takes some 40 MB and, when it starts, a quarter of a second.
 */
export const maxEnvironments = 3;

export function createFunctions(
  { functions, asyncInvokes }: Pick<StackResources, 'functions' | 'asyncInvokes'>,
  assembly: Assembly,
  { forwardAs, ...surroundings }: FunctionSurroundings,
  { tracker, logs, onInvoked }: FunctionsParts,
): LocalFunctions {
  const turns = createTurns();
  const all = functions.map(({ logicalId, name, properties }) => {
    if (properties.DeadLetterConfig !== undefined) {
      throw new TemplateError(`${logicalId}: the property DeadLetterConfig is unknown here.`);
    }
    const label = withoutHash(logicalId).replace(/Function$/, '');
    const pool = createEnvironmentPool(
      Math.min(maxEnvironments, properties.ReservedConcurrentExecutions ?? maxEnvironments),
      turns,
      () =>
        createExecutionEnvironment(
          {
            name,
            label,
            directory: assembly.assetDirectory(properties.Code.S3Key),
            handler: properties.Handler,
            memoryMiB: properties.MemorySize,
            timeoutSec: properties.Timeout,
            variables: properties.Environment.Variables,
          },
          { ...surroundings, forward: forwardAs(properties.Role), log: (line) => logs.add(label, line) },
        ),
    );
    const retries =
      asyncInvokes.find(({ properties: { FunctionName } }) => FunctionName === name)?.properties.MaximumRetryAttempts ??
      2;

    const invoke = async (event: unknown): Promise<unknown> => {
      const over = tracker.begin();
      try {
        return await pool.run(async (environment) => {
          const startedAt = performance.now();
          const answer = await environment.invoke(event);
          onInvoked?.({ functionName: label, memoryMiB: properties.MemorySize, ms: performance.now() - startedAt });
          return answer;
        });
      } finally {
        over();
      }
    };
    return {
      logicalId,
      name,
      label,
      timeoutSec: properties.Timeout,
      invoke,
      invokeAsync: (event: unknown) => invokeWithRetries(() => invoke(event), retries),
      stop: pool.stop,
    };
  });

  return {
    all,
    of(arnOrName) {
      const found = all.find(({ name }) => name === arnOrName || functionArn(name) === arnOrName);
      if (found !== undefined) return found;
      throw new TemplateError(`the function ${nameInArn(arnOrName)} is not in the stack.`);
    },
    nobodyWaits: turns.nobodyWaits,
    async stop() {
      await Promise.all(all.map((one) => one.stop()));
    },
  };
}

interface FunctionSurroundings extends Omit<EnvironmentSurroundings, 'log' | 'forward'> {
  /** Carries what a function of this role calls. */
  forwardAs(roleArn: string): Forward;
}

interface FunctionsParts {
  readonly tracker: ActivityTracker;
  readonly logs: FunctionLogs;
  readonly onInvoked?: ((invocation: TimedInvocation) => void) | undefined;
}

/** One that came to an end by itself. */
export interface TimedInvocation {
  readonly functionName: string;
  readonly memoryMiB: number;
  readonly ms: number;
}

/** Lambda waits one and two minutes between the attempts; here they follow at once. */
async function invokeWithRetries(attempt: () => Promise<unknown>, retries: number): Promise<AsyncOutcome> {
  for (let attempts = 1; ; attempts += 1) {
    try {
      return { kind: 'done', attempts, result: await attempt() };
    } catch (error) {
      if (!(error instanceof InvocationError)) throw error;
      if (attempts > retries) return { kind: 'given-up', attempts, error };
    }
  }
}

interface EnvironmentPool {
  run<Result>(work: (environment: ExecutionEnvironment) => Promise<Result>): Promise<Result>;
  stop(): Promise<void>;
}

/** Environments are made when they are first needed, and the one that was used last is used next, as it is warm. */
function createEnvironmentPool(max: number, turns: Turns, create: () => ExecutionEnvironment): EnvironmentPool {
  const all: ExecutionEnvironment[] = [];
  const free: ExecutionEnvironment[] = [];
  const waiting: ((environment: ExecutionEnvironment) => void)[] = [];
  let stopped = false;

  return {
    async run(work) {
      if (stopped) throw new ClubStoppedError();
      const environment = free.pop() ?? (await (all.length < max ? another() : turn()));
      try {
        return await work(environment);
      } finally {
        const next = waiting.shift();
        if (next === undefined) {
          free.push(environment);
        } else {
          next(environment);
          turns.end();
        }
      }
    },

    async stop() {
      stopped = true;
      for (const environment of all) await environment.stop();
    },
  };

  function another(): ExecutionEnvironment {
    const environment = create();
    all.push(environment);
    return environment;
  }

  function turn(): Promise<ExecutionEnvironment> {
    turns.begin();
    return new Promise((resolve) => {
      waiting.push(resolve);
    });
  }
}

/** Calls that wait for a thread of any function. */
interface Turns {
  begin(): void;
  end(): void;
  nobodyWaits(): Promise<void>;
}

function createTurns(): Turns {
  let waiting = 0;
  let calm = Promise.withResolvers<void>();
  calm.resolve();
  return {
    begin() {
      if (waiting === 0) calm = Promise.withResolvers();
      waiting += 1;
    },
    end() {
      waiting -= 1;
      if (waiting === 0) calm.resolve();
    },
    nobodyWaits: () => calm.promise,
  };
}

export class ClubStoppedError extends Error {
  override readonly name = 'ClubStoppedError';

  constructor() {
    super('The local club is stopped.');
  }
}
