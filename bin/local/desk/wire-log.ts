import type { CallRecorder, WireEvent } from '../call-recorder.ts';

/** What was on the wire since somebody last did something. */
export interface WireLog {
  readonly events: readonly WireEvent[];
  /** A new action begins: what comes from now on belongs to it. */
  begin(): void;
  /** Told of each event; the answer ends that. */
  listen(listener: (event: WireEvent) => void): () => void;
  stop(): void;
}

/** One marathon of a story at the most: a desk that runs for a day keeps no more than it can show. */
const maxEvents = 2000;

export function createWireLog(calls: Pick<CallRecorder, 'listen'>): WireLog {
  const events: WireEvent[] = [];
  const listeners = new Set<(event: WireEvent) => void>();
  const stop = calls.listen((event) => {
    const functionName = 'call' in event ? event.call.functionName : event.functionName;
    // The hourly check is not on the map: it finds nothing most of the time, and a week has 168 of them.
    if (functionName === 'Reconcile') return;
    if (events.length < maxEvents) events.push(event);
    for (const listener of listeners) listener(event);
  });
  return {
    events,
    begin() {
      events.length = 0;
    },
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    stop,
  };
}
