import type { BodyMassFound } from './body-mass.ts';
import type { Replies } from './facts.ts';
import { parameters } from './parameters.ts';
import type { RepliesFound } from './plausible-replies.ts';
import type { LossBand, Warning } from './prescription.ts';
import { isAtLeast, isOver } from './rounding.ts';
import type { Rule } from './rule.ts';

export interface WeighInFound {
  readonly weighIn: WeighIn;
  /** Of the weight before, by the scales; undefined after a gain. */
  readonly lossPercent: number | undefined;
  /** Undefined: unknown. */
  readonly massKg: number | undefined;
}

export const weighInRule: Rule<RepliesFound & BodyMassFound, WeighInFound> = {
  id: 'weigh-in',
  guide: 'weigh yourself before and after',
  implemented: (p) =>
    `The difference is what went, fuel included; a loss over ${p.weighInTypoPercent} % or ${p.weighInTypoKg} kg, or a weight ${p.weighInTypoRatio} times another or more, is a typo, and the estimate serves. From ${p.lossToPlanPercent} % on a loss needs a plan, over ${p.lossToWatchPercent} % a watch, over ${p.lossTooLargePercent} % help. A gain under ${p.gainFromPercent} % is the noise of the scales: no extra fluid, and no alarm.`,
  why: 'Right for two hours or so; later a part of the loss is fuel and its water, which must not be drunk again.',
  source: '[S] Hoffman 2018; typo limits [ENG]; bands [S] ACSM 2007, CSUN',
  parameters: [
    'minMassKg',
    'maxMassKg',
    'weighInTypoPercent',
    'weighInTypoKg',
    'weighInTypoRatio',
    'gainFromPercent',
    'lossToPlanPercent',
    'lossToWatchPercent',
    'lossTooLargePercent',
  ],
  find: (_, { replies, mass }) => {
    const weighed = weighIn(replies, mass.profileMassKg);
    return {
      found: {
        weighIn: weighed,
        lossPercent: weighed.kind === 'lost' ? weighed.lossPercent : undefined,
        // Where the two weights contradict each other, neither of them says what the athlete weighs.
        massKg: weighed.kind === 'refused' ? mass.profileMassKg : mass.massKg,
      },
      warnings: warningsOf(weighed),
    };
  },
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

/** Without weights that are believed the formula serves. */
export function isEstimate({ kind }: WeighIn): boolean {
  return kind === 'none' || kind === 'refused';
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

function warningsOf(weighed: WeighIn): readonly Warning[] {
  switch (weighed.kind) {
    case 'none':
      return [];
    case 'refused':
      return [
        {
          code: 'weigh-in-refused',
          sentence: 'These weights cannot be right together: please send before and after again, in one unit.',
        },
      ];
    case 'gained':
      return [
        weighed.isWeightUp
          ? { code: 'weight-up', sentence: 'Your weight went up: no extra drinks until you have passed urine.' }
          : {
              code: 'weight-hardly-up',
              sentence: 'Your weight is as before: drink to thirst only until you have passed urine.',
            },
      ];
    case 'lost':
      return lossWarnings[weighed.lossBand];
  }
}

const lossWarnings: Readonly<Record<LossBand, readonly Warning[]>> = {
  'under-2': [],
  '2-to-4': [],
  'over-4': [
    {
      code: 'loss-over-4-percent',
      sentence:
        'A large loss of weight: spread drinks over the day. Dizzy, vomiting, or no urine in 6-8 hours: get medical help.',
    },
  ],
  'over-7': [
    {
      code: 'loss-over-7-percent',
      sentence: 'A loss over 7 % of your weight: rest, weigh yourself again, get medical care if unwell.',
    },
  ],
};
