import type { Session } from './facts.ts';
import { parameters } from './parameters.ts';
import { isOver } from './rounding.ts';
import type { Rule } from './rule.ts';
import type { Sport } from './sports.ts';

export const believedDistanceRule: Rule = {
  id: 'believed-distance',
  guide: '',
  implemented: 'The distance of a run over 25 km/h or a ride over 80 km/h on average is ignored.',
  why: 'Real files hold such runs: a lost satellite, or a drive home with the watch on.',
  source: '[ENG]',
  parameters: ['fastestRunKmPerHour', 'fastestRideKmPerHour'],
};

export interface BelievedDistance {
  /** Absent where there is none, or none that can be true. */
  readonly km?: number;
  readonly isRefused: boolean;
}

export function believedDistance({ distanceM }: Session, { kind }: Sport, hours: number): BelievedDistance {
  if (distanceM === undefined || !Number.isFinite(distanceM) || distanceM <= 0) return { isRefused: false };
  const km = distanceM / 1000;
  const speed = km / hours;
  const isRefused =
    (kind === 'run' && isOver(speed, parameters.fastestRunKmPerHour)) ||
    (kind === 'ride' && isOver(speed, parameters.fastestRideKmPerHour));
  return isRefused ? { isRefused } : { km, isRefused };
}
