import type { NoAmountsFound } from './no-amounts.ts';
import { parameters } from './parameters.ts';
import type { Lateness } from './prescription.ts';
import { isAtLeast } from './rounding.ts';
import type { Rule } from './rule.ts';
import type { TimeFound } from './session-time.ts';

export interface LatenessFound {
  readonly lateness: Lateness;
  /** So late that there are no amounts any more. */
  readonly isTooLateForAmounts: boolean;
}

export const latenessRule: Rule<TimeFound & NoAmountsFound, LatenessFound> = {
  id: 'lateness',
  guide: 'In the first 30 minutes ... Within the first hour ... Within the first 4 hours',
  implemented: (p) =>
    `What is still true when the text is read: now, within the hour (from ${p.hourBandFromHours} h), when you can (${p.whenYouCanFromHours} h), with the next meal (${p.nextMealFromHours} h), no fluid target (${p.windowPastHours} h), rest only (${p.restOnlyFromHours} h), no message (${p.tooLateFromHours} h).`,
  why: 'Uploads come late. Nobody is told what they have missed, and nothing is piled up.',
  source: '[ENG]',
  parameters: [
    'hourBandFromHours',
    'whenYouCanFromHours',
    'nextMealFromHours',
    'windowPastHours',
    'restOnlyFromHours',
    'tooLateFromHours',
  ],
  find: (_, { time, noAmounts }) => {
    const isTooLateForAmounts = isAtLeast(time.sinceHours, parameters.restOnlyFromHours);
    return {
      found: { lateness: lateness(time.sinceHours), isTooLateForAmounts },
      warnings:
        isTooLateForAmounts && noAmounts.length === 0
          ? [{ code: 'too-late-for-amounts', sentence: 'No amounts: your meals since then have seen to it.' }]
          : [],
    };
  },
};

const bands: readonly (readonly [number, Lateness])[] = [
  [parameters.tooLateFromHours, 'too-late'],
  [parameters.restOnlyFromHours, 'rest-only'],
  [parameters.windowPastHours, 'window-past'],
  [parameters.nextMealFromHours, 'next-meal'],
  [parameters.whenYouCanFromHours, 'when-you-can'],
  [parameters.hourBandFromHours, 'within-the-hour'],
];

export function lateness(sinceHours: number): Lateness {
  return bands.find(([from]) => isAtLeast(sinceHours, from))?.[1] ?? 'now';
}
