import { minuteMs } from '../clock/lifetime.ts';
import type { Connection, KeptAlive } from '../sources/source.ts';
import { type ConnectionStore, secretOf } from '../store/connections.ts';
import type { StravaOauth } from './strava-oauth.ts';

/** Strava gives the same pair back while it has more than an hour left, so earlier would be of no use. */
const refreshUnderSec = 3600;

/** Between the first refusal of a token and the one that counts. */
const secondLookAfterMs = minuteMs;

export interface KeepAliveServices {
  readonly connections: Pick<ConnectionStore, 'read' | 'rotate' | 'noteRefusal'>;
  readonly oauth: Pick<StravaOauth, 'refresh'>;
}

/**
 * A connection whose access token is good for the next minutes.
 *
 * Strava retires a refresh token as soon as it has answered with a new one, and that answer can be lost on its way. So
 * a refusal is believed only when nobody has rotated the tokens meanwhile and a second try, a minute later, is refused
 * as well. No answer at all changes nothing: the event comes back.
 *
 * @param atAnyRate refresh although the token should still be good: Strava has just refused it.
 */
export async function keepAlive(
  current: Connection,
  now: number,
  { connections, oauth }: KeepAliveServices,
  { atAnyRate = false } = {},
): Promise<KeptAlive> {
  if (!atAnyRate && (current.expiresAt ?? 0) - now / 1000 >= refreshUnderSec)
    return { kind: 'ok', connection: current };

  const answer = await oauth.refresh(secretOf(current));
  switch (answer.kind) {
    case 'ok': {
      const { tokens } = answer;
      if (!(await connections.rotate(current, tokens))) return tokensOfWhoeverWasFirst();
      return { kind: 'ok', connection: { ...current, ...tokens, refusedAt: null } };
    }
    case 'refused': {
      const stored = await connections.read(current);
      if (stored === undefined) return { kind: 'refused' };
      if (secretOf(stored) !== secretOf(current)) return { kind: 'ok', connection: stored };
      const firstRefusedAt = stored.refusedAt ?? now;
      if (now - firstRefusedAt >= secondLookAfterMs) return { kind: 'refused' };
      await connections.noteRefusal(current, now);
      const seconds = (firstRefusedAt + secondLookAfterMs - now) / 1000;
      return { kind: 'later', seconds, why: 'refresh token refused once' };
    }
    case 'unavailable':
      return { kind: 'later', seconds: 60, why: `token endpoint: ${answer.why}` };
    default:
      return answer satisfies never;
  }

  async function tokensOfWhoeverWasFirst(): Promise<KeptAlive> {
    const stored = await connections.read(current);
    return stored === undefined ? { kind: 'refused' } : { kind: 'ok', connection: stored };
  }
}
