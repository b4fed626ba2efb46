import type { Reply } from '../messages/reply/read-reply.ts';
import type { Answers } from '../store/check-in-answers.ts';
import type { AthleteProfile } from '../store/profile.ts';

/** Whoever must not be reminded of weights is told none, their own answers included. */
export function isSparedWeights(profile: AthleteProfile | undefined): boolean {
  return profile?.exclusions?.includes('eating-disorder') ?? false;
}

/** A reply as it may be said back. */
export function saidWithoutWeights(reply: Reply): Reply {
  return { ...reply, weightKg: null, weightBeforeKg: null, weightAfterKg: null };
}

/** Answers as they may be said back. */
export function answersWithoutWeights({ weightKg, weightBeforeKg, weightAfterKg, ...answers }: Answers): Answers {
  return answers;
}
