import { daysLater, isSunday, localMoment, momentOf } from '../clock/local-day.ts';
import { clockOfZone, localDayAt } from '../recovery-plan/local-day.ts';
import type { Person } from '../recovery-plan/record.ts';
import type { LocalTime } from '../schedules/schedules.ts';
import type { Member } from '../store/member.ts';

/** Local clock time of the note on Sundays. */
export const usualWeeklyNoteAt = '18:00';
/** [ENG] A runner who has neither trained nor answered for so long gets no note until they do. */
const activeForDays = 28;
const daysOfWeek = 7;

/** The Sunday evening of the next note. `undefined`: none is wanted, or there would be nothing to tell. */
export function comingSunday(
  person: Person,
  { weeklyNote, weeklyNoteAt }: Pick<Member, 'weeklyNote' | 'weeklyNoteAt'>,
  afterMs: number,
): LocalTime | undefined {
  if (weeklyNote === false) return undefined;
  const timezone = person.record.timezone ?? 'UTC';
  const today = localMoment(afterMs, timezone).date;
  const sunday = Array.from({ length: daysOfWeek + 1 }, (_, ahead) => ({
    date: daysLater(today, ahead),
    clock: weeklyNoteAt ?? usualWeeklyNoteAt,
    timezone,
  })).find((evening) => isSunday(evening.date) && momentOf(evening, timezone) > afterMs);
  return sunday !== undefined && isActive(person, momentOf(sunday, timezone)) ? sunday : undefined;
}

/** Whether the last four weeks have a session or an answer. */
export function isActive({ record }: Person, now: number): boolean {
  const from = localDayAt(clockOfZone(record.timezone), now) - activeForDays + 1;
  return (
    record.recordings.some(({ day, deletedAtMs }) => day >= from && deletedAtMs === undefined) ||
    record.sessions.some(({ day }) => day >= from) ||
    record.checkIns.some(({ day }) => day >= from)
  );
}
