import { dayMs, hourMs } from '../clock/lifetime.ts';
import type { ReplyField } from '../messages/reply/reply-fields.ts';
import { doctorFromSoreness } from '../messages/reply/reply-ranges.ts';
import type { Replies, Session } from '../recovery/facts.ts';
import { parameters } from '../recovery/parameters.ts';
import type { CheckIn, CheckIns } from '../store/check-ins.ts';
import type { History } from '../store/history.ts';

/**
 * How long an answer counts, because yesterday's soreness does not count for ever:
 *
 * - soreness, sleep, energy and the morning pulse: 24 hours from when they were given, for whatever session;
 * - RPE: for the last session before it, if that finished at most 24 hours earlier;
 * - a weigh-in and what was drunk: for the last session before it, if that finished at most 4 hours earlier.
 */
const countsForMs = {
  body: parameters.bodyAnswerCountsForHours * hourMs,
  effort: parameters.effortAnswerCountsForHours * hourMs,
  weighIn: parameters.weighInCountsForHours * hourMs,
} as const;

/** A median of fewer mornings says little. */
const minMornings = parameters.usualPulseFromMornings;

export interface AnsweredSession {
  readonly session: Session;
  readonly finishMs: number;
}

/** What the athlete's answers say to the rules about a session, at `now`. A red flag that is held counts until FINE. */
export function currentReplies(
  { session, finishMs }: AnsweredSession,
  checkIns: CheckIns | undefined,
  history: History,
  now: number,
): Replies {
  if (checkIns === undefined) return {};

  const days = Object.values(checkIns.days);
  const latest = (name: keyof CheckIn & ReplyField): Answer | undefined =>
    days
      .flatMap((day) => answerIn(day, name))
      .filter(({ at }) => at <= now)
      .sort((a, b) => a.at - b.at)
      .at(-1);
  const ofBody = (name: ReplyField): number | undefined => {
    const answer = latest(name);
    return answer !== undefined && now - answer.at < countsForMs.body ? answer.value : undefined;
  };
  const ofSession = (name: ReplyField, withinMs: number): number | undefined => {
    const answer = latest(name);
    if (answer === undefined || answer.at < finishMs || answer.at - finishMs >= withinMs) return undefined;
    const isOfAnother = history.sessions.some(
      (other) =>
        other.isWorthText !== false &&
        other.activityId !== session.id &&
        other.finishMs > finishMs &&
        other.finishMs <= answer.at,
    );
    return isOfAnother ? undefined : answer.value;
  };

  // Soreness that was a warning sign is over once the athlete has said FINE.
  const sorenessNow = (): number | undefined => {
    const soreness = ofBody('soreness');
    const isOver = (latest('soreness')?.at ?? 0) <= (checkIns.fineAt ?? 0);
    return soreness !== undefined && soreness >= doctorFromSoreness && isOver ? undefined : soreness;
  };

  const isUnitKnown = (): boolean => {
    const weighed = latest('weightBeforeKg');
    return days.some(
      ({ answeredAt, isWeightUnitKnown }) => isWeightUnitKnown && answeredAt.weightBeforeKg === weighed?.at,
    );
  };

  return {
    soreness: sorenessNow(),
    sleepHours: ofBody('sleepHours'),
    energy: ofBody('energy'),
    restingHr: ofBody('restingHr'),
    restingHrBaseline: usualPulse(checkIns, now),
    rpe: ofSession('rpe', countsForMs.effort),
    weightBeforeKg: ofSession('weightBeforeKg', countsForMs.weighIn),
    weightAfterKg: ofSession('weightAfterKg', countsForMs.weighIn),
    drunkL: ofSession('drunkL', countsForMs.weighIn),
    isWeightUnitKnown: isUnitKnown() ? true : undefined,
    hasRedFlag: checkIns.hold ? true : undefined,
  };
}

interface Answer {
  readonly value: number;
  readonly at: number;
}

function answerIn(day: CheckIn, name: ReplyField): readonly Answer[] {
  const value = day[name];
  return value === undefined || value === null ? [] : [{ value, at: day.answeredAt[name] ?? day.at }];
}

/** The median of the mornings before the last day: rules, B7. */
function usualPulse({ days }: CheckIns, now: number): number | undefined {
  const mornings = Object.values(days)
    .flatMap((day) => answerIn(day, 'restingHr'))
    .filter(({ at }) => now - at >= countsForMs.body && now - at < parameters.usualPulseOverDays * dayMs)
    .map(({ value }) => value)
    .sort((a, b) => a - b);
  if (mornings.length < minMornings) return undefined;
  const middle = Math.floor(mornings.length / 2);
  const upper = mornings[middle] ?? 0;
  return mornings.length % 2 === 1 ? upper : (upper + (mornings[middle - 1] ?? upper)) / 2;
}
