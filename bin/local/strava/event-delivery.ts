import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';
import { createPersistentMap } from '../persistent-map.ts';
import type { Faults } from './faults.ts';
import { idOnTheWire } from './ids.ts';
import type { PushSubscription } from './push-subscriptions.ts';

const pushEventSchema = z.object({
  objectType: z.enum(['activity', 'athlete']),
  objectId: z.string(),
  aspectType: z.enum(['create', 'update', 'delete']),
  ownerId: z.string(),
  /** Epoch seconds. */
  eventTime: z.int(),
  updates: z.record(z.string(), z.string()),
});

/** What Strava tells the app. No sport, no distance: only that something happened. */
export type PushEvent = Readonly<z.infer<typeof pushEventSchema>>;

/** One event on its way: the status of each attempt, and whether one was 200 in time. */
export interface Delivery {
  readonly event: PushEvent;
  readonly attempts: readonly (number | 'no answer')[];
  readonly outcome: 'under way' | 'acknowledged' | 'given up' | 'no subscription' | 'held back';
}

export interface EventDelivery {
  send(event: PushEvent): void;
  readonly deliveries: readonly Delivery[];
  /** Every delivery, once none is under way. */
  settled(): Promise<readonly Delivery[]>;
  /** Sends what was under way when this Strava was stopped before. */
  resume(): void;
}

export interface DeliverySettings {
  /** How long Strava waits for 200. */
  readonly ackWithinMs: number;
  /** The attempts in all. */
  readonly attempts: number;
  /** The pause before the next attempt. Strava does not say; an integrator saw about two minutes. */
  readonly retryGapMs: number;
  /** How long events are gathered before `shuffle` turns their order round. */
  readonly burstMs: number;
  /** Keeps what is under way between starts. */
  readonly dataDirectory?: string | undefined;
}

export const usualDelivery: DeliverySettings = {
  ackWithinMs: 2000,
  attempts: 3,
  retryGapMs: 2 * 60 * 1000,
  burstMs: 250,
};

interface Underway extends Delivery {
  /** Of the event among those that are kept. */
  key: string;
  attempts: (number | 'no answer')[];
  outcome: Delivery['outcome'];
}

/**
 * Delivers events as Strava does. Those of one athlete set out in order, each after the first answer to the one
 * before; a repeat comes later and may overtake nothing but itself. Different athletes do not wait for each other.
 */
export function createEventDelivery(
  subscription: () => PushSubscription | undefined,
  faults: Faults,
  { ackWithinMs, attempts, retryGapMs, burstMs, dataDirectory }: DeliverySettings,
  stopped: AbortSignal,
): EventDelivery {
  const deliveries: Underway[] = [];
  const kept = createPersistentMap(pushEventSchema, 'strava-events', dataDirectory);
  const pending = new Set<Promise<void>>();
  const lastOfAthlete = new Map<string, Promise<void>>();
  let burst: Underway[] | undefined;

  const track = (work: Promise<void>): void => {
    pending.add(work);
    void work.finally(() => pending.delete(work));
  };

  /** Sets out after the athlete's event before it. */
  const setOut = (delivery: Underway): void => {
    const before = lastOfAthlete.get(delivery.event.ownerId) ?? Promise.resolve();
    const first = before.then(() => attempt(delivery));
    lastOfAthlete.set(delivery.event.ownerId, first);
    track(first.then(() => repeat(delivery)));
  };

  const repeat = async (delivery: Underway): Promise<void> => {
    while (delivery.outcome === 'under way') {
      await wait(retryGapMs, stopped);
      await attempt(delivery);
    }
    if (!stopped.aborted) kept.delete(delivery.key);
  };

  const attempt = async (delivery: Underway): Promise<void> => {
    const to = subscription();
    if (to === undefined) {
      delivery.outcome = 'no subscription';
      return;
    }
    if (stopped.aborted) {
      delivery.outcome = 'given up';
      return;
    }

    const status = await post(to, delivery.event);
    delivery.attempts.push(status);
    if (status === 200) delivery.outcome = 'acknowledged';
    else if (delivery.attempts.length >= attempts) delivery.outcome = 'given up';
  };

  const post = async ({ id, callbackUrl }: PushSubscription, event: PushEvent): Promise<number | 'no answer'> => {
    try {
      const answer = await fetch(callbackUrl, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(eventOnTheWire(event, id)),
        redirect: 'manual',
        signal: AbortSignal.any([AbortSignal.timeout(ackWithinMs), stopped]),
      });
      await answer.body?.cancel();
      return answer.status;
    } catch {
      return 'no answer';
    }
  };

  const gather = (delivery: Underway): void => {
    if (burst !== undefined) {
      burst.push(delivery);
      return;
    }
    const gathered = [delivery];
    burst = gathered;
    track(
      wait(burstMs, stopped).then(() => {
        burst = undefined;
        for (const last of gathered.reverse()) setOut(last);
      }),
    );
  };

  const send = (event: PushEvent): void => {
    const heldBack = faults.befalls('no-events', 'event');
    const copies = !heldBack && faults.befalls('duplicates', 'event') ? 3 : 1;
    for (let copy = 0; copy < copies; copy += 1) {
      const key = randomUUID();
      const delivery: Underway = { key, event, attempts: [], outcome: heldBack ? 'held back' : 'under way' };
      deliveries.push(delivery);
      if (heldBack) continue;
      kept.set(key, event);
      if (burst !== undefined || faults.befalls('shuffle', 'event')) gather(delivery);
      else setOut(delivery);
    }
  };

  return {
    deliveries,
    send,
    resume() {
      for (const [key, event] of kept.entries()) {
        if (deliveries.some((delivery) => delivery.key === key)) continue;
        kept.delete(key);
        send(event);
      }
    },

    async settled() {
      while (pending.size > 0) await Promise.all(pending);
      return deliveries;
    },
  };
}

function eventOnTheWire(event: PushEvent, subscriptionId: string): object {
  return {
    aspect_type: event.aspectType,
    event_time: event.eventTime,
    object_id: idOnTheWire(event.objectId),
    object_type: event.objectType,
    owner_id: idOnTheWire(event.ownerId),
    subscription_id: idOnTheWire(subscriptionId),
    updates: event.updates,
  };
}

/** Resolves early when the stand-in stops. */
async function wait(ms: number, stopped: AbortSignal): Promise<void> {
  await pause(ms, undefined, { signal: stopped }).catch(() => {});
}
