import { parameters } from './parameters.ts';
import { isAtLeast } from './rounding.ts';
import type { Rule } from './rule.ts';
import type { Sport } from './sports.ts';

export const distanceFloorRule: Rule = {
  id: 'distance-floor',
  guide: '',
  implemented:
    'Runs of 21 km: 48 hours at least, a race 72; 28 km 72; 42 km a week, without running for 48 hours; 50 km two weeks, without running for 72.',
  why: 'What long runs break in muscles no pulse shows. Tracks by satellite are short, so 20.7 km are 21.',
  source: '[S] PMC5613699 (marathon), Hoffman 2018 and WSER (161 km); the steps [ENG]',
  parameters: ['gpsShortFactor', 'floorFromKm', 'floorHours', 'floorRaceHours', 'floorNoRunHours', 'marathonKm'],
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
  const step = parameters.floorFromKm.filter((from) => isAtLeast(km, from)).length - 1;
  const floors = isRace ? parameters.floorRaceHours : parameters.floorHours;
  return {
    hours: floors[step] ?? 0,
    noRunHours: parameters.floorNoRunHours[step] ?? 0,
    isMarathon: isAtLeast(km, parameters.marathonKm),
  };
}
