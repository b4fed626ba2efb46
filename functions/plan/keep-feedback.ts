import type { FindingRule } from '../recovery-plan/finding-rule.ts';
import type { FeedbackStore } from '../store/feedback.ts';
import { currentPlanOf, type OnFile, personOf } from './person.ts';

/** Keeps that the advice of a moment did not fit, with the findings it came of. It changes no plan, and nobody is sent it. */
export async function keepFeedback(
  athleteId: string,
  onFile: OnFile,
  at: number,
  feedback: Pick<FeedbackStore, 'keep'>,
  rules?: readonly FindingRule[],
): Promise<void> {
  const { plan } = currentPlanOf(personOf(onFile), at, rules);
  await feedback.keep(athleteId, {
    at,
    thought: 'wrong',
    day: plan.day,
    findings: plan.findings.map(({ rule, asks, from, until }) => ({ rule, asks, fromDay: from, untilDay: until })),
  });
}
