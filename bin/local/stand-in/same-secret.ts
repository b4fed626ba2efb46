import { timingSafeEqual } from 'node:crypto';

/** Whether a secret is the expected one, in the same time whatever it is. */
export function isSameSecret(given: string | null, expected: string): boolean {
  const [one, other] = [Buffer.from(given ?? ''), Buffer.from(expected)];
  return one.byteLength === other.byteLength && timingSafeEqual(one, other);
}
