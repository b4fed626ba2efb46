import { parameters } from './parameters.ts';
import type { DistanceFound } from './plausible-distance.ts';
import { steps } from './prose.ts';
import { atLimit, isAtLeast, limitsReached } from './rounding.ts';
import type { Rule } from './rule.ts';
import type { Sport } from './sports.ts';
import type { SportFound } from './walking-pace.ts';

export interface DistanceFloorFound {
  readonly floor: DistanceFloor;
}

export const distanceFloorRule: Rule<SportFound & DistanceFound, DistanceFloorFound> = {
  id: 'distance-floor',
  guide: '',
  implemented: (p) =>
    `Hours at least, by the kilometres of a run: ${steps(p.floorHours, 'from', p.floorFromKm)}; of a race ${steps(p.floorRaceHours, 'from', p.floorFromKm)}; without running ${steps(p.floorNoRunHours, 'from', p.floorFromKm)}. From ${p.marathonKm} km on a day of rest. The kilometres are divided by ${p.gpsShortFactor}, because tracks by satellite are short.`,
  why: 'Long runs damage muscles in a way that no pulse shows.',
  source: '[S] PMC5613699 (marathon), Hoffman 2018 and WSER (161 km); the steps [ENG]',
  parameters: ['gpsShortFactor', 'floorFromKm', 'floorHours', 'floorRaceHours', 'floorNoRunHours', 'marathonKm'],
  find: ({ session }, { sport, km }) => {
    const floor = distanceFloor(sport, km, session.isRace);
    const what = session.isRace ? 'a race of this length' : 'a run of this length';
    return {
      found: { floor },
      because: floor.hours > 0 ? [`At least ${floor.hours / 24} days after ${what}.`] : [],
    };
  },
};

export interface DistanceFloor {
  readonly hours: number;
  readonly noRunHours: number;
  readonly isMarathon: boolean;
}

const noFloor: DistanceFloor = { hours: 0, noRunHours: 0, isMarathon: false };

export function distanceFloor({ kind }: Sport, distanceKm: number | undefined, isRace: boolean): DistanceFloor {
  if (kind !== 'run' || distanceKm === undefined) return noFloor;
  const km = distanceKm / parameters.gpsShortFactor;
  const reached = limitsReached(km, parameters.floorFromKm);
  const floors = isRace ? parameters.floorRaceHours : parameters.floorHours;
  return {
    hours: atLimit(reached, floors),
    noRunHours: atLimit(reached, parameters.floorNoRunHours),
    isMarathon: isAtLeast(km, parameters.marathonKm),
  };
}
