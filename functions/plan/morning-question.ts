import { dayMs, hourMs, minuteMs } from '../clock/lifetime.ts';
import { daysLater, type LocalMoment, localMoment, momentOf } from '../clock/local-day.ts';
import { parameters } from '../recovery/parameters.ts';
import { timeOfDay } from '../recovery/prose.ts';
import { isQuiet } from '../recovery/quiet-hours.ts';
import type { LocalTime, Reminder } from '../schedules/schedules.ts';
import type { CheckIns } from '../store/check-ins.ts';
import type { History, PastSession } from '../store/history.ts';
import { isPaused, type Member } from '../store/member.ts';

/** Asked of whom it says something: after a session of some weight, or while recovering from one. */
const askedFromLoad = parameters.questionFromLoad;
export const usualCheckInAt = timeOfDay(parameters.questionMinuteOfDay);
/** A night has to lie between a session and its question, and no more than one. */
const askedFromMs = parameters.questionFromHours * hourMs;
const askedUpToMs = askedFromMs + parameters.questionForHours * hourMs;
/** Whoever has answered nothing for so long is asked once a week. */
const silentAfterMs = parameters.silentAfterDays * dayMs;
const askedAgainAfterMs = parameters.silentAskedEveryDays * dayMs;
const betweenTextsMs = parameters.betweenTextsMinutes * minuteMs;

/** The next morning on the athlete's clock: today's if it is still to come, and a night lies before it. */
export function nextMorning(
  now: number,
  finishMs: number,
  timezone: string,
  clock: string = usualCheckInAt,
): LocalTime {
  const today = localMoment(now, timezone).date;
  const isAhead = momentOf({ date: today, clock }, timezone) > Math.max(now, finishMs + askedFromMs);
  return { date: isAhead ? today : daysLater(today, 1), clock, timezone };
}

/** Whether a session is worth a question that morning: one of some weight the day before, or one whose rest still lasts. */
export function shouldAskAbout(
  { load, readyAtMs, finishMs }: Pick<PastSession, 'load' | 'readyAtMs' | 'finishMs'>,
  morning: number,
): boolean {
  if (finishMs >= morning) return false;
  return readyAtMs > morning || (load >= askedFromLoad && morning - finishMs < askedUpToMs);
}

/**
 * Whether a question was planned on the clock of a place that the athlete has left, and would come at night where they are:
 * whatever was uploaded there since has planned its own.
 */
export function comesAtNight({ date, timezone }: Reminder, clock: string, here: string): boolean {
  if (timezone === undefined || timezone === here) return false;
  return isQuiet(localMoment(momentOf({ date, clock }, timezone), here).clock);
}

/** A text that reads like the question has gone out just before it: about the same session, twice in ten minutes. */
export function isJustAdvised({ unsolicited }: History, planned: number): boolean {
  return (unsolicited ?? []).some(({ at }) => Math.abs(planned - at) < betweenTextsMs);
}

/** Whether to ask now. What has changed since the question was planned counts. */
export function mayAsk(member: Member, checkIns: CheckIns, today: LocalMoment, now: number): boolean {
  if (member.state.kind !== 'active' || isPaused(member, now) || checkIns.hold) return false;
  const answered = checkIns.days[today.date];
  if (answered && (hasValue(answered.soreness) || hasValue(answered.sleepHours))) return false;

  const answeredAt = Math.max(member.joinedAt, ...Object.values(checkIns.days).map(({ at }) => at));
  const isSilent = now - answeredAt >= silentAfterMs;
  return !isSilent || now - (checkIns.askedAt ?? 0) >= askedAgainAfterMs;
}

function hasValue(answer: number | null | undefined): boolean {
  return answer !== null && answer !== undefined;
}
