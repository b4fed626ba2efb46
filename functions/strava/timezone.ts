import { isKnownZone } from '../recovery/local-clock.ts';

/**
 * The IANA name in Strava's `timezone`, such as `(GMT-08:00) America/Los_Angeles`. The offset in it is that of winter,
 * so only the name is of use. `undefined` where there is none that this machine knows.
 */
export function timezoneOf({ timezone }: { readonly timezone?: string | null | undefined }): string | undefined {
  const name = /^\(GMT[^)]*\)\s+(\S+)$/.exec(timezone ?? '')?.[1];
  return name !== undefined && isKnownZone(name) ? name : undefined;
}
