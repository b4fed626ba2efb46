import { dayMs, minuteMs } from '../clock/lifetime.ts';
import { type LocalMoment, localMoment, momentOf } from '../clock/local-day.ts';
import { parameters } from '../recovery/parameters.ts';
import { timeOfDay } from '../recovery/prose.ts';
import { isQuiet } from '../recovery/quiet-hours.ts';
import type { Reminder } from '../schedules/schedules.ts';
import type { CheckIns } from '../store/check-ins.ts';
import type { History } from '../store/history.ts';
import { isPaused, type Member } from '../store/member.ts';

export const usualCheckInAt = timeOfDay(parameters.questionMinuteOfDay);
/** A runner who has answered nothing for so long is asked once a week. */
const silentAfterMs = parameters.silentAfterDays * dayMs;
const askedAgainAfterMs = parameters.silentAskedEveryDays * dayMs;
const betweenTextsMs = parameters.betweenTextsMinutes * minuteMs;

/**
 * Whether a message was planned on the clock of a place that the athlete has left, and would come at night where they are:
 * whatever was uploaded there since has planned its own.
 */
export function comesAtNight(
  { date, timezone }: Reminder,
  clock: string,
  here: string,
  quietHours: Member['quietHours'],
): boolean {
  if (timezone === undefined || timezone === here) return false;
  return isQuiet(localMoment(momentOf({ date, clock }, timezone), here).clock, quietHours);
}

/** A text that reads like the message has gone out just before it: about the same session, twice in ten minutes. */
export function isJustAdvised({ unsolicited }: History, planned: number): boolean {
  return (unsolicited ?? []).some(({ at }) => Math.abs(planned - at) < betweenTextsMs);
}

/** Whether to ask now. What has changed since the question was planned counts. */
export function mayAsk(member: Member, checkIns: CheckIns, today: LocalMoment, now: number): boolean {
  if (member.state.kind !== 'active' || isPaused(member, now)) return false;
  const answered = checkIns.days[today.date];
  if (answered && (hasValue(answered.soreness) || hasValue(answered.sleepHours))) return false;

  const answeredAt = Math.max(member.joinedAt, ...Object.values(checkIns.days).map(({ at }) => at));
  const isSilent = now - answeredAt >= silentAfterMs;
  return !isSilent || now - (checkIns.askedAt ?? 0) >= askedAgainAfterMs;
}

function hasValue(answer: number | null | undefined): boolean {
  return answer !== null && answer !== undefined;
}
