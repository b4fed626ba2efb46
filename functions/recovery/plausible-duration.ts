import { parameters } from './parameters.ts';
import type { AscentFound } from './plausible-ascent.ts';
import type { DistanceFound } from './plausible-distance.ts';
import type { Warning } from './prescription.ts';
import { isOver } from './rounding.ts';
import type { Rule } from './rule.ts';
import type { TimeFound } from './session-time.ts';
import { sportOf } from './sports.ts';
import type { SportFound } from './walking-pace.ts';

export interface HoursFound {
  /** What counts of the session: for everything but its finish. */
  readonly hours: number;
}

export const plausibleDurationRule: Rule<TimeFound & DistanceFound & AscentFound & SportFound, HoursFound> = {
  id: 'plausible-duration',
  guide: '',
  implemented: (p) =>
    `A run under ${p.slowRunUnderKmPerHour} km/h with less than ${p.slowRunUnderAscentMPerKm} m of ascent a kilometre is taken to last its kilometres at ${p.slowRunKmPerHour} km/h. Hikes, walks and skiing last ${p.maxOutingHours} hours at most, other sports that are neither run nor ride ${p.maxSportHours}.`,
  why: 'A watch that nobody stopped counts the evening on the sofa, and its hours ask for days of rest.',
  source: '[ENG]',
  parameters: [
    'slowRunUnderKmPerHour',
    'slowRunUnderAscentMPerKm',
    'slowRunKmPerHour',
    'maxSportHours',
    'maxOutingHours',
  ],
  find: (_, { time, km, ascentM, sportName }) => {
    const { hours, doubt } = plausibleDuration(sportName, km, ascentM, time.recordedHours);
    return { found: { hours }, warnings: doubtsAboutDuration(hours, doubt) };
  },
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
  if (sport.kind === 'run' || sport.kind === 'ride') return { hours, doubt: 'none' };
  const maxHours = sport.isOuting ? parameters.maxOutingHours : parameters.maxSportHours;
  return isOver(hours, maxHours) ? { hours: maxHours, doubt: 'too-long' } : { hours, doubt: 'none' };
}

function doubtsAboutDuration(hours: number, doubt: PlausibleDuration['doubt']): readonly Warning[] {
  switch (doubt) {
    case 'slow-run':
      return [
        {
          code: 'slow-run-shortened',
          sentence: `It was very slow: only the time at ${parameters.slowRunKmPerHour} km/h counts.`,
        },
      ];
    case 'too-long':
      return [{ code: 'duration-shortened', sentence: `The time is too long to be true: ${hours} hours of it count.` }];
    case 'none':
      return [];
  }
}
