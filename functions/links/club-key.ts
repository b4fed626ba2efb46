import { createHmac } from 'node:crypto';

/**
 * The key behind codes, invitations and rate limits. It is derived from the Strava client secret, so that a club has no
 * second secret to keep. When that secret is replaced, codes and invitations already sent stop working, and nothing
 * else.
 *
 * @param clientSecret reads the secret from Parameter Store, or from memory after the first time.
 */
export function createClubKey(clientSecret: () => Promise<string>): () => Promise<string> {
  return async () =>
    createHmac('sha256', await clientSecret())
      .update('afterrun club key')
      .digest('base64url');
}
