import type { ActivityEvent } from '../athlete-events/athlete-event.ts';
import { dayMs, hourMs, minuteMs } from '../clock/lifetime.ts';
import type { CountMetric } from '../metrics/club-metrics.ts';
import type { OutboxMessage } from '../outbox/outbox.ts';
import type { MemberStore } from '../store/member.ts';
import { limitsOfNewApp, type ReadLimits, type ReadPlace, type ReadQuota } from '../store/read-quota.ts';
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
 * all, the hourly check finds it. Longer than a quarter hour, or whoever had to wait for the read quota had one look only.
 */
const notFoundForMs = 30 * minuteMs;
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
  event: ActivityEvent,
  { app, history, reservedWindow }: UploadContext,
  tokens: Tokens,
  now: number,
  services: FetchServices,
): Promise<Fetched> {
  const ageMs = now - event.eventTime * 1000;
  const limits = app.limits ?? limitsOfNewApp;
  const hasReadLately = history.sessions.some(
    ({ activityId, receivedAtMs }) => activityId !== event.activityId && now - receivedAtMs < hourMs,
  );
  const reading: Reading = {
    ...event,
    ...services,
    app,
    appStore: services.app,
    limits,
    held: tokens,
    ageMs,
    hasReadLately,
    now,
  };
  if (app.inactiveUntil && app.inactiveUntil > now) {
    return later(app.inactiveUntil - now + jitterMs(reading), 'the Strava app is inactive');
  }

  // The token first: while Strava gives none, no place is spent.
  const token = await freshAccessToken(event.athleteId, tokens, now, services);
  if (token.kind !== 'ok') return withoutToken(token, reading);
  const answer = await readOnce(token.accessToken, reservedWindow, reading);
  if (answer.kind === 'unauthorized') return secondTry(reading);
  return answer.kind === 'no-place' ? waitForWindow(answer.windowStart, reading) : meaningOf(answer, reading);
}

/** One read with all that it takes. */
interface Reading extends ActivityEvent, Omit<FetchServices, 'app'> {
  readonly app: UploadContext['app'];
  readonly appStore: StravaAppStore;
  readonly limits: ReadLimits;
  /** The tokens as they were when the event came. */
  readonly held: Tokens;
  /** Since the event. */
  readonly ageMs: number;
  /** Another activity of this athlete, in the last hour. */
  readonly hasReadLately: boolean;
  readonly now: number;
}

interface NoPlace {
  readonly kind: 'no-place';
  readonly windowStart: number;
}

async function readOnce(
  accessToken: string,
  reserved: number | undefined,
  reading: Reading,
): Promise<StravaAnswer<unknown> | NoPlace> {
  const { athleteId, activityId, limits, hasReadLately, now, reads, strava } = reading;
  const place = await reads.reserve({ athleteId, activityId, limits, reserved, hasReadLately, now });
  if (place.kind === 'later') return { kind: 'no-place', windowStart: place.windowStart };
  const answer = await strava.activity(activityId, accessToken);
  await learnFrom(answer.rate, place, reading);
  return answer;
}

/** Strava has refused a token that should be good: refresh it once, whatever its age, and read once more. */
async function secondTry(reading: Reading): Promise<Fetched> {
  const { athleteId, tokens, held, now } = reading;
  const current = (await tokens.read(athleteId)) ?? held;
  const refreshed = await freshAccessToken(athleteId, current, now, reading, { atAnyRate: true });
  if (refreshed.kind !== 'ok') return withoutToken(refreshed, reading);

  const answer = await readOnce(refreshed.accessToken, undefined, reading);
  if (answer.kind === 'unauthorized') return refusedWithFreshToken(current, reading);
  return answer.kind === 'no-place' ? waitForWindow(answer.windowStart, reading) : meaningOf(answer, reading);
}

/**
 * A token fresh from Strava that Strava refuses lacks the scope to read, and only the athlete can tick that box. Once may
 * be a bad moment of Strava's, so it counts when it happens again a minute later.
 */
async function refusedWithFreshToken({ readRefusedAt }: Tokens, reading: Reading): Promise<Fetched> {
  const { athleteId, tokens, now } = reading;
  const firstRefusedAt = readRefusedAt ?? now;
  if (now - firstRefusedAt >= secondLookAfterMs) return disconnect(reading);
  await tokens.noteReadRefusal(athleteId, now);
  return later(firstRefusedAt + secondLookAfterMs - now, 'a fresh token refused once');
}

async function meaningOf(
  answer: Exclude<StravaAnswer<unknown>, { kind: 'unauthorized' }>,
  reading: Reading,
): Promise<Fetched> {
  const { aspect, ageMs, now } = reading;
  switch (answer.kind) {
    case 'ok':
      await noteReadAgain(reading);
      return { kind: 'activity', activity: answer.data };
    case 'not-found':
      await noteReadAgain(reading);
      if (aspect === 'create' && ageMs < notFoundForMs) {
        return later(clamp(ageMs, minuteMs, notFoundForMs - ageMs + 1000), 'not at Strava yet');
      }
      return { kind: 'gone' };
    case 'rate-limited':
      return waitForQuota(answer.rate, reading);
    case 'app-inactive':
      reading.count('StravaAppInactive');
      await reading.appStore.noteInactive(now + inactivePauseMs);
      return later(inactivePauseMs + jitterMs(reading), 'the Strava app is inactive');
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

async function waitForQuota(rate: RateReport | undefined, reading: Reading): Promise<Fetched> {
  const { athleteId, activityId, hasReadLately, now, reads, limits: known } = reading;
  const limits = rate?.limits ?? known;
  const next = await reads.reserve({ athleteId, activityId, limits, reserved: undefined, hasReadLately, now });
  // A 429 without rate headers leaves our own count as it was: then the next quarter hour is the best guess.
  return next.kind === 'later'
    ? waitForWindow(next.windowStart, reading)
    : later(15 * minuteMs + jitterMs(reading), 'rate limit');
}

/** Strava reads to us: what it refused before was a bad moment. */
async function noteReadAgain({ athleteId, held, tokens }: Reading): Promise<void> {
  if (held.readRefusedAt) await tokens.noteReadRefusal(athleteId, null);
}

/** In the usual case Strava counts what we count and nothing is written. */
async function learnFrom(
  rate: RateReport | undefined,
  place: ReadPlace,
  { reads, app, appStore, limits, now }: Reading,
): Promise<void> {
  if (rate === undefined) return;
  const counted = place.kind === 'now' ? place.counted : undefined;
  const { usage } = rate;
  if (counted === undefined || usage.quarterUsed > counted.quarterUsed || usage.dayUsed > counted.dayUsed) {
    await reads.correct(usage, now);
  }
  if (rate.limits.perQuarter !== limits.perQuarter || rate.limits.perDay !== limits.perDay || !app.limits) {
    await appStore.noteLimits(rate.limits);
  }
}

async function withoutToken(token: Exclude<AccessToken, { kind: 'ok' }>, reading: Reading): Promise<Fetched> {
  if (token.kind === 'refused') return disconnect(reading);
  return later(Math.max(token.seconds * 1000, clamp(reading.ageMs / 4, 0, hourMs)), token.why);
}

/** The message first: once the member is disconnected, no event of theirs comes this far again. */
async function disconnect({ athleteId, held, reconnectUrl, now, send, members, count }: Reading): Promise<Fetched> {
  await send(reconnectMessage(athleteId, held, reconnectUrl, now));
  await members.disconnect(athleteId, now);
  count('AthleteDisconnected');
  return { kind: 'not-now', outcome: { kind: 'done', what: 'disconnected: Strava refuses the tokens' } };
}

function waitForWindow(windowStart: number, reading: Reading): Fetched {
  return later(windowStart - reading.now + jitterMs(reading), 'no room for a read before that');
}

function jitterMs({ chance }: Reading): number {
  return 1000 + chance() * minuteMs;
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
