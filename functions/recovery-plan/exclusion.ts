import { parameters } from '../recovery/parameters.ts';
import { yearOf } from './local-day.ts';
import type { PlanProfile } from './record.ts';

/** A medical exclusion, or a minor: no amounts, no cold or heat, no word about weight. An unknown age is none. */
export function isExcluded({ hasExclusion, birthYear }: PlanProfile, day: number): boolean {
  if (hasExclusion) return true;
  if (birthYear === undefined || birthYear < parameters.earliestBirthYear) return false;
  // The birthday may still be to come.
  return yearOf(day) - birthYear - 1 < parameters.adultYears;
}
