import type { ActivityEvent } from '../athlete-events/athlete-event.ts';
import { dayMs, hourMs, minuteMs } from '../clock/lifetime.ts';
import type { CountMetric } from '../metrics/club-metrics.ts';
import type { OutboxMessage } from '../outbox/outbox.ts';
import type { MemberStore } from '../store/member.ts';
import { limitsOfNewApp, type ReadPlace, type ReadQuota } from '../store/read-quota.ts';
import type { StravaAppStore } from '../store/strava-app.ts';
import type { Tokens } from '../store/strava-tokens.ts';
import type { RateReport, StravaAnswer, StravaApi } from '../strava/strava-api.ts';
import { type AccessToken, type AccessTokenServices, freshAccessToken, secondLookAfterMs } from './access-token.ts';
import type { EventOutcome } from './event-outcome.ts';
import type { UploadContext } from './upload-context.ts';

export interface FetchServices extends AccessTokenServices {
  readonly members: MemberStore;
  readonly reads: ReadQuota;
  readonly app: StravaAppStore;
  readonly strava: StravaApi;
  readonly send: (message: OutboxMessage) => Promise<void>;
  readonly count: CountMetric;
  /** Between 0 and 1: spreads those who wait for the same window. */
  readonly chance: () => number;
  /** Where an athlete connects again. */
  readonly reconnectUrl: string;
}

export type Fetched =
  | { readonly kind: 'activity'; readonly activity: unknown }
  /** Not at Strava. */
  | { readonly kind: 'gone' }
  /** Strava has it, and not for us. */
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'not-now'; readonly outcome: EventOutcome };

/**
 * Strava shows a new activity a little after it has told of it. Past this it is gone, or not for us; should it turn up after
 * all, the hourly check finds it.
 */
const notFoundForMs = 10 * minuteMs;
/** Past this an upload gets no message any more, so there is nothing left to wait for. */
const unavailableForMs = 2 * dayMs;
/** How long the whole club stops reading after Strava has said that its app is switched off. */
const inactivePauseMs = hourMs;

/**
 * Reads one activity: a fresh token first, then a place in the read quota, then the one call.
 *
 * Everything that only takes time is `not-now`, for later. A place that was reserved and not used is not given back:
 * it is lost to the window, which errs on the side of Strava.
 */
export async function fetchActivity(
  { aspect, athleteId, activityId, eventTime }: ActivityEvent,
  { app, reservedWindow }: UploadContext,
  tokens: Tokens,
  now: number,
  services: FetchServices,
): Promise<Fetched> {
  const ageMs = now - eventTime * 1000;
  const limits = app.limits ?? limitsOfNewApp;

  if (app.inactiveUntil && app.inactiveUntil > now) {
    return later(app.inactiveUntil - now + jitterMs(), 'the Strava app is inactive');
  }
  // The token first: while Strava gives none, no place is spent.
  const token = await freshAccessToken(athleteId, tokens, now, services);
  if (token.kind !== 'ok') return withoutToken(token);
  const place = await services.reads.reserve({ athleteId, activityId, limits, reserved: reservedWindow, now });
  if (place.kind === 'later') return waitForWindow(place.windowStart);

  const answer = await readAndLearn(token.accessToken, place);
  return answer.kind === 'unauthorized' ? secondTry() : meaningOf(answer);

  /** Strava has refused a token that should be good: refresh it once, whatever its age, and read once more. */
  async function secondTry(): Promise<Fetched> {
    const current = (await services.tokens.read(athleteId)) ?? tokens;
    const refreshed = await freshAccessToken(athleteId, current, now, services, { atAnyRate: true });
    if (refreshed.kind !== 'ok') return withoutToken(refreshed);

    const again = await services.reads.reserve({ athleteId, activityId, limits, reserved: undefined, now });
    if (again.kind === 'later') return waitForWindow(again.windowStart);
    const answer = await readAndLearn(refreshed.accessToken, again);
    return answer.kind === 'unauthorized' ? refusedWithFreshToken(current) : meaningOf(answer);
  }

  /**
   * A token fresh from Strava that Strava refuses lacks the scope to read, and only the athlete can tick that box. Once may
   * be a bad moment of Strava's, so it counts when it happens again a minute later.
   */
  async function refusedWithFreshToken({ readRefusedAt }: Tokens): Promise<Fetched> {
    const firstRefusedAt = readRefusedAt ?? now;
    if (now - firstRefusedAt >= secondLookAfterMs) return disconnect();
    await services.tokens.noteReadRefusal(athleteId, now);
    return later(firstRefusedAt + secondLookAfterMs - now, 'a fresh token refused once');
  }

  async function meaningOf(answer: Exclude<StravaAnswer<unknown>, { kind: 'unauthorized' }>): Promise<Fetched> {
    switch (answer.kind) {
      case 'ok':
        await readAgain();
        return { kind: 'activity', activity: answer.data };
      case 'not-found':
        await readAgain();
        if (aspect === 'create' && ageMs < notFoundForMs) {
          return later(clamp(ageMs, minuteMs, notFoundForMs - ageMs + 1000), 'not at Strava yet');
        }
        return { kind: 'gone' };
      case 'rate-limited': {
        const next = await services.reads.reserve({
          athleteId,
          activityId,
          limits: answer.rate?.limits ?? limits,
          reserved: undefined,
          now,
        });
        // A 429 without rate headers leaves our own count as it was: then the next quarter hour is the best guess.
        return next.kind === 'later'
          ? waitForWindow(next.windowStart)
          : later(15 * minuteMs + jitterMs(), 'rate limit');
      }
      case 'app-inactive':
        services.count('StravaAppInactive');
        await services.app.noteInactive(now + inactivePauseMs);
        return later(inactivePauseMs + jitterMs(), 'the Strava app is inactive');
      case 'forbidden':
        return { kind: 'forbidden' };
      case 'unavailable':
        if (ageMs >= unavailableForMs) {
          return { kind: 'not-now', outcome: { kind: 'give-up', reason: `Strava: ${answer.why}, for two days` } };
        }
        return later(clamp(ageMs / 2, minuteMs, 2 * hourMs), `Strava: ${answer.why}`);
      default:
        return answer satisfies never;
    }
  }

  /** Strava reads to us: what it refused before was a bad moment. */
  async function readAgain(): Promise<void> {
    if (tokens.readRefusedAt) await services.tokens.noteReadRefusal(athleteId, null);
  }

  async function readAndLearn(accessToken: string, place: ReadPlace): Promise<StravaAnswer<unknown>> {
    const answer = await services.strava.activity(activityId, accessToken);
    await learnFrom(answer.rate, place);
    return answer;
  }

  /** In the usual case Strava counts what we count and nothing is written. */
  async function learnFrom(rate: RateReport | undefined, place: ReadPlace): Promise<void> {
    if (rate === undefined) return;
    const counted = place.kind === 'now' ? place.counted : undefined;
    const { usage } = rate;
    if (counted === undefined || usage.quarterUsed > counted.quarterUsed || usage.dayUsed > counted.dayUsed) {
      await services.reads.correct(usage, now);
    }
    if (rate.limits.perQuarter !== limits.perQuarter || rate.limits.perDay !== limits.perDay || !app.limits) {
      await services.app.noteLimits(rate.limits);
    }
  }

  async function withoutToken(token: Exclude<AccessToken, { kind: 'ok' }>): Promise<Fetched> {
    if (token.kind === 'refused') return disconnect();
    return later(Math.max(token.seconds * 1000, clamp(ageMs / 4, 0, hourMs)), token.why);
  }

  /** The message first: once the member is disconnected, no event of theirs comes this far again. */
  async function disconnect(): Promise<Fetched> {
    await services.send(reconnectMessage(athleteId, tokens, services.reconnectUrl, now));
    await services.members.disconnect(athleteId, now);
    services.count('AthleteDisconnected');
    return { kind: 'not-now', outcome: { kind: 'done', what: 'disconnected: Strava refuses the tokens' } };
  }

  function waitForWindow(windowStart: number): Fetched {
    return later(windowStart - now + jitterMs(), 'no room for a read before that');
  }

  function jitterMs(): number {
    return 1000 + services.chance() * minuteMs;
  }
}

function later(ms: number, why: string): Fetched {
  return { kind: 'not-now', outcome: { kind: 'later', seconds: ms / 1000, why } };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

/** Named after the tokens that failed, so that it is sent once for them. */
export function reconnectMessage(
  athleteId: string,
  { expiresAt }: Tokens,
  reconnectUrl: string,
  now: number,
): OutboxMessage {
  return {
    messageId: `reconnect#${expiresAt}`,
    athleteId,
    kind: 'reconnect',
    text: `Strava no longer lets us read your runs, so no advice for now. Connect again: ${reconnectUrl}`,
    mail: { subject: 'Please connect Strava again', details: 'Your data and settings are kept until you do.' },
    staleAfter: now + 2 * dayMs,
  };
}
