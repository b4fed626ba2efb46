import type { Replies } from './facts.ts';
import { parameters } from './parameters.ts';
import type { LossBand } from './prescription.ts';
import { isAtLeast, isOver } from './rounding.ts';
import type { Rule } from './rule.ts';

export const weighInRule: Rule = {
  id: 'weigh-in',
  guide: 'weigh yourself before and after',
  implemented:
    'The difference is what went, fuel included; a loss over 10 % or 6 kg, or weights that differ twofold, is a typo, and the estimate serves. A gain under 0.5 % is the noise of the scales: no extra fluid, and no alarm.',
  why: 'Right for two hours or so; later a part of the loss is fuel and its water, which must not be drunk again.',
  source: '[S] Hoffman 2018; typo limits [ENG]; bands [S] ACSM 2007, CSUN',
  parameters: [
    'weighInTypoPercent',
    'weighInTypoKg',
    'weighInTypoRatio',
    'gainFromPercent',
    'lossToPlanPercent',
    'lossToWatchPercent',
    'lossTooLargePercent',
  ],
};

export type WeighIn =
  | { readonly kind: 'none' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'gained'; readonly gainedKg: number; readonly isWeightUp: boolean }
  | { readonly kind: 'lost'; readonly lostKg: number; readonly lossPercent: number; readonly lossBand: LossBand };

export function weighIn({ weightBeforeKg, weightAfterKg }: Replies, profileMassKg: number | undefined): WeighIn {
  if (weightBeforeKg === undefined || weightAfterKg === undefined) return { kind: 'none' };
  if (isTypo(weightBeforeKg, weightAfterKg, profileMassKg)) return { kind: 'refused' };

  const lostKg = weightBeforeKg - weightAfterKg;
  if (isOver(0, lostKg)) {
    const gainPercent = (-100 * lostKg) / weightBeforeKg;
    return { kind: 'gained', gainedKg: -lostKg, isWeightUp: isAtLeast(gainPercent, parameters.gainFromPercent) };
  }
  const lossPercent = (100 * lostKg) / weightBeforeKg;
  return { kind: 'lost', lostKg, lossPercent, lossBand: bandOf(lossPercent) };
}

function isTypo(before: number, after: number, profileMassKg: number | undefined): boolean {
  if (!(after > 0 && isAtLeast(before, parameters.minMassKg) && !isOver(before, parameters.maxMassKg))) return true;
  const difference = Math.abs(before - after);
  if (isOver(difference, parameters.weighInTypoKg)) return true;
  if (isOver((100 * difference) / before, parameters.weighInTypoPercent)) return true;
  const weights = profileMassKg === undefined ? [before, after] : [before, after, profileMassKg];
  return isAtLeast(Math.max(...weights) / Math.min(...weights), parameters.weighInTypoRatio);
}

function bandOf(lossPercent: number): LossBand {
  if (isOver(lossPercent, parameters.lossTooLargePercent)) return 'over-7';
  if (isOver(lossPercent, parameters.lossToWatchPercent)) return 'over-4';
  return isAtLeast(lossPercent, parameters.lossToPlanPercent) ? '2-to-4' : 'under-2';
}
