import type { OutgoingCall, WireEvent } from '../call-recorder.ts';

/** A place that a message passes. */
export type Place =
  | 'strava'
  | 'webhook'
  | 'events'
  | 'prescribe'
  | 'outbox'
  | 'deliver'
  | 'sns'
  | 'recovery'
  | 'ledger'
  | 'members'
  | 'tokens'
  | 'remind'
  | 'reply'
  | 'replies'
  | 'pages'
  | 'schedules'
  | 'parameters';

/** How a place stands: at work at this moment, or passed, with what it did. */
export interface PlaceState {
  readonly place: Place;
  readonly isAtWork: boolean;
  readonly words: string;
}

/** One step, as it was on the wire. */
export interface Step {
  /** Since the first event, milliseconds. */
  readonly afterMs: number;
  readonly words: string;
  readonly detail: string;
}

export interface Flow {
  readonly places: readonly PlaceState[];
  readonly steps: readonly Step[];
  /** Where the message is now: the last place that was called or began. */
  readonly at: Place | undefined;
}

/** What was recorded on the wire, as a way from place to place. Nothing here knows a clock of its own. */
export function flowOf(events: readonly WireEvent[]): Flow {
  const startMs = events[0]?.at ?? 0;
  return { places: placesOf(events), steps: stepsOf(events, startMs), at: lastPlace(events) };
}

const functions: Readonly<Record<string, Place>> = {
  Webhook: 'webhook',
  Prescribe: 'prescribe',
  Deliver: 'deliver',
  Reply: 'reply',
  Remind: 'remind',
  Pages: 'pages',
};

/** What feeds a function. */
const queueOf: Readonly<Record<string, Place>> = { Prescribe: 'events', Deliver: 'outbox', Reply: 'replies' };

function functionPlace(name: string): Place | undefined {
  return functions[name];
}

function calledPlace({ service, operation, target = '' }: OutgoingCall): Place | undefined {
  switch (service) {
    case 'dynamodb':
      return (['recovery', 'ledger', 'members', 'tokens'] as const).find((table) =>
        target.toLowerCase().includes(table),
      );
    case 'sqs':
      return target.includes('Outbox') ? 'outbox' : target.includes('Replies') ? 'replies' : 'events';
    case 'strava':
      return 'strava';
    case 'sns':
      return operation === 'Publish' ? 'sns' : undefined;
    case 'scheduler':
      return 'schedules';
    default:
      return service === 'ssm' ? 'parameters' : undefined;
  }
}

function lastPlace(events: readonly WireEvent[]): Place | undefined {
  for (let index = events.length - 1; index >= 0; index -= 1) {
    const event = events[index];
    if (event?.kind !== 'called' && event?.kind !== 'begun') continue;
    const place = event.kind === 'called' ? calledPlace(event.call) : functionPlace(event.functionName);
    if (place !== undefined) return place;
  }
  return undefined;
}

function placesOf(events: readonly WireEvent[]): readonly PlaceState[] {
  const atWork = new Map<Place, number>();
  const workedMs = new Map<Place, number>();
  const begunAt = new Map<string, number>();
  const calls = new Map<Place, number>();
  const add = (counts: Map<Place, number>, place: Place, count: number) =>
    counts.set(place, (counts.get(place) ?? 0) + count);

  for (const event of events) {
    if (event.kind === 'begun' || event.kind === 'ended') {
      const place = functionPlace(event.functionName);
      if (place === undefined) continue;
      if (event.kind === 'begun') begunAt.set(event.invocationId, event.at);
      add(atWork, place, event.kind === 'begun' ? 1 : -1);
      if (event.kind === 'begun' && queueOf[event.functionName] === 'replies') add(calls, 'replies', 1);
      add(workedMs, place, event.kind === 'ended' ? event.at - (begunAt.get(event.invocationId) ?? event.at) : 0);
      if (place === 'webhook' && event.kind === 'begun') add(calls, 'strava', 1);
    } else if (event.kind === 'called') {
      const place = calledPlace(event.call);
      if (place !== undefined) add(calls, place, 1);
    }
  }
  return [
    ...[...workedMs].map(([place, ms]) => ({
      place,
      isAtWork: (atWork.get(place) ?? 0) > 0,
      words: (atWork.get(place) ?? 0) > 0 ? 'at work' : duration(ms),
    })),
    ...[...calls].map(([place, count]) => ({ place, isAtWork: false, words: countWords(place, count) })),
  ];
}

function countWords(place: Place, count: number): string {
  const thing = place === 'events' || place === 'outbox' || place === 'replies' ? 'message' : 'call';
  return `${count} ${count === 1 ? thing : `${thing}s`}`;
}

/** The calls of one function to one kind of place, one after the other, are one step. */
function stepsOf(events: readonly WireEvent[], startMs: number): readonly Step[] {
  const steps: Step[] = [];
  const begunAt = new Map<string, number>();
  const callsOf = new Map<string, number>();
  let run: { readonly key: string; readonly calls: OutgoingCall[]; readonly at: number } | undefined;
  const endRun = () => {
    if (run !== undefined) steps.push(stepOfCalls(run.calls, run.at - startMs));
    run = undefined;
  };

  for (const event of events) {
    if (event.kind === 'answered') continue;
    if (event.kind === 'called') {
      const { functionName, invocationId, service } = event.call;
      callsOf.set(invocationId, (callsOf.get(invocationId) ?? 0) + 1);
      const key = `${functionName} ${service} ${service === 'sqs' ? event.call.target : ''}`;
      if (run?.key !== key) endRun();
      run ??= { key, calls: [], at: event.at };
      run.calls.push(event.call);
      continue;
    }
    endRun();
    const place = functionPlace(event.functionName) ?? event.functionName.toLowerCase();
    if (event.kind === 'begun') {
      begunAt.set(event.invocationId, event.at);
      const from = place === 'webhook' ? 'Strava tells of an event' : queueOf[event.functionName];
      steps.push({
        afterMs: event.at - startMs,
        words: `${place} begins`,
        detail: from === undefined ? '' : place === 'webhook' ? from : `the queue ${from} hands it a message`,
      });
    } else {
      const calls = callsOf.get(event.invocationId) ?? 0;
      steps.push({
        afterMs: event.at - startMs,
        words: `${place} is done`,
        detail: `${duration(event.at - (begunAt.get(event.invocationId) ?? event.at))}, ${calls} ${calls === 1 ? 'call' : 'calls'}`,
      });
    }
  }
  endRun();
  return steps;
}

function stepOfCalls(calls: readonly OutgoingCall[], afterMs: number): Step {
  const [first] = calls;
  const from = functionPlace(first?.functionName ?? '') ?? '';
  const places = [...new Set(calls.map((call) => calledPlace(call) ?? call.service))];
  return {
    afterMs,
    words: `${from} calls ${places.join(', ')}`,
    detail: tally(calls.map(({ operation }) => operation)),
  };
}

function tally(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => (count === 1 ? name : `${count} ${name}`)).join(', ');
}

function duration(ms: number): string {
  return ms < 1 ? 'under 1 ms' : `${Math.round(ms)} ms`;
}
