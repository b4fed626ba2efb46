import { zoneOf as athleteZone, type Whereabouts } from '../clock/athlete-zone.ts';
import { isKnownZone } from '../recovery/local-clock.ts';

/** The athlete's time zone; UTC if this machine does not know it. */
export function zoneOf(whereabouts: Whereabouts): string {
  const zone = athleteZone(whereabouts);
  return isKnownZone(zone) ? zone : 'UTC';
}
