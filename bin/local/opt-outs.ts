import * as z from 'zod';
import { createPersistentMap } from './persistent-map.ts';

/** The numbers that texted STOP: SNS refuses to text them until they opt in again. */
export interface OptOuts {
  has(phone: string): boolean;
  list(): readonly string[];
  add(phone: string): void;
  remove(phone: string): void;
}

export function createOptOuts(dataDirectory: string | undefined): OptOuts {
  const kept = createPersistentMap(z.strictObject({ at: z.int() }), 'opted-out', dataDirectory);
  return {
    has: (phone) => kept.get(phone) !== undefined,
    list: () => kept.entries().map(([phone]) => phone),
    add: (phone) => kept.set(phone, { at: Date.now() }),
    remove: (phone) => void kept.delete(phone),
  };
}
