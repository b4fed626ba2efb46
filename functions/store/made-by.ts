import * as z from 'zod';

/** A value of the engine's, put there by us and read back as it was: only that it is one is looked at. */
export function madeBy<Value>() {
  return z.custom<Value>((value) => typeof value === 'object' && value !== null);
}
