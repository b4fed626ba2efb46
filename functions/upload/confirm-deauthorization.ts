import type { TokenStore, Tokens } from '../club/strava-tokens.ts';
import type { Outcome } from '../queue/queue-handler.ts';
import type { StravaOauth } from '../strava/strava-oauth.ts';
import { type EraseServices, eraseAthlete } from './erase-athlete.ts';

export interface DeauthorizationServices extends EraseServices {
  readonly tokens: TokenStore;
  readonly oauth: StravaOauth;
}

/**
 * The athlete has revoked our access on Strava, says an event; anybody who knew the address could say so. Strava's
 * token endpoint knows: it refuses the refresh token of an athlete who is gone. Only then everything is erased.
 */
export async function confirmDeauthorization(
  athleteId: string,
  stored: Tokens | undefined,
  now: number,
  services: DeauthorizationServices,
): Promise<Outcome> {
  if (stored === undefined) return eraseAthlete(athleteId, now, services);

  const answer = await services.oauth.refresh(stored.refreshToken);
  switch (answer.kind) {
    case 'refused': {
      const meanwhile = await services.tokens.read(athleteId);
      if (meanwhile !== undefined && meanwhile.refreshToken !== stored.refreshToken) {
        return { kind: 'wait', seconds: 5, why: 'the tokens were rotated meanwhile' };
      }
      return eraseAthlete(athleteId, now, services);
    }
    case 'unavailable':
      return { kind: 'wait', seconds: 60, why: `confirming a deauthorization: ${answer.why}` };
    case 'ok':
      await services.tokens.rotate(athleteId, stored.refreshToken, answer.tokens);
      return { kind: 'done', what: 'deauthorization not confirmed: Strava still accepts the tokens' };
    default:
      return answer satisfies never;
  }
}
