import type { Session } from '../recovery/facts.ts';
import type { Prescription } from '../recovery/prescription.ts';
import { type SportKind, sportOf } from '../recovery/sports.ts';
import { formatDistance, type Units } from './format-amounts.ts';

/** `10 km`, `60 km ride`, `50 min strength`: which session this is about, in our words and never in the athlete's. */
export function headline({ conditions }: Prescription, session: Session, units: Units): string {
  const { kind } = sportOf(conditions.sport);
  const noun = nouns.get(conditions.sport) ?? kindNouns[kind];
  const km = (session.distanceM ?? 0) / 1000;
  if (conditions.hasDistance && km >= shortestNamedKm) {
    return kind === 'run' ? formatDistance(km, units) : `${formatDistance(km, units)} ${noun}`;
  }
  return `${Math.round(conditions.hours * 60)} min ${noun}`;
}

const shortestNamedKm = 0.5;

const kindNouns: Readonly<Record<SportKind, string>> = {
  run: 'run',
  ride: 'ride',
  swim: 'swim',
  strength: 'strength',
  walk: 'walk',
  other: 'workout',
};

/** The sport comes from Strava and may be any word. */
const nouns: ReadonlyMap<string, string> = new Map([
  ['Hike', 'hike'],
  ['Snowshoe', 'hike'],
  ['Rowing', 'row'],
  ['VirtualRow', 'row'],
  ['NordicSki', 'ski'],
  ['RollerSki', 'ski'],
  ['BackcountrySki', 'ski'],
  ['AlpineSki', 'ski'],
  ['Snowboard', 'snowboard'],
  ['Yoga', 'yoga'],
  ['Pilates', 'pilates'],
]);
