import { currentPlanOf, personOf } from '../plan/person.ts';
import type { FeedbackStore } from '../store/feedback.ts';
import type { Inbound } from './answer.ts';
import { type PlanAnswerServices, planAnswer } from './plan-answer.ts';

export interface FeedbackServices extends PlanAnswerServices {
  readonly feedback: Pick<FeedbackStore, 'keep'>;
}

/** WRONG: keeps that the advice did not fit, with what it came of, and answers with its reasons. It changes no plan. */
export async function takeFeedback(
  inbound: Inbound,
  now: number,
  services: FeedbackServices,
): Promise<string | undefined> {
  const { plan } = currentPlanOf(personOf(inbound), inbound.text.at, services.rules);
  await services.feedback.keep(inbound.member.athleteId, {
    at: inbound.text.at,
    thought: 'wrong',
    day: plan.day,
    findings: plan.findings.map(({ rule, asks, from, until }) => ({ rule, asks, fromDay: from, untilDay: until })),
  });
  return planAnswer('why', inbound, now, services);
}
