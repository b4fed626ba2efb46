import type { Session } from './facts.ts';
import { parameters } from './parameters.ts';
import { isAtLeast, isOver } from './rounding.ts';
import type { Rule } from './rule.ts';
import type { TimeFound } from './session-time.ts';
import type { RecordedSportFound, Sport } from './sports.ts';

export interface DistanceFound {
  /** Undefined where there is none, or none that can be true. */
  readonly km: number | undefined;
}

export const plausibleDistanceRule: Rule<TimeFound & RecordedSportFound, DistanceFound> = {
  id: 'plausible-distance',
  guide: '',
  implemented: (p) =>
    `The distance of a run over ${p.maxRunKmPerHour} km/h on average is ignored, and over ${p.maxTrainingRunKmPerHour} km/h from ${p.maxTrainingRunFromKm} km on in no race; so is that of anything else over ${p.maxRideKmPerHour} km/h, and that of a run under ${p.minRunKmPerHour} km/h.`,
  why: 'Real files hold such runs: a lost satellite, a drive home with the watch on, kilometres in the place of metres.',
  source: '[ENG]',
  parameters: [
    'minRunKmPerHour',
    'maxRunKmPerHour',
    'maxTrainingRunKmPerHour',
    'maxTrainingRunFromKm',
    'maxRideKmPerHour',
  ],
  find: ({ session }, { time, recordedSport }) => {
    const { km, isRefused } = plausibleDistance(session, recordedSport, time.recordedHours);
    return {
      found: { km },
      warnings: isRefused
        ? [{ code: 'distance-refused', sentence: 'The distance does not go with the time: it was left out.' }]
        : [],
    };
  },
};

export interface PlausibleDistance {
  /** Absent where there is none, or none that can be true. */
  readonly km?: number;
  readonly isRefused: boolean;
}

export function plausibleDistance({ distanceM, isRace }: Session, { kind }: Sport, hours: number): PlausibleDistance {
  if (distanceM === undefined || !Number.isFinite(distanceM) || distanceM <= 0) return { isRefused: false };
  const km = distanceM / 1000;
  const kmPerHour = km / hours;
  const isRefused =
    kind === 'run' ? !isPlausibleRun(km, kmPerHour, isRace) : isOver(kmPerHour, parameters.maxRideKmPerHour);
  return isRefused ? { isRefused } : { km, isRefused };
}

function isPlausibleRun(km: number, kmPerHour: number, isRace: boolean): boolean {
  if (isOver(parameters.minRunKmPerHour, kmPerHour) || isOver(kmPerHour, parameters.maxRunKmPerHour)) return false;
  const isLongTraining = !isRace && isAtLeast(km, parameters.maxTrainingRunFromKm);
  return !(isLongTraining && isOver(kmPerHour, parameters.maxTrainingRunKmPerHour));
}
