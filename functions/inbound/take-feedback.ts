import { keepFeedback } from '../plan/keep-feedback.ts';
import type { FeedbackStore } from '../store/feedback.ts';
import type { Inbound } from './answer.ts';
import { type WhyServices, whyAnswer } from './why-answer.ts';

export interface FeedbackServices extends WhyServices {
  readonly feedback: Pick<FeedbackStore, 'keep'>;
}

/** WRONG: keeps that the advice did not fit, with what it came of, and answers with its reasons. It changes no plan. */
export async function takeFeedback(
  inbound: Inbound,
  now: number,
  services: FeedbackServices,
): Promise<string | undefined> {
  await keepFeedback(inbound.member.athleteId, inbound, inbound.text.at, services.feedback, services.rules);
  return whyAnswer(inbound, now, services, { isFromStart: true });
}
