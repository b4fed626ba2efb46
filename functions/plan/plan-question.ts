import { daysLater, localMoment } from '../clock/local-day.ts';
import { type LocalTime, type Schedules, scheduledDaysAhead } from '../schedules/schedules.ts';
import type { Member } from '../store/member.ts';
import { comingMorning } from './coming-morning.ts';
import { comingSunday } from './coming-sunday.ts';
import { type OnFile, personOf } from './person.ts';

/**
 * Plans the next morning that is worth a message and the note of the next Sunday, by what is on file: after an upload and an
 * answer, and from each morning and each Sunday on. A morning that has its answer is not asked about. What was planned before
 * for another day stands; whether it is due is asked again when it comes. The morning is one on the clock of where the
 * athlete is now: a question that was planned for it in another zone moves.
 *
 * During a pause that ends, the first after its end is planned; during one without an end, nothing until RESUME. Schedules are
 * made only so far ahead: the last of them looks for what comes after it.
 */
export async function planQuestion(member: Member, onFile: OnFile, now: number, schedules: Schedules): Promise<void> {
  const { athleteId } = member;
  if (member.pausedUntil === null) return;
  const person = personOf(onFile);
  const afterMs = Math.max(now, member.pausedUntil ?? now);
  const lastDate = daysLater(localMoment(now, person.record.timezone ?? 'UTC').date, scheduledDaysAhead);
  const remind = async (kind: 'check-in' | 'week', time: LocalTime | undefined): Promise<void> => {
    if (time === undefined) return;
    const date = notAfter(lastDate, time.date, kind === 'week' ? daysOfWeek : 1);
    await schedules.remindAt({ ...time, date }, { kind, athleteId, date, timezone: time.timezone });
  };
  await Promise.all([
    remind('check-in', comingMorning(person, member, afterMs)),
    remind('week', comingSunday(person, member, afterMs)),
  ]);
}

const daysOfWeek = 7;

function notAfter(lastDate: string, date: string, stepDays: number): string {
  let kept = date;
  while (kept > lastDate) kept = daysLater(kept, -stepDays);
  return kept;
}
