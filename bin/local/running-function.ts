import type { HandlerAnswer, Invocation } from './lambda-runtime.ts';
import type { FunctionClock } from './moved-date.ts';
import type { CarryRequest } from './request-here.ts';

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

/** A bundle that has been loaded, with the variables of its function. It takes one event at a time. */
export interface RunningFunction {
  /** False once it has ended, for whatever reason. */
  readonly isAlive: boolean;
  /**
   * What the handler returned, as JSON has it.
   *
   * @throws HandlerError when it threw; InvocationError when it ran out of time or memory, or has ended.
   */
  invoke(invocation: Invocation): Promise<unknown>;
  end(): Promise<void>;
}

/** @throws InvocationError when the bundle cannot be loaded. */
export type StartFunction = (
  bundle: FunctionBundle,
  variables: Readonly<Record<string, string>>,
  log: (line: string) => void,
  clock: FunctionClock,
  proxy?: FunctionProxy,
) => Promise<RunningFunction>;

/** Where everything goes that the function calls; its variables name the origin. */
export interface FunctionProxy {
  readonly origin: string;
  readonly carry: CarryRequest;
}

/** @throws HandlerError when the handler threw. */
export function resultIn(answer: HandlerAnswer, label: string): unknown {
  if (answer.kind === 'threw') throw new HandlerError(label, answer.error.type, answer.error.message);
  return JSON.parse(answer.json);
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
