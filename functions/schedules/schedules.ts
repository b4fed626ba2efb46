import { DeleteScheduleCommand, ResourceNotFoundException, type SchedulerClient } from '@aws-sdk/client-scheduler';
import * as z from 'zod';
import { dayMs } from '../clock/lifetime.ts';
import { isSunday, localMoment, momentOf } from '../clock/local-day.ts';
import { type OneTimeSchedule, putOneTimeSchedule, type SchedulerSettings } from './one-time-schedule.ts';

const ofDay = {
  athleteId: z.string(),
  /** The local date, `YYYY-MM-DD`. */
  date: z.iso.date(),
  /** The zone whose morning or evening was meant, as the history has it. */
  timezone: z.string().optional(),
};

/**
 * What a one-time schedule hands to `remind`: the message of a morning, the note of a Sunday, or the end of the day in
 * which a runner may stay.
 */
export const reminderSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('check-in'), ...ofDay }),
  z.object({ kind: z.literal('week'), ...ofDay }),
  z.object({ kind: z.literal('erase'), athleteId: z.string(), at: z.int() }),
]);

export type Reminder = Extract<z.infer<typeof reminderSchema>, { readonly kind: 'check-in' | 'week' }>;

/** What tells one reminder from another. */
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
   * At that time, once. A reminder has one schedule: asking twice changes nothing, and asking for another time, after a
   * journey to another zone, moves it.
   */
  remindAt(time: LocalTime, reminder: Reminder): Promise<void>;
  /** Does nothing where there is none. */
  cancel(reminder: ReminderName): Promise<void>;
  /** Every question and note that an athlete can have waiting, for a pause and for an erasure. */
  cancelAll(athleteId: string, now: number): Promise<void>;
  /** Everything about them is to be erased then, epoch milliseconds: a whole minute. Asking again moves it. */
  eraseAt(at: number, athleteId: string): Promise<void>;
  /** Does nothing where there is none. */
  cancelErasure(athleteId: string): Promise<void>;
}

/** A question that could not be asked for an hour is not asked any more. */
const triedForSec = 3600;

/** An erasure is due whenever it comes; `reconcile` looks after those that never came. */
const erasureTriedForSec = 86_400;

/** No reminder is made for later than that, so their names are known: nobody has to be allowed to list schedules. */
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

    async cancelAll(athleteId, now) {
      // Some of their days began yesterday in UTC, and some are ahead of it.
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

/** Scheduler knows names of zones only; a distance from UTC has no summer time, so UTC says the same. */
function whenOf({ date, clock, timezone }: LocalTime): Pick<OneTimeSchedule, 'at' | 'timezone'> {
  if (!/^[+-]/.test(timezone)) return { at: `${date}T${clock}:00`, timezone };
  const utc = localMoment(momentOf({ date, clock }, timezone), 'UTC');
  return { at: `${utc.date}T${utc.clock}:00`, timezone: 'UTC' };
}

/** The athlete first, so that all of theirs are found by it. */
function nameOf({ kind, athleteId, date }: ReminderName): string {
  return `${kind}-${athleteId}-${date}`;
}

function erasureNameOf(athleteId: string): string {
  return `erase-${athleteId}`;
}
