import { createHash } from 'node:crypto';
import type { SchedulerClient } from '@aws-sdk/client-scheduler';
import * as z from 'zod';
import { type AthleteEvent, athleteEventSchema } from '../athlete-events/athlete-event.ts';
import { lineOfEvent, nameOfEvent } from '../athlete-events/athlete-event-name.ts';
import { putOneTimeSchedule, type SchedulerSettings } from './one-time-schedule.ts';

/** An athlete's event that could not be handled yet, as a one-time schedule hands it to `remind`. */
export const putOffSchema = z.object({
  kind: z.literal('athlete-event'),
  event: athleteEventSchema,
  /** When it returns, epoch milliseconds. Together with the event this identifies one return. */
  dueMs: z.int().positive(),
});

export type PutOffEvent = z.infer<typeof putOffSchema>;

/**
 * Takes an event out of its athlete's queue and returns it at that time, epoch milliseconds. Repeating it changes
 * nothing.
 */
export type PutOff = (event: AthleteEvent, at: number) => Promise<void>;

/** Scheduler is exact to the minute, and refuses a time that has passed. */
const soonestMs = 60_000;
/** An upload is worth a text for two days, so its return may be retried for one. */
const triedForSec = 24 * 3600;

/**
 * An event that cannot be handled now must not hold up the athlete's other events: it leaves the queue, and a one-time
 * schedule brings it back. Each event has one schedule; asking again, because the first attempt was stopped before it
 * was acknowledged, moves it.
 */
export function createPutOff(scheduler: SchedulerClient, settings: SchedulerSettings, now: () => number): PutOff {
  return async (event, at) => {
    const dueMs = Math.ceil(Math.max(at, now() + soonestMs));
    await putOneTimeSchedule(scheduler, settings, {
      name: scheduleNameOf(event),
      at: new Date(Math.ceil(dueMs / 1000) * 1000).toISOString().slice(0, 19),
      timezone: 'UTC',
      input: { kind: 'athlete-event', event, dueMs } satisfies PutOffEvent,
      triedForSec,
    });
  };
}

/** Scheduler allows 64 characters of a restricted set; longer names are hashed. */
export function scheduleNameOf(event: AthleteEvent): string {
  const what = 'activityId' in event ? `${event.activityId}-${event.aspect}` : event.kind;
  const name = `event-${lineOfEvent(event)}-${what}-${event.eventTime}`.replaceAll(/[^0-9a-zA-Z_.-]/g, '-');
  return name.length <= 64
    ? name
    : `event-${createHash('sha256').update(nameOfEvent(event)).digest('hex').slice(0, 40)}`;
}
