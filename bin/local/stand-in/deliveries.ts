import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type * as z from 'zod';
import { createPersistentMap } from '../persistent-map.ts';

/** One event on its way: the status of each attempt, and whether one was 200 in time. */
export interface Delivery<Event> {
  readonly event: Event;
  readonly attempts: readonly (number | 'no answer')[];
  readonly outcome: 'under way' | 'acknowledged' | 'given up' | 'no address' | 'held back';
}

export interface EventRequest {
  readonly url: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface DeliverySettings<Schema extends z.ZodType> {
  readonly schema: Schema;
  /** The name of the file that keeps what is under way between starts. */
  readonly keptAs: string;
  readonly dataDirectory?: string | undefined;
  /** What is posted, and where to; `undefined`: nobody listens. */
  readonly request: (event: z.infer<Schema>) => EventRequest | undefined;
  /** Events of one lane leave in order. */
  readonly laneOf: (event: z.infer<Schema>) => string;
  /** How long 200 is waited for. */
  readonly ackWithinMs: number;
  /** The pause before the next attempt, after this many; `undefined`: there is no next one. */
  readonly gapMs: (attempts: number) => number | undefined;
  readonly stopped: AbortSignal;
}

export interface Deliveries<Event> {
  readonly all: readonly Delivery<Event>[];
  /** Keeps an event until it is delivered. Nothing happens until it sets out. */
  begin(event: Event): { setOut(): void };
  /** An event that nobody will be told of. */
  holdBack(event: Event): void;
  /** Does something a little later, unless the stand-in is stopped before; it counts as under way. */
  after(ms: number, work: () => void): void;
  /** Every delivery, once none is under way. */
  settled(): Promise<readonly Delivery<Event>[]>;
  /** Sends what was under way when the stand-in was stopped before. */
  resume(send: (event: Event) => void): void;
}

interface Underway<Event> extends Delivery<Event> {
  /** Of the event among those that are kept. */
  readonly key: string;
  attempts: (number | 'no answer')[];
  outcome: Delivery<Event>['outcome'];
}

/**
 * Delivers events to a webhook. Those of one lane leave in order, each after the first answer to the one before; repeats come
 * later. Lanes do not wait for each other.
 */
export function createDeliveries<Schema extends z.ZodType>({
  schema,
  keptAs,
  dataDirectory,
  request,
  laneOf,
  ackWithinMs,
  gapMs,
  stopped,
}: DeliverySettings<Schema>): Deliveries<z.infer<Schema>> {
  type Event = z.infer<Schema>;
  const all: Underway<Event>[] = [];
  const kept = createPersistentMap(schema, keptAs, dataDirectory);
  const pending = new Set<Promise<void>>();
  const lastOfLane = new Map<string, Promise<void>>();

  const track = (work: Promise<void>): void => {
    pending.add(work);
    void work.finally(() => pending.delete(work));
  };

  const add = (event: Event, outcome: Delivery<Event>['outcome']): Underway<Event> => {
    const delivery: Underway<Event> = { key: randomUUID(), event, attempts: [], outcome };
    all.push(delivery);
    return delivery;
  };

  /** Sets out after the event before it. */
  const setOut = (delivery: Underway<Event>): void => {
    const lane = laneOf(delivery.event);
    const before = lastOfLane.get(lane) ?? Promise.resolve();
    const first = before.then(() => attempt(delivery));
    lastOfLane.set(lane, first);
    track(first.then(() => repeat(delivery)));
  };

  const repeat = async (delivery: Underway<Event>): Promise<void> => {
    while (delivery.outcome === 'under way') {
      await wait(gapMs(delivery.attempts.length) ?? 0, stopped);
      await attempt(delivery);
    }
    if (!stopped.aborted) kept.delete(delivery.key);
  };

  const attempt = async (delivery: Underway<Event>): Promise<void> => {
    const posted = request(delivery.event);
    if (posted === undefined) {
      delivery.outcome = 'no address';
      return;
    }
    if (stopped.aborted) {
      delivery.outcome = 'given up';
      return;
    }

    const status = await post(posted, ackWithinMs, stopped);
    delivery.attempts.push(status);
    if (status === 200) delivery.outcome = 'acknowledged';
    else if (gapMs(delivery.attempts.length) === undefined) delivery.outcome = 'given up';
  };

  return {
    all,
    begin(event) {
      const delivery = add(event, 'under way');
      kept.set(delivery.key, event);
      return { setOut: () => setOut(delivery) };
    },
    holdBack(event) {
      add(event, 'held back');
    },
    after(ms, work) {
      track(wait(ms, stopped).then(() => (stopped.aborted ? undefined : work())));
    },
    async settled() {
      while (pending.size > 0) await Promise.all(pending);
      return all;
    },
    resume(send) {
      for (const [key, event] of kept.entries()) {
        if (all.some((delivery) => delivery.key === key)) continue;
        kept.delete(key);
        send(event);
      }
    },
  };
}

async function post(
  { url, body, headers }: EventRequest,
  ackWithinMs: number,
  stopped: AbortSignal,
): Promise<number | 'no answer'> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
      redirect: 'manual',
      signal: AbortSignal.any([AbortSignal.timeout(ackWithinMs), stopped]),
    });
    await answer.body?.cancel();
    return answer.status;
  } catch {
    return 'no answer';
  }
}

/** Resolves early when the stand-in stops. */
async function wait(ms: number, stopped: AbortSignal): Promise<void> {
  await pause(ms, undefined, { signal: stopped }).catch(() => {});
}
