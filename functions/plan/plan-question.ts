import type { LocalTime, Schedules } from '../schedules/schedules.ts';
import type { Member } from '../store/member.ts';
import { comingMorning } from './coming-morning.ts';
import { comingSunday } from './coming-sunday.ts';
import { type OnFile, personOf } from './person.ts';

/**
 * Plans the next morning that is worth a message and the note of the next Sunday, by what is on file: after an upload and an
 * answer, and from each morning and each Sunday on. A morning that has its answer is not asked about. What was planned before
 * for another day stands; whether it is due is asked again when it comes. The morning is one on the clock of where the
 * athlete is now: a question that was planned for it in another zone moves.
 */
export async function planQuestion(member: Member, onFile: OnFile, now: number, schedules: Schedules): Promise<void> {
  const { athleteId } = member;
  const person = personOf(onFile);
  const remind = async (kind: 'check-in' | 'week', time: LocalTime | undefined): Promise<void> => {
    if (time === undefined) return;
    const { date, timezone } = time;
    await schedules.remindAt(time, { kind, athleteId, date, timezone });
  };
  await Promise.all([
    remind('check-in', comingMorning(person, member, now)),
    remind('week', comingSunday(person, member, now)),
  ]);
}
