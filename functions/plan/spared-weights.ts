import type { AthleteProfile } from '../store/profile.ts';

/** Runners who are not to be reminded of weights read none, not even their own answers. */
export function isSparedWeights(profile: AthleteProfile | undefined): boolean {
  return profile?.exclusions?.includes('eating-disorder') ?? false;
}
