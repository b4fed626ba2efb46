import * as z from 'zod';

/** An id as a caller may give it: digits in a string, or a number that is still exact. */
export const idSchema = z.union([
  z.string().regex(/^[1-9]\d{0,18}$/, 'an id is 1 to 19 digits'),
  z
    .int()
    .positive()
    .transform((id) => String(id)),
]);

declare global {
  interface JSON {
    /** In Node since 22, not yet in TypeScript's library: JSON text that `stringify` puts in as it is. */
    rawJSON(text: string): unknown;
  }
}

/**
 * Ids are digits in a string here, because Strava's own samples are beyond 2^53; on the wire they are JSON numbers.
 */
export function idOnTheWire(id: string): unknown {
  return JSON.rawJSON(id);
}
