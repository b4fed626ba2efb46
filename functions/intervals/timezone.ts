import { isKnownZone } from '../recovery/local-clock.ts';

/**
 * The zone in which an activity was recorded: an IANA name, `Europe/Madrid`, or as Strava writes it, `(GMT+01:00)
 * Europe/Madrid`. `undefined` where this machine knows none of that name.
 */
export function zoneNamed(timezone: string | null | undefined): string | undefined {
  const name = (timezone ?? '').trim().replace(/^\(GMT[^)]*\)\s+/, '');
  return /^[A-Za-z][A-Za-z0-9_+/-]*$/.test(name) && isKnownZone(name) ? name : undefined;
}
