import { zoneOf as athleteZone, type Whereabouts } from '../clock/athlete-zone.ts';
import { isKnownZone } from '../recovery/local-clock.ts';

/** The zone that the athlete lives by. One that this machine does not know is UTC. */
export function zoneOf(whereabouts: Whereabouts): string {
  const zone = athleteZone(whereabouts);
  return isKnownZone(zone) ? zone : 'UTC';
}
