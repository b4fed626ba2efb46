import type { Session } from './facts.ts';
import { type PlausibleAscent, plausibleAscent } from './plausible-ascent.ts';
import { type PlausibleDistance, plausibleDistance } from './plausible-distance.ts';
import { type PlausibleDuration, plausibleDuration } from './plausible-duration.ts';
import { type PlausiblePower, plausiblePower } from './plausible-power.ts';
import { type Sport, sportOf } from './sports.ts';
import { sportByPace } from './walking-pace.ts';

/** What can be true of a session. What cannot is left out, and the next best evidence serves. */
export interface PlausibleSession {
  readonly sportName: string;
  readonly sport: Sport;
  readonly distance: PlausibleDistance;
  readonly ascent: PlausibleAscent;
  readonly isWalk: boolean;
  readonly duration: PlausibleDuration;
  readonly power: PlausiblePower;
}

/** @param recordedHours positive. */
export function plausibleSession(session: Session, recordedHours: number): PlausibleSession {
  const recorded = sportOf(session.sport);
  const distance = plausibleDistance(session, recorded, recordedHours);
  const ascent = plausibleAscent(session, recorded, distance.km, recordedHours);
  const { name, sport, isWalk } = sportByPace(session.sport, recorded, distance.km, ascent.ascentM, recordedHours);
  const duration = plausibleDuration(name, distance.km, ascent.ascentM, recordedHours);
  const power = plausiblePower(session, sport, duration.hours);
  return { sportName: name, sport, distance, ascent, isWalk, duration, power };
}
