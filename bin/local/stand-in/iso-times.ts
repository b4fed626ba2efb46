import { utcOffsetSec } from './wall-clock.ts';

/** `2026-10-08T07:00:00Z` @param at epoch milliseconds */
export function utcSeconds(at: number): string {
  return new Date(at).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

/** `2026-10-08T09:00:00`: what the clocks of a zone show, without a zone. */
export function wallClock(at: number, timeZone: string): string {
  return new Date(at + utcOffsetSec(at, timeZone) * 1000).toISOString().slice(0, 19);
}

/** `2026-10-08T07:00:00.000+00:00` */
export function utcWithOffset(at: number): string {
  return new Date(at).toISOString().replace('Z', '+00:00');
}
