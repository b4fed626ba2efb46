import type { AthleteProfile } from '../store/profile.ts';

/** Whoever must not be reminded of weights is told none, their own answers included. */
export function isSparedWeights(profile: AthleteProfile | undefined): boolean {
  return profile?.exclusions?.includes('eating-disorder') ?? false;
}
