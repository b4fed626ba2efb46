import * as z from 'zod';
import { createDeliveries, type Delivery } from '../stand-in/deliveries.ts';
import { utcWithOffset } from '../stand-in/iso-times.ts';
import type { IntervalsFaults } from './fault-rules.ts';

const eventSchema = z.looseObject({ athlete_id: z.string(), type: z.string(), timestamp: z.string() });
const batchSchema = z.object({ events: z.array(z.unknown()).readonly() });

/** One event. There is no id in it: two may be equal to the letter. */
export type WebhookEvent = Readonly<z.infer<typeof eventSchema>>;

/** The events of one POST. */
export type WebhookBatch = Readonly<z.infer<typeof batchSchema>>;
export type WebhookDelivery = Delivery<WebhookBatch>;

/** The types that can be ticked on "Manage App", and those that the club ticks. */
const tickedTypes: ReadonlySet<string> = new Set([
  'ACTIVITY_UPLOADED',
  'ACTIVITY_ANALYZED',
  'ACTIVITY_UPDATED',
  'ACTIVITY_DELETED',
  'WELLNESS_UPDATED',
  'APP_SCOPE_CHANGED',
  // By a button, and without a tick.
  'TEST',
]);

export interface WebhookSettings {
  /** As it is filled in on "Manage App"; stands in the body of every POST. */
  readonly secret: string;
  /** How long 200 is waited for. Not known; assumed. */
  readonly ackWithinMs: number;
  /** The pause before the second attempt; each after it is twice as long. Assumed. */
  readonly firstGapMs: number;
  /** The attempts in all. Assumed. */
  readonly attempts: number;
  /** How long `batch` gathers. */
  readonly burstMs: number;
}

export const usualWebhook: Omit<WebhookSettings, 'secret'> = {
  ackWithinMs: 10_000,
  firstGapMs: 1000,
  attempts: 8,
  burstMs: 250,
};

export interface Webhook {
  /** An app has one address here. It is not asked whether it answers. */
  register(url: string): void;
  url(): string | undefined;
  send(event: WebhookEvent): void;
  after(ms: number, work: () => void): void;
  readonly deliveries: readonly WebhookDelivery[];
  settled(): Promise<readonly WebhookDelivery[]>;
}

const otherSecret = 'the-secret-of-another-app';

/** Tells the app what has happened, in batches, until it says 200. The secret in the body is all that vouches for it. */
export function createWebhook(
  faults: IntervalsFaults,
  settings: WebhookSettings & { readonly dataDirectory: string | undefined },
  { now, stopped }: { readonly now: () => number; readonly stopped: AbortSignal },
): Webhook {
  const { secret, ackWithinMs, firstGapMs, attempts, burstMs, dataDirectory } = settings;
  let url: string | undefined;
  let burst: WebhookEvent[] | undefined;

  const deliveries = createDeliveries({
    schema: batchSchema,
    keptAs: 'intervals-events',
    dataDirectory,
    ackWithinMs,
    gapMs: (made) => (made < attempts ? firstGapMs * 2 ** Math.max(0, made - 1) : undefined),
    // What is late of one athlete does not keep back another.
    laneOf: ({ events }) => eventSchema.safeParse(events[0]).data?.athlete_id ?? '',
    stopped,
    request(batch) {
      if (url === undefined) return undefined;
      const shown = faults.befalls('wrong-secret', 'event') ? otherSecret : secret;
      const headers = { 'user-agent': 'Java-http-client/21.0.4' };
      return { url, headers, body: JSON.stringify({ secret: shown, events: batch.events }) };
    },
  });

  const post = (batch: WebhookBatch): void => deliveries.begin(batch).setOut();

  const gather = (event: WebhookEvent): void => {
    if (burst !== undefined) {
      burst.push(event);
      return;
    }
    const gathered = [event];
    burst = gathered;
    deliveries.after(burstMs, () => {
      burst = undefined;
      const [first, ...others] = gathered;
      post({ events: [first, malformed, ...others, ofStranger(now())] });
    });
  };

  return {
    register(address) {
      url = address;
      deliveries.resume(post);
    },
    url: () => url,
    send(event) {
      if (!tickedTypes.has(event.type)) return;
      if (faults.befalls('no-webhook', 'event')) {
        deliveries.holdBack({ events: [event] });
        return;
      }
      const copies = faults.befalls('duplicate', 'event') ? 2 : 1;
      for (let copy = 0; copy < copies; copy += 1) {
        if (burst !== undefined || faults.befalls('batch', 'event')) gather(event);
        else post({ events: [event] });
      }
    },
    after: deliveries.after,
    deliveries: deliveries.all,
    settled: deliveries.settled,
  };
}

const malformed = { athlete_id: 7, type: 'ACTIVITY_UPLOADED', activity: 'none' };

/** Of an athlete whom the app does not know, of a type that was not ticked. */
function ofStranger(at: number): WebhookEvent {
  return { athlete_id: 'i999999', type: 'CALENDAR_UPDATED', timestamp: utcWithOffset(at), events: [] };
}
