import { parameters } from './parameters.ts';
import { isAtLeast, isOver } from './rounding.ts';
import type { Rule } from './rule.ts';
import { type Sport, sportOf } from './sports.ts';

export const plausibleDurationRule: Rule = {
  id: 'plausible-duration',
  guide: '',
  implemented:
    'A run under 3 km/h with less than 100 m of ascent a kilometre is taken to last its kilometres at 5 km/h. Hikes, walks and skiing last 16 hours at most, other sports that are neither run nor ride 4.',
  why: 'A watch that nobody stopped counts the evening on the sofa, and its hours ask for days of rest.',
  source: '[ENG]',
  parameters: [
    'slowRunUnderKmPerHour',
    'slowRunUnderAscentMPerKm',
    'slowRunKmPerHour',
    'maxSportHours',
    'maxOutingHours',
    'maxSessionHours',
  ],
};

export interface PlausibleDuration {
  readonly hours: number;
  readonly doubt: 'none' | 'slow-run' | 'too-long';
}

export function plausibleDuration(
  sportName: string,
  km: number | undefined,
  ascentM: number,
  hours: number,
): PlausibleDuration {
  const sport = sportOf(sportName);
  const isSlowRun =
    sport.kind === 'run' &&
    km !== undefined &&
    isOver(parameters.slowRunUnderKmPerHour, km / hours) &&
    isOver(parameters.slowRunUnderAscentMPerKm, ascentM / km);
  if (isSlowRun) return { hours: km / parameters.slowRunKmPerHour, doubt: 'slow-run' };
  const max = maxHours(sport);
  return isOver(hours, max) ? { hours: max, doubt: 'too-long' } : { hours, doubt: 'none' };
}

function maxHours({ kind, isOuting }: Sport): number {
  if (kind === 'run' || kind === 'ride') return parameters.maxSessionHours;
  return isOuting ? parameters.maxOutingHours : parameters.maxSportHours;
}

/** Whatever the sport: nothing is reckoned over more than this. */
export function boundedHours(hours: number): number {
  return isAtLeast(hours, parameters.maxSessionHours) ? parameters.maxSessionHours : hours;
}
