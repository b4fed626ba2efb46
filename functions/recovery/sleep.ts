import { parameters } from './parameters.ts';
import { isOver } from './rounding.ts';
import type { Rule } from './rule.ts';

export const sleepRule: Rule = {
  id: 'sleep',
  guide: '7-9 hours of sleep per night',
  implemented: 'Under 7 hours 6 more of rest, under 6 12, under 5 24; short nights also make the next day easier.',
  why: 'A fair default; no need to lecture on single nights.',
  source: '[S] Walsh 2021; the hours [ENG]',
  parameters: [
    'sleepUnderHours',
    'sleepAddHours',
    'restSleepUnderHours',
    'restSleepWithMoreUnderHours',
    'restSleepSorenessFrom',
    'activeSleepUnderHours',
    'activeSleepAfterLoadUnderHours',
    'sleepMattersFromLoad',
    'easySleepUnderHours',
  ],
};

/** Hours on top of the base. */
export function shortNightHours(sleepHours: number | undefined): number {
  if (sleepHours === undefined) return 0;
  const missed = parameters.sleepUnderHours.filter((under) => isOver(under, sleepHours)).length;
  return parameters.sleepAddHours[missed - 1] ?? 0;
}
