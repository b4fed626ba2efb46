import { parameters } from './parameters.ts';
import type { NoAmounts } from './prescription.ts';
import { isOver } from './rounding.ts';
import type { Rule } from './rule.ts';

export const noAmountsRule: Rule = {
  id: 'no-amounts',
  guide: '',
  implemented:
    'No millilitre, milligram or gram with a red flag, a loss over 7 %, a medical exclusion, for minors, or without a body mass. Rest and hours stay.',
  why: "The guide writes for everyone; kidneys, hearts, pregnancies and children are not everyone. There the clinician's limits come first.",
  source: '[S] EAH 2015, DGE 2020; [ENG] the list of exclusions',
  parameters: ['adultYears', 'lossTooLargePercent', 'leastMassKg', 'greatestMassKg'],
};

export interface NoAmountsFacts {
  readonly hasRedFlag: boolean;
  readonly lossPercent: number | undefined;
  readonly hasExclusion: boolean;
  /** Reached within this year; undefined: unknown, and asked when joining. */
  readonly ageYears: number | undefined;
  readonly hasMass: boolean;
}

/** The gravest reason first. `undefined`: amounts are given. */
export function noAmounts(facts: NoAmountsFacts): NoAmounts | undefined {
  const { hasRedFlag, lossPercent, hasExclusion, ageYears, hasMass } = facts;
  if (hasRedFlag) return 'red-flag';
  if (lossPercent !== undefined && isOver(lossPercent, parameters.lossTooLargePercent)) return 'loss-over-7-percent';
  if (hasExclusion) return 'exclusion';
  // The birthday may still be to come.
  if (ageYears !== undefined && ageYears - 1 < parameters.adultYears) return 'minor';
  return hasMass ? undefined : 'mass-unknown';
}
