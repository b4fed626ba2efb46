import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Strava signs nothing, so its events come to an address that only Strava knows: `/strava/{secret}`. The secret is in
 * Parameter Store and in Strava's subscription; the function knows its SHA-256 only.
 */

/** Hex SHA-256 of the secret, as the template holds it. */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Whether a path segment is the secret, in constant time. */
export function isSecret(candidate: string, secretSha256: string): boolean {
  return timingSafeEqual(createHash('sha256').update(candidate).digest(), Buffer.from(secretSha256, 'hex'));
}

/** The verify token of the push subscription: derived, so that there is no second secret to keep. */
export function verifyTokenOf(secret: string): string {
  return createHmac('sha256', secret).update('strava push subscription').digest('hex');
}

/** Whether a verify token is the one that belongs to the secret, in constant time. */
export function isVerifyToken(candidate: string, secret: string): boolean {
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(candidate), hash(verifyTokenOf(secret)));
}
