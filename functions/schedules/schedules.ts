import { DeleteScheduleCommand, ResourceNotFoundException, type SchedulerClient } from '@aws-sdk/client-scheduler';
import * as z from 'zod';
import { dayMs } from '../clock/lifetime.ts';
import { isSunday, localMoment, momentOf } from '../clock/local-day.ts';
import { type OneTimeSchedule, putOneTimeSchedule, type SchedulerSettings } from './one-time-schedule.ts';

const ofDay = {
  athleteId: z.string(),
  /** The local date, `YYYY-MM-DD`. */
  date: z.iso.date(),
  /** The time zone in which the morning or evening was planned, as the history has it. */
  timezone: z.string().optional(),
};

/**
 * What a one-time schedule hands to `remind`: the morning message, the Sunday note, or the end of the day before an
 * erasure.
 */
export const reminderSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('check-in'), ...ofDay }),
  z.object({ kind: z.literal('week'), ...ofDay }),
  z.object({ kind: z.literal('erase'), athleteId: z.string(), at: z.int() }),
]);

export type Reminder = Extract<z.infer<typeof reminderSchema>, { readonly kind: 'check-in' | 'week' }>;

/** What distinguishes one reminder from another. */
export type ReminderName = Pick<Reminder, 'kind' | 'athleteId' | 'date'>;

export interface LocalTime {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** `HH:MM`. */
  readonly clock: string;
  /** An IANA name, or a distance from UTC such as `+05:45`. */
  readonly timezone: string;
}

export interface Schedules {
  /**
   * Reminds once, at that time. Each reminder has one schedule: asking again changes nothing, and asking for another
   * time (after travel to another zone) moves it.
   */
  remindAt(time: LocalTime, reminder: Reminder): Promise<void>;
  /** Does nothing where there is none. */
  cancel(reminder: ReminderName): Promise<void>;
  /** Cancels every question and note that an athlete may have waiting, for a pause or an erasure. */
  cancelAll(athleteId: string, now: number): Promise<void>;
  /** Ends one by its name. Does nothing where there is none. */
  end(name: string): Promise<void>;
  /** Plans the erasure of everything about them, in epoch milliseconds, on a whole minute. Asking again moves it. */
  eraseAt(at: number, athleteId: string): Promise<void>;
  /** Does nothing where there is none. */
  cancelErasure(athleteId: string): Promise<void>;
}

/** A question that could not be asked for an hour is dropped. */
const triedForSec = 3600;

/** An erasure stays due however late it comes; `reconcile` catches those that never came. */
const erasureTriedForSec = 86_400;

/**
 * No reminder is made further ahead than this, so all their names are known and no function needs the right to list
 * schedules.
 */
export const scheduledDaysAhead = 14;

export function createSchedules(scheduler: SchedulerClient, settings: SchedulerSettings): Schedules {
  const { group } = settings;

  return {
    remindAt: (time, reminder) => schedule(nameOf(reminder), time, reminder, triedForSec),

    async eraseAt(at, athleteId) {
      const clock = new Date(at).toISOString();
      const time = { date: clock.slice(0, 10), clock: clock.slice(11, 16), timezone: 'UTC' };
      await schedule(erasureNameOf(athleteId), time, { kind: 'erase', athleteId, at }, erasureTriedForSec);
    },

    cancelErasure: (athleteId) => remove(erasureNameOf(athleteId)),

    cancel: (reminder) => remove(nameOf(reminder)),

    end: remove,

    async cancelAll(athleteId, now) {
      // A day more on each side, because local dates differ from UTC's.
      const days = Array.from({ length: scheduledDaysAhead + 3 }, (_, index) => now + (index - 1) * dayMs);
      const names = days.flatMap((at) => {
        const date = new Date(at).toISOString().slice(0, 10);
        const question = nameOf({ kind: 'check-in', athleteId, date });
        return isSunday(date) ? [question, nameOf({ kind: 'week', athleteId, date })] : [question];
      });
      await Promise.all(names.map(remove));
    },
  };

  function schedule(name: string, time: LocalTime, input: object, forSec: number): Promise<void> {
    return putOneTimeSchedule(scheduler, settings, { name, ...whenOf(time), input, triedForSec: forSec });
  }

  async function remove(name: string): Promise<void> {
    try {
      await scheduler.send(new DeleteScheduleCommand({ Name: name, GroupName: group }));
    } catch (error) {
      if (!(error instanceof ResourceNotFoundException)) throw error;
    }
  }
}

/** Scheduler accepts zone names only. A fixed distance from UTC has no summer time, so the time is converted to UTC. */
function whenOf({ date, clock, timezone }: LocalTime): Pick<OneTimeSchedule, 'at' | 'timezone'> {
  if (!/^[+-]/.test(timezone)) return { at: `${date}T${clock}:00`, timezone };
  const utc = localMoment(momentOf({ date, clock }, timezone), 'UTC');
  return { at: `${utc.date}T${utc.clock}:00`, timezone: 'UTC' };
}

/** Names begin with the athlete, so that all of theirs can be found. */
function nameOf({ kind, athleteId, date }: ReminderName): string {
  return `${kind}-${athleteId}-${date}`;
}

function erasureNameOf(athleteId: string): string {
  return `erase-${athleteId}`;
}
