import { daysLater, localMoment, momentOf } from '../clock/local-day.ts';
import { clockOfZone, localDayAt, momentAt } from '../recovery-plan/local-day.ts';
import { planParameters } from '../recovery-plan/parameters.ts';
import type { Person } from '../recovery-plan/record.ts';
import { type LocalTime, scheduledDaysAhead } from '../schedules/schedules.ts';
import type { Member } from '../store/member.ts';
import { usualCheckInAt } from './morning-question.ts';
import { currentPlanOf } from './person.ts';
import { isMorningWanted } from './planned-morning.ts';

/**
 * The first morning after a moment on which the athlete is to be told and asked, as far as the record knows: a finding may
 * begin days after the last thing that happened. Each morning is looked at as it will be, and asked again when it comes.
 *
 * Where no morning of the coming days is due but something begins after them, it is the last of them: looking again then sees
 * further. `undefined`: nothing is coming.
 */
export function comingMorning(
  person: Person,
  { questions, checkInAt }: Pick<Member, 'questions' | 'checkInAt'>,
  afterMs: number,
): LocalTime | undefined {
  if (questions === 'never') return undefined;
  const clock = checkInAt ?? usualCheckInAt;
  const timezone = person.record.timezone ?? 'UTC';
  const fromMs = firstToAskMs(person, afterMs);
  const mornings = Array.from({ length: scheduledDaysAhead + 1 }, (_, ahead) => {
    const date = daysLater(localMoment(afterMs, timezone).date, ahead);
    return { date, clock, timezone };
  }).filter((morning) => momentOf(morning, timezone) > fromMs);
  const due = mornings.find((morning) =>
    isMorningWanted(currentPlanOf(person, momentOf(morning, timezone)), questions),
  );
  if (due !== undefined) return due;
  const last = mornings.at(-1);
  if (last === undefined) return undefined;
  const { plan } = currentPlanOf(person, momentOf(last, timezone));
  return plan.findings.some(({ from }) => from > plan.today) ? last : undefined;
}

/** Until the next day begins, where what the morning asks for has been answered. */
function firstToAskMs({ record }: Person, now: number): number {
  const clock = clockOfZone(record.timezone);
  const today = localDayAt(clock, now);
  const isAnswered = record.checkIns.some(
    ({ day, atMs, isByDevice, soreness, sleepHours }) =>
      day === today && atMs <= now && !isByDevice && (soreness !== undefined || sleepHours !== undefined),
  );
  return isAnswered ? momentAt(clock, today + 1, planParameters.dayBeginsHour) : now;
}
