import type { CallName } from './call-name.ts';
import type { ConsumedCapacity } from './consumed-capacity.ts';

/** One request that a function sent while it worked on an event. */
export interface OutgoingCall extends CallName {
  readonly functionName: string;
  readonly invocationId: string;
  /** Counts from 1 in each invocation, in the order in which the calls left. */
  readonly index: number;
  readonly startedAtMs: number;
  /** Absent while it is under way, and for good when nobody saw the answer. */
  endedAtMs?: number;
  status?: number;
  /** The table or queue that it names, where somebody listens. */
  readonly target?: string;
  /** Of a call to DynamoDB, where units are counted. */
  units?: ConsumedCapacity;
  verdict: CallVerdict;
}

/**
 * What becomes of a call: it passes; or the function is stopped dead, before the call goes out or after it was
 * answered but before the answer is seen; or only the connection is lost at either place, and the function lives on.
 */
export type CallVerdict = 'pass' | 'stop-before' | 'stop-after' | 'reset-before' | 'reset-after';

/** A slow decision makes a slow call. */
export type DecideCall = (call: OutgoingCall) => CallVerdict | Promise<CallVerdict>;

/** What goes over the wire, as it happens: an event that a function works on, and its calls. `performance.now()` milliseconds. */
export type WireEvent =
  | ({ readonly kind: 'begun' } & InvocationOnWire)
  | ({ readonly kind: 'ended' } & InvocationOnWire)
  | { readonly kind: 'called'; readonly call: OutgoingCall; readonly at: number }
  | { readonly kind: 'answered'; readonly call: OutgoingCall; readonly at: number };

interface InvocationOnWire {
  readonly functionName: string;
  readonly invocationId: string;
  readonly at: number;
}

export interface CallRecorder {
  readonly calls: readonly OutgoingCall[];
  /** Calls by service and operation, such as `{ 'sns Publish': 1 }`. */
  count(): Readonly<Record<string, number>>;
  /** Calls by service. */
  countByService(): Readonly<Record<string, number>>;
  /** Decides about every call until the returned function is called. One decision at a time. */
  intercept(decide: DecideCall): () => void;
  clear(): void;
  /** Reports everything until the returned function is called. */
  listen(listener: (event: WireEvent) => void): () => void;
  /** From now on calls to DynamoDB say what they consumed. */
  countUnits(): void;
}

export interface WritableCallRecorder extends CallRecorder {
  readonly isCountingUnits: boolean;
  readonly isListenedTo: boolean;
  tell(event: WireEvent): void;
  add(call: OutgoingCall): Promise<CallVerdict>;
}

export function createCallRecorder(): WritableCallRecorder {
  const calls: OutgoingCall[] = [];
  const listeners = new Set<(event: WireEvent) => void>();
  const pass: DecideCall = () => 'pass';
  let decideCall = pass;
  let isCountingUnits = false;

  return {
    calls,
    count: () => tally(calls.map(({ service, operation }) => `${service} ${operation}`)),
    countByService: () => tally(calls.map(({ service }) => service)),
    clear: () => calls.splice(0),
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    get isListenedTo() {
      return listeners.size > 0;
    },
    tell(event) {
      for (const listener of listeners) listener(event);
    },
    countUnits() {
      isCountingUnits = true;
    },
    get isCountingUnits() {
      return isCountingUnits;
    },

    intercept(decide) {
      decideCall = decide;
      return () => {
        if (decideCall === decide) decideCall = pass;
      };
    },

    async add(call) {
      calls.push(call);
      try {
        call.verdict = await decideCall(call);
      } catch (error) {
        // A mistake in a test's decision must not look like a lost connection: it ends the process, loudly.
        queueMicrotask(() => {
          throw error;
        });
      }
      return call.verdict;
    },
  };
}

function tally(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
