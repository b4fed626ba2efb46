import type { EstimatedLossFound } from './estimated-loss.ts';
import type { FluidFound } from './fluid.ts';
import type { LatenessFound } from './lateness.ts';
import { parameters } from './parameters.ts';
import type { HoursFound } from './plausible-duration.ts';
import type { Range, Warning } from './prescription.ts';
import { figure } from './prose.ts';
import { isAtLeast, roundDownTo, roundTo } from './rounding.ts';
import type { Rule } from './rule.ts';
import type { Sport } from './sports.ts';
import type { SportFound } from './walking-pace.ts';
import type { WeighInFound } from './weigh-in.ts';

export interface SodiumFound {
  readonly sodium: Range | undefined;
}

type Needs = SportFound & HoursFound & WeighInFound & LatenessFound & EstimatedLossFound & FluidFound;

export const sodiumRule: Rule<Needs, SodiumFound> = {
  id: 'sodium',
  guide: 'drinks with 135 to 340 mg per 12 oz',
  implemented: (p) =>
    `${figure(p.sodiumLowMgPerL)} to ${figure(p.sodiumHighMgPerL)} mg of sodium a litre of the middle of the fluid, ${figure(p.sodiumCapMg)} mg at most, to ${p.sodiumStepMg}; only from ${p.sodiumFromFluidL} L on and a loss from ${p.sodiumFromLossPercent} % or ${p.sodiumFromHours} hours. A text says "salty food".`,
  why: 'The guide names no electrolyte, and its numbers are 400 to 1,000 mg/L with 12 oz taken for a weight.',
  source: '[S] DGE 2020, Baker 2016, Merson 2008; limits [ENG]',
  parameters: [
    'sodiumLowMgPerL',
    'sodiumHighMgPerL',
    'sodiumCapMg',
    'sodiumStepMg',
    'sodiumFromFluidL',
    'sodiumFromLossPercent',
    'sodiumFromHours',
  ],
  find: (_, { sport, hours, massKg, lossPercent, isTooLateForAmounts, estimatedLossL, fluidAdvice }) => {
    if (fluidAdvice?.kind !== 'given' || massKg === undefined) return { found: { sodium: undefined } };
    const { lowL, highL } = fluidAdvice;
    const percentLost = lossPercent ?? (100 * estimatedLossL) / massKg;
    const sodium = sodiumMg({ lowL, highL, lossPercent: percentLost, hours, sport });
    if (sodium !== undefined) {
      return { found: { sodium }, because: [`${sodium[0]}-${sodium[1]} mg of sodium, best by salty food.`] };
    }
    const warnings: readonly Warning[] = isTooLateForAmounts
      ? []
      : [{ code: 'no-extra-sodium', sentence: 'No extra sodium: normal meals do.' }];
    return { found: { sodium }, warnings };
  },
};

export interface SodiumFacts {
  readonly lowL: number;
  readonly highL: number;
  readonly lossPercent: number;
  readonly hours: number;
  readonly sport: Sport;
}

/** `undefined`: normal meals do. */
export function sodiumMg({ lowL, highL, lossPercent, hours, sport }: SodiumFacts): Range | undefined {
  if (sport.kind === 'strength' || !isAtLeast(highL, parameters.sodiumFromFluidL)) return undefined;
  const matters =
    isAtLeast(lossPercent, parameters.sodiumFromLossPercent) || isAtLeast(hours, parameters.sodiumFromHours);
  if (!matters) return undefined;

  const middleL = (lowL + highL) / 2;
  const { sodiumStepMg, sodiumCapMg } = parameters;
  const cap = roundDownTo(sodiumStepMg, sodiumCapMg);
  return [
    Math.min(roundTo(sodiumStepMg, parameters.sodiumLowMgPerL * middleL), cap),
    Math.min(roundTo(sodiumStepMg, parameters.sodiumHighMgPerL * middleL), cap),
  ];
}
