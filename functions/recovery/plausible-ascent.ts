import type { Session } from './facts.ts';
import { parameters } from './parameters.ts';
import type { DistanceFound } from './plausible-distance.ts';
import { isOver } from './rounding.ts';
import type { Rule } from './rule.ts';
import type { TimeFound } from './session-time.ts';
import type { RecordedSportFound, Sport } from './sports.ts';

export interface AscentFound {
  /** Of a run; 0 where there is none that counts. */
  readonly ascentM: number;
}

export const plausibleAscentRule: Rule<TimeFound & RecordedSportFound & DistanceFound, AscentFound> = {
  id: 'plausible-ascent',
  guide: '',
  implemented: (p) =>
    `The ascent of a run is ignored where it alone, ${p.ascentPerKmM} m counting as a kilometre, brings the speed over ${p.runSpeedToKmPerHour} km/h.`,
  why: 'A faulty barometer finds a thousand metres on a flat ten kilometres, and doubles what is to be drunk.',
  source: '[ENG]',
  parameters: ['ascentPerKmM', 'runSpeedToKmPerHour'],
  find: ({ session }, { time, recordedSport, km }) => {
    const { ascentM, isRefused } = plausibleAscent(session, recordedSport, km, time.recordedHours);
    return {
      found: { ascentM },
      warnings: isRefused
        ? [{ code: 'ascent-refused', sentence: 'So much ascent does not go with the time: it was left out.' }]
        : [],
    };
  },
};

export interface PlausibleAscent {
  /** Metres; 0 where there is none that counts. */
  readonly ascentM: number;
  readonly isRefused: boolean;
}

const none: PlausibleAscent = { ascentM: 0, isRefused: false };

/** Only a run with a distance has an ascent that matters. */
export function plausibleAscent(
  { ascentM }: Session,
  { kind }: Sport,
  km: number | undefined,
  hours: number,
): PlausibleAscent {
  if (kind !== 'run' || km === undefined) return none;
  if (ascentM === undefined || !Number.isFinite(ascentM) || ascentM <= 0) return none;
  const flatKmPerHour = km / hours;
  const isRefused =
    isOver(effortKm(km, ascentM) / hours, parameters.runSpeedToKmPerHour) &&
    !isOver(flatKmPerHour, parameters.runSpeedToKmPerHour);
  return isRefused ? { ascentM: 0, isRefused } : { ascentM, isRefused };
}

/** Kilometres on the flat that cost as much (ITRA). */
export function effortKm(km: number, ascentM: number): number {
  return km + ascentM / parameters.ascentPerKmM;
}
