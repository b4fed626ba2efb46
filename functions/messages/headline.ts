import type { Session } from '../recovery/facts.ts';
import type { Prescription } from '../recovery/prescription.ts';
import { type SportKind, sportOf } from '../recovery/sports.ts';
import { distanceInWords, type Units } from './amounts-in-words.ts';

/** `10 km`, `60 km ride`, `50 min strength`: which session this is about, in our words and never in the athlete's. */
export function headline({ conditions }: Prescription, session: Session, units: Units): string {
  const { kind } = sportOf(session.sport);
  const noun = nouns[session.sport] ?? kindNouns[kind];
  const km = (session.distanceM ?? 0) / 1000;
  if (conditions.hasDistance && km >= shortestNamedKm) {
    return kind === 'run' ? distanceInWords(km, units) : `${distanceInWords(km, units)} ${noun}`;
  }
  const minutes = Math.round(positive(session.movingSec, session.elapsedSec) / 60);
  return `${minutes} min ${noun}`;
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

const nouns: Readonly<Record<string, string>> = {
  Hike: 'hike',
  Snowshoe: 'hike',
  Rowing: 'row',
  VirtualRow: 'row',
  NordicSki: 'ski',
  RollerSki: 'ski',
  BackcountrySki: 'ski',
  AlpineSki: 'ski',
  Snowboard: 'snowboard',
  Yoga: 'yoga',
  Pilates: 'pilates',
};

function positive(movingSec: number | undefined, elapsedSec: number | undefined): number {
  const moving = movingSec ?? 0;
  const elapsed = elapsedSec ?? 0;
  return moving > 0 && !(elapsed > 0 && moving > elapsed) ? moving : elapsed;
}
