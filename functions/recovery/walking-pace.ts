import { parameters } from './parameters.ts';
import { type AscentFound, effortKm } from './plausible-ascent.ts';
import type { DistanceFound } from './plausible-distance.ts';
import { isOver } from './rounding.ts';
import type { Rule } from './rule.ts';
import type { TimeFound } from './session-time.ts';
import { type RecordedSportFound, type Sport, sportOf } from './sports.ts';

export interface SportFound {
  /** Strava's name of the sport that it counts as. */
  readonly sportName: string;
  readonly sport: Sport;
  readonly isIndoors: boolean;
}

export const walkingPaceRule: Rule<TimeFound & RecordedSportFound & DistanceFound & AscentFound, SportFound> = {
  id: 'walking-pace',
  guide: '',
  implemented: (p) =>
    `A run under ${p.walkUnderKm} km at less than ${p.walkUnderKmPerHour} km/h, ${p.ascentPerKmM} m up counting as a kilometre, counts as a Walk in every respect.`,
  why: 'A walking pad sends its walks as runs. Longer ones at that pace are ultramarathons.',
  source: '[ENG]',
  parameters: ['walkUnderKmPerHour', 'walkUnderKm', 'ascentPerKmM'],
  find: ({ session }, { time, recordedSport, km, ascentM }) => {
    const { name, sport, isWalk } = sportByPace(session.sport, recordedSport, km, ascentM, time.recordedHours);
    return {
      found: { sportName: name, sport, isIndoors: session.isIndoor || sport.isAlwaysIndoors },
      warnings: isWalk ? [{ code: 'counted-as-walk', sentence: 'At this pace it counts as a walk.' }] : [],
    };
  },
};

/** The sport that a session counts as, by Strava's name. */
export function sportByPace(name: string, { kind }: Sport, km: number | undefined, ascentM: number, hours: number) {
  const isWalk =
    kind === 'run' &&
    km !== undefined &&
    isOver(parameters.walkUnderKm, km) &&
    isOver(parameters.walkUnderKmPerHour, effortKm(km, ascentM) / hours);
  return isWalk ? { name: 'Walk', sport: sportOf('Walk'), isWalk } : { name, sport: sportOf(name), isWalk };
}
