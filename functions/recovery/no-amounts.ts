import { parameters } from './parameters.ts';
import { type NoAmounts, noAmountsInOrder } from './prescription.ts';
import { isOver } from './rounding.ts';
import type { Rule } from './rule.ts';

export const noAmountsRule: Rule = {
  id: 'no-amounts',
  guide: '',
  implemented:
    'No millilitre, milligram or gram with a medical exclusion, a red flag, a loss over 7 %, for minors, or where the body mass or its unit is unknown. Every reason is said, the clinician first. Rest and hours stay.',
  why: "The guide writes for everyone; kidneys, hearts, pregnancies and children are not everyone. There the clinician's limits come first.",
  source: '[S] EAH 2015, DGE 2020; [ENG] the list of exclusions',
  parameters: ['adultYears', 'lossTooLargePercent', 'minMassKg', 'maxMassKg'],
};

export interface NoAmountsFacts {
  readonly hasRedFlag: boolean;
  readonly lossPercent: number | undefined;
  readonly hasExclusion: boolean;
  /** Reached within this year; undefined: unknown, and asked when joining. */
  readonly ageYears: number | undefined;
  readonly isUnitUnknown: boolean;
  readonly hasMass: boolean;
}

/** All of them, in their order. Empty: amounts are given. */
export function noAmounts(facts: NoAmountsFacts): readonly NoAmounts[] {
  const { hasRedFlag, lossPercent, hasExclusion, ageYears, isUnitUnknown, hasMass } = facts;
  const applies: Readonly<Record<NoAmounts, boolean>> = {
    exclusion: hasExclusion,
    'red-flag': hasRedFlag,
    'loss-over-7-percent': lossPercent !== undefined && isOver(lossPercent, parameters.lossTooLargePercent),
    // The birthday may still be to come.
    minor: ageYears !== undefined && ageYears - 1 < parameters.adultYears,
    'unit-unknown': isUnitUnknown,
    'mass-unknown': !hasMass && !isUnitUnknown,
  };
  return noAmountsInOrder.filter((reason) => applies[reason]);
}
