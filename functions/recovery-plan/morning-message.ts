import { isAtLeast } from '../recovery/rounding.ts';
import { latestBetween } from './answers.ts';
import { planParameters } from './parameters.ts';
import type { Plan } from './plan.ts';
import type { PlanRule } from './plan-rule.ts';
import type { Timeline } from './timeline.ts';

const { dueAfterSessionHours, dueSorenessDays, dueSoreness } = planParameters;

export const morningMessageRule: PlanRule = {
  id: 'morning-message',
  guide: '',
  implemented: (p) =>
    `The morning is told, and asks, if the day is not normal, if a session that counts ended within ${p.dueAfterSessionHours} hours, if soreness was ${p.dueSoreness} or more on one of the last ${p.dueSorenessDays} days, or if something begins today.`,
  why: 'A runner who is rested and well needs no message.',
  source: '[ENG]',
  parameters: ['dueAfterSessionHours', 'dueSorenessDays', 'dueSoreness'],
};

export function isMorningDue(timeline: Timeline, plan: Plan): boolean {
  const { today, nowMs, sessions } = timeline;
  if (plan.day !== 'normal' || plan.findings.some(({ from }) => from === today)) return true;
  if (isAtLeast(latestSoreness(timeline) ?? 0, dueSoreness)) return true;
  return sessions.some(
    ({ counts, live }) => counts && live !== undefined && nowMs - live.finishMs < dueAfterSessionHours * 3_600_000,
  );
}

/** The latest of the last days. */
export function latestSoreness({ answers, today }: Timeline): number | undefined {
  return latestBetween(answers, answers.soreness, today - dueSorenessDays + 1, today);
}
