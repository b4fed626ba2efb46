import { parameters } from './parameters.ts';
import type { Range } from './prescription.ts';
import { isAtLeast, roundDownTo, roundTo } from './rounding.ts';
import type { Rule } from './rule.ts';
import type { Sport } from './sports.ts';

export const sodiumRule: Rule = {
  id: 'sodium',
  guide: 'drinks with 135 to 340 mg per 12 oz',
  implemented:
    '400 to 1,000 mg of sodium a litre of the middle of the fluid, 2,000 mg at most; only with half a litre or more and a loss from 1.5 % or two hours. A text says "salty food".',
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
