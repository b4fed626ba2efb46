import * as z from 'zod';
import { createDeliveries, type Delivery } from '../stand-in/deliveries.ts';
import type { StravaFaults } from './fault-rules.ts';
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

export type PushDelivery = Delivery<PushEvent>;

export interface EventDelivery {
  send(event: PushEvent): void;
  readonly deliveries: readonly PushDelivery[];
  /** Every delivery, once none is under way. */
  settled(): Promise<readonly PushDelivery[]>;
  /** Sends what was under way when this Strava was stopped before. */
  resume(): void;
}

export interface PushSettings {
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

export const usualDelivery: PushSettings = {
  ackWithinMs: 2000,
  attempts: 3,
  retryGapMs: 2 * 60 * 1000,
  burstMs: 250,
};

/** Delivers events as Strava does: those of one athlete in order. */
export function createEventDelivery(
  subscription: () => PushSubscription | undefined,
  faults: StravaFaults,
  { ackWithinMs, attempts, retryGapMs, burstMs, dataDirectory }: PushSettings,
  stopped: AbortSignal,
): EventDelivery {
  const deliveries = createDeliveries({
    schema: pushEventSchema,
    keptAs: 'strava-events',
    dataDirectory,
    laneOf: ({ ownerId }) => ownerId,
    ackWithinMs,
    gapMs: (made) => (made < attempts ? retryGapMs : undefined),
    stopped,
    request(event) {
      const to = subscription();
      return to && { url: to.callbackUrl, body: JSON.stringify(eventOnTheWire(event, to.id)) };
    },
  });
  let burst: { setOut(): void }[] | undefined;

  const gather = (delivery: { setOut(): void }): void => {
    if (burst !== undefined) {
      burst.push(delivery);
      return;
    }
    const gathered = [delivery];
    burst = gathered;
    deliveries.after(burstMs, () => {
      burst = undefined;
      for (const last of gathered.reverse()) last.setOut();
    });
  };

  const send = (event: PushEvent): void => {
    if (faults.befalls('no-events', 'event')) {
      deliveries.holdBack(event);
      return;
    }
    const copies = faults.befalls('duplicates', 'event') ? 3 : 1;
    for (let copy = 0; copy < copies; copy += 1) {
      const delivery = deliveries.begin(event);
      if (burst !== undefined || faults.befalls('shuffle', 'event')) gather(delivery);
      else delivery.setOut();
    }
  };

  return { deliveries: deliveries.all, send, resume: () => deliveries.resume(send), settled: deliveries.settled };
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
