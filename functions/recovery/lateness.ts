import { parameters } from './parameters.ts';
import type { Lateness } from './prescription.ts';
import { isAtLeast } from './rounding.ts';
import type { Rule } from './rule.ts';

export const latenessRule: Rule = {
  id: 'lateness',
  guide: 'In the first 30 minutes ... Within the first hour ... Within the first 4 hours',
  implemented:
    'What is still true when the text is read: now, within the hour, when you can, with the next meal (2 h), no fluid target (3.5 h), rest only (12 h), no message (48 h).',
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
