import { minuteMs } from '../clock/lifetime.ts';
import type { TokenStore, Tokens } from '../store/strava-tokens.ts';
import type { StravaOauth } from '../strava/strava-oauth.ts';
import type { Later } from './event-outcome.ts';

/** Strava gives the same pair back while it has more than an hour left, so earlier would be of no use. */
const refreshUnderSec = 3600;

/** Between the first refusal of a token and the one that counts. */
export const secondLookAfterMs = minuteMs;

export type AccessToken =
  | { readonly kind: 'ok'; readonly accessToken: string }
  | Later
  /** Strava has refused the refresh token twice. Only the athlete can help, by connecting again. */
  | { readonly kind: 'refused' };

export interface AccessTokenServices {
  readonly tokens: TokenStore;
  readonly oauth: StravaOauth;
}

/**
 * An access token that is good for the next minutes.
 *
 * Strava retires a refresh token as soon as it has answered with a new one, and that answer can be lost on its way. So
 * a refusal is believed only when nobody has rotated the tokens meanwhile and a second try, a minute later, is refused
 * as well. No answer at all changes nothing: the event comes back.
 *
 * @param atAnyRate refresh although the token should still be good: Strava has just refused it.
 */
export async function freshAccessToken(
  athleteId: string,
  current: Tokens,
  now: number,
  { tokens, oauth }: AccessTokenServices,
  { atAnyRate = false } = {},
): Promise<AccessToken> {
  if (!atAnyRate && current.expiresAt - now / 1000 >= refreshUnderSec) {
    return { kind: 'ok', accessToken: current.accessToken };
  }

  const answer = await oauth.refresh(current.refreshToken);
  switch (answer.kind) {
    case 'ok': {
      if (await tokens.rotate(athleteId, current.refreshToken, answer.tokens)) {
        return { kind: 'ok', accessToken: answer.tokens.accessToken };
      }
      return tokensOfWhoeverWasFirst();
    }
    case 'refused': {
      const stored = await tokens.read(athleteId);
      if (stored === undefined) return { kind: 'refused' };
      if (stored.refreshToken !== current.refreshToken) return { kind: 'ok', accessToken: stored.accessToken };
      const firstRefusedAt = stored.refusedAt ?? now;
      if (now - firstRefusedAt >= secondLookAfterMs) return { kind: 'refused' };
      await tokens.noteRefusal(athleteId, current.refreshToken, now);
      const seconds = (firstRefusedAt + secondLookAfterMs - now) / 1000;
      return { kind: 'later', seconds, why: 'refresh token refused once' };
    }
    case 'unavailable':
      return { kind: 'later', seconds: 60, why: `token endpoint: ${answer.why}` };
    default:
      return answer satisfies never;
  }

  async function tokensOfWhoeverWasFirst(): Promise<AccessToken> {
    const stored = await tokens.read(athleteId);
    return stored === undefined ? { kind: 'refused' } : { kind: 'ok', accessToken: stored.accessToken };
  }
}
