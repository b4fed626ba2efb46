import type { AthleteEvent } from '../athlete-events/athlete-event.ts';
import { dayMs, hourMs, minuteMs } from '../clock/lifetime.ts';
import type { TokenStore, Tokens } from '../store/strava-tokens.ts';
import type { StravaOauth } from '../strava/strava-oauth.ts';
import { type EraseServices, eraseAthlete } from './erase-athlete.ts';
import type { EventOutcome } from './event-outcome.ts';

export interface DeauthorizationServices extends EraseServices {
  readonly tokens: TokenStore;
  readonly oauth: StravaOauth;
}

/** Between the first refusal and the one that erases. */
const erasedAfterMs = 2 * minuteMs;
/** Past this nobody knows what became of it. The tokens show it in time: who is refused is erased after 25 days. */
const confirmedForMs = 2 * dayMs;

/**
 * The athlete has revoked our access on Strava, says an event; anybody who knew the address could say so. Strava's
 * token endpoint knows: it refuses the refresh token of an athlete who is gone, and does so again minutes later. Only
 * then everything is erased. Without tokens nothing can be asked: the member is disconnected, which they can undo.
 */
export async function confirmDeauthorization(
  { athleteId, eventTime }: Extract<AthleteEvent, { kind: 'deauthorization' }>,
  stored: Tokens | undefined,
  now: number,
  services: DeauthorizationServices,
): Promise<EventOutcome> {
  const { tokens, oauth, members } = services;
  if (stored === undefined) {
    await members.disconnect(athleteId, now);
    return { kind: 'done', what: 'deauthorization without tokens: disconnected' };
  }

  const answer = await oauth.refresh(stored.refreshToken);
  switch (answer.kind) {
    case 'refused':
      return believeTheSecond(stored);
    case 'unavailable': {
      const ageMs = now - eventTime * 1000;
      const why = `confirming a deauthorization: ${answer.why}`;
      if (ageMs > confirmedForMs) return { kind: 'give-up', reason: why };
      return { kind: 'later', seconds: Math.min(Math.max(ageMs / 2, minuteMs), hourMs) / 1000, why };
    }
    case 'ok':
      await tokens.rotate(athleteId, stored.refreshToken, answer.tokens);
      return { kind: 'done', what: 'deauthorization not confirmed: Strava still accepts the tokens' };
    default:
      return answer satisfies never;
  }

  async function believeTheSecond({ refreshToken }: Tokens): Promise<EventOutcome> {
    const current = await tokens.read(athleteId);
    if (current !== undefined && current.refreshToken !== refreshToken) {
      return { kind: 'later', seconds: 60, why: 'the tokens were rotated meanwhile' };
    }
    const firstRefusedAt = current?.refusedAt ?? now;
    if (now - firstRefusedAt >= erasedAfterMs) return eraseAthlete(athleteId, now, services);
    await tokens.noteRefusal(athleteId, refreshToken, now);
    return {
      kind: 'later',
      seconds: (firstRefusedAt + erasedAfterMs - now) / 1000,
      why: 'deauthorized, says one refusal',
    };
  }
}
