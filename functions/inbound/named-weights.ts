import type { Reply } from '../messages/reply/read-reply.ts';
import type { Answers } from '../store/check-in-answers.ts';

/** A reply as it may be said back. */
export function saidWithoutWeights(reply: Reply): Reply {
  return { ...reply, weightKg: null, weightBeforeKg: null, weightAfterKg: null };
}

/** Answers as they may be said back. */
export function answersWithoutWeights({ weightKg, weightBeforeKg, weightAfterKg, ...answers }: Answers): Answers {
  return answers;
}
