import type { Prescription } from '../recovery/prescription.ts';
import { sportOf } from '../recovery/sports.ts';
import { withholds } from './safety-sentences.ts';

/**
 * The guide's tips that the evidence supports, each where it fits the session; the best fit first. None claims to wash anything
 * out, and none names an amount.
 */
export function careTips(prescription: Prescription): readonly CareTip[] {
  const { conditions, lateness, day, carbClass, noAmounts, madeAtMs, finishMs } = prescription;
  if (withholds(prescription, 'red-flag') || withholds(prescription, 'loss-over-7-percent')) return [];
  const sinceMinutes = (madeAtMs - finishMs) / 60_000;
  const { kind } = sportOf(conditions.sport);
  const isOnFootOrWheels = kind === 'run' || kind === 'ride';
  const isFresh = lateness === 'now';
  const isHard = carbClass === 'C';
  const isSafeForHeat =
    !conditions.isHot && !withholds(prescription, 'exclusion') && (conditions.lossBand ?? 'under-2') === 'under-2';
  const tips: readonly (readonly [boolean, string, string])[] = [
    [
      noAmounts?.length === 1 && withholds(prescription, 'mass-unknown'),
      'For amounts text your weight, like kg 70.',
      'Set your weight in your profile, and the next advice comes with amounts.',
    ],
    [
      conditions.isHot && conditions.isEstimate && noAmounts === undefined,
      'Next hot run: weigh before and after.',
      'Weigh yourself before and after the next hot session: people sweat very differently, and the scales know better than a formula.',
    ],
    [
      isOnFootOrWheels && sinceMinutes <= 15 && !conditions.isVerySore,
      'Cool down: walk 5-10 min.',
      'Walk or jog lightly for 5-10 minutes if that feels good.',
    ],
    [isFresh && conditions.temperatureC < 10, 'Get dry clothes on.', 'Get into dry, warm clothes soon.'],
    [isFresh && conditions.isHot, 'Rest in the shade.', 'Rest a little in the shade or a cool room.'],
    [conditions.hours >= 1.5 && isFresh, 'Legs up for 10-15 min.', 'Put your legs up for 10-15 minutes.'],
    [isHard && day !== 'normal', 'Go easy on alcohol tonight.', 'Go easy on alcohol tonight.'],
    [
      isHard && isSafeForHeat && noAmounts === undefined && lateness !== 'now',
      '',
      'A warm bath is fine once you have drunk and eaten.',
    ],
    [day !== 'rest' && !conditions.isVerySore, '', 'Gentle stretching or a foam roller may ease soreness a little.'],
    [true, 'Aim for 7-9 h of sleep.', 'Aim for 7-9 hours of sleep.'],
  ];
  return tips.filter(([applies]) => applies).map(([, short, whole]) => ({ short, whole }));
}

export interface CareTip {
  /** For a text; empty where it is not worth the room. */
  readonly short: string;
  readonly whole: string;
}

/** The one for a text. */
export function shortTip(prescription: Prescription): string {
  return careTips(prescription).find(({ short }) => short !== '')?.short ?? '';
}
