import { createHash } from 'node:crypto';
import type { SchedulerClient } from '@aws-sdk/client-scheduler';
import * as z from 'zod';
import { type AthleteEvent, athleteEventSchema } from '../athlete-events/athlete-event.ts';
import { lineOfEvent, nameOfEvent } from '../athlete-events/athlete-event-name.ts';
import { putOneTimeSchedule, type SchedulerSettings } from './one-time-schedule.ts';

/** An event of an athlete that could not be dealt with, as a one-time schedule hands it to `remind`. */
export const putOffSchema = z.object({
  kind: z.literal('athlete-event'),
  event: athleteEventSchema,
  /** When it comes back, epoch milliseconds: together with the event it names this return, and no other. */
  dueMs: z.int().positive(),
});

export type PutOffEvent = z.infer<typeof putOffSchema>;

/** Takes an event out of its athlete's line and puts it back at that time, epoch milliseconds. Twice is once. */
export type PutOff = (event: AthleteEvent, at: number) => Promise<void>;

/** Scheduler keeps to the minute, and a time that has passed is refused. */
const soonestMs = 60_000;
/** An upload is worth a text for two days, so a return that cannot be made for one is not given up before. */
const triedForSec = 24 * 3600;

/**
 * What cannot be done now must not hold up what else the athlete does: it leaves the queue, and a one-time schedule brings
 * it back. An event has one schedule: whoever asks again, because the first attempt was stopped before it was
 * acknowledged, moves it.
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

/** Scheduler takes 64 characters, and not all of them: where the ids are too long for that, it is a hash of the name. */
export function scheduleNameOf(event: AthleteEvent): string {
  const what = 'activityId' in event ? `${event.activityId}-${event.aspect}` : event.kind;
  const name = `event-${lineOfEvent(event)}-${what}-${event.eventTime}`.replaceAll(/[^0-9a-zA-Z_.-]/g, '-');
  return name.length <= 64
    ? name
    : `event-${createHash('sha256').update(nameOfEvent(event)).digest('hex').slice(0, 40)}`;
}
