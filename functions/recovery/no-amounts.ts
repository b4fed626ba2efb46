import type { AgeFound } from './age.ts';
import type { BodyMassFound } from './body-mass.ts';
import { parameters } from './parameters.ts';
import { type NoAmounts, noAmountsInOrder, type Warning } from './prescription.ts';
import type { RedFlagFound } from './red-flag.ts';
import { isOver } from './rounding.ts';
import type { Rule } from './rule.ts';
import type { WeighIn, WeighInFound } from './weigh-in.ts';

export interface NoAmountsFound {
  /** Empty: amounts are given. */
  readonly noAmounts: readonly NoAmounts[];
}

type Needs = AgeFound & BodyMassFound & WeighInFound & RedFlagFound;

export const noAmountsRule: Rule<Needs, NoAmountsFound> = {
  id: 'no-amounts',
  guide: '',
  implemented: (p) =>
    `No millilitre, milligram or gram with a medical exclusion, a red flag, a loss over ${p.lossTooLargePercent} %, under ${p.adultYears} years, or where the body mass or its unit is unknown. Every reason is said, the clinician first. Rest and hours stay.`,
  why: "The guide writes for everyone; kidneys, hearts, pregnancies and children are not everyone. There the clinician's limits come first.",
  source: '[S] EAH 2015, DGE 2020; [ENG] the list of exclusions',
  parameters: ['adultYears', 'lossTooLargePercent'],
  find: ({ profile }, { ageYears, mass, massKg, weighIn, lossPercent, redFlag }) => {
    const reasons = noAmounts({
      hasRedFlag: redFlag === 'flag',
      lossPercent,
      hasExclusion: profile.hasExclusion ?? false,
      ageYears,
      isUnitUnknown: mass.isUnitUnknown,
      hasMass: massKg !== undefined,
    });
    return {
      found: { noAmounts: reasons },
      because: reasons.map((reason) => inWords[reason].reason),
      warnings: warningsOf(reasons, weighIn),
    };
  },
};

/** Two of them are dangers, and the rules that find them warn of them. */
const inWords: Readonly<Record<NoAmounts, { readonly reason: string; readonly warning?: string }>> = {
  exclusion: {
    reason: "No amounts, because your clinician's limits come first.",
    warning: "No amounts: your clinician's limits come first.",
  },
  'red-flag': { reason: 'No amounts while there is a warning sign.' },
  'loss-over-7-percent': {
    reason: `No amounts after a loss of more than ${parameters.lossTooLargePercent} % of your weight.`,
  },
  minor: {
    reason: `No amounts under ${parameters.adultYears}.`,
    warning: 'No amounts for minors.',
  },
  'unit-unknown': {
    reason: 'No amounts until we know whether your weights were pounds or kilograms.',
    warning: 'Were your weights pounds or kilograms? No amounts until we know.',
  },
  'mass-unknown': {
    reason: 'No amounts without your weight.',
    warning: 'No amounts without your weight. Set it to get numbers.',
  },
};

/** Where something graver withholds amounts, or the weight went up, it says what to drink: nothing here contradicts it. */
function warningsOf(reasons: readonly NoAmounts[], weighed: WeighIn): readonly Warning[] {
  const isGrave = weighed.kind === 'gained' || reasons.some((reason) => graver.has(reason));
  return reasons.flatMap((code) => {
    const { warning } = inWords[code];
    const meanwhile = isGrave ? '' : ' Meanwhile drink to thirst and eat normal meals.';
    return warning === undefined ? [] : [{ code, sentence: `${warning}${meanwhile}` }];
  });
}

const graver: ReadonlySet<NoAmounts> = new Set<NoAmounts>(['exclusion', 'red-flag', 'loss-over-7-percent']);

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
