import { hourMs, minuteMs } from '../clock/lifetime.ts';
import type { CountMetric } from '../metrics/club-metrics.ts';
import type { OutboxMessage } from '../outbox/outbox.ts';
import { isOfFile } from '../sources/of-file.ts';
import type {
  Connection,
  FetchedActivity,
  KeptAlive,
  RateReport,
  ReadLimits,
  Source,
  SourceActivity,
  SourceAnswer,
} from '../sources/source.ts';
import type { SourceRegistry } from '../sources/source-registry.ts';
import type { ConnectionStore } from '../store/connections.ts';
import type { MemberStore } from '../store/member.ts';
import type { ReadPlace, ReadQuota } from '../store/read-quota.ts';
import type { SourceAppStore } from '../store/source-app.ts';
import { hasLeft } from './has-left.ts';
import {
  appIsInactive,
  clamp,
  failedAgain,
  jitterMs,
  later,
  type NotNow,
  unavailableAgain,
  waitForWindow,
} from './read-later.ts';
import { reconnectMessage } from './reconnect-message.ts';
import type { MemberActivityEvent, UploadContext } from './upload-context.ts';

export interface FetchServices {
  readonly sources: SourceRegistry;
  readonly connections: Pick<ConnectionStore, 'read' | 'noteReadRefusal'>;
  readonly members: MemberStore;
  readonly reads: ReadQuota;
  readonly app: SourceAppStore;
  readonly send: (message: OutboxMessage) => Promise<void>;
  readonly count: CountMetric;
  /** Between 0 and 1: spreads those who wait for the same window. */
  readonly chance: () => number;
  /** Where an athlete connects again. */
  readonly reconnectUrl: string;
}

export type Fetched =
  | { readonly kind: 'activity'; readonly activity: SourceActivity }
  /** It is there, and not this athlete's. */
  | { readonly kind: 'somebody-elses' }
  /** It is there, and is no session of its own. */
  | { readonly kind: 'no-session'; readonly why: string }
  /** It is there, and of no use. */
  | { readonly kind: 'malformed'; readonly why: string }
  /** Not at the source. */
  | { readonly kind: 'gone' }
  /** The source has it, and not for us. */
  | { readonly kind: 'forbidden' }
  | NotNow;

/**
 * A source shows a new activity a little after its event. After this time it counts as gone; if it turns up later, the hourly check
 * finds it. Longer than a quarter hour, so that an upload which waited for the read quota is looked for more than once.
 */
const notFoundForMs = 30 * minuteMs;
/** How long the whole club stops reading after a source has said that its app is switched off. */
const inactivePauseMs = hourMs;

/** Between the first refusal of a read and the one that counts. */
const secondLookAfterMs = minuteMs;

/**
 * Reads one activity: a fresh token first, then a place in the read quota, then the one call.
 *
 * Everything that only takes time is `not-now`, for later. A place that was reserved and not used is not given back:
 * it is lost to the window, which errs on the side of the source.
 */
export async function fetchActivity(
  event: MemberActivityEvent,
  { app, history, reservedWindow }: UploadContext,
  held: Connection,
  now: number,
  services: FetchServices,
): Promise<Fetched> {
  const source = services.sources.of(held.source);
  if (source === undefined) {
    return { kind: 'not-now', outcome: { kind: 'done', what: `the club has no app of ${held.source}` } };
  }
  const ageMs = now - event.eventTime * 1000;
  const limits = app.limits ?? source.policy.firstLimits;
  const hasReadLately = history.sessions.some(
    ({ activityId, receivedAtMs }) =>
      activityId !== event.activityId && !isOfFile(activityId) && now - receivedAtMs < hourMs,
  );
  const reading: Reading = {
    ...event,
    ...services,
    app,
    appStore: services.app,
    limits,
    source,
    held,
    ageMs,
    hasReadLately,
    now,
  };
  if (app.inactiveUntil && app.inactiveUntil > now) {
    return later(app.inactiveUntil - now + jitterMs(reading), appIsInactive(source));
  }
  if (app.limitedUntil && app.limitedUntil > now) return waitForWindow(app.limitedUntil, reading);

  // The token first: while the source gives none, no place is spent.
  const kept = await source.keepAlive(held, now);
  if (kept.kind !== 'ok') return withoutToken(kept, reading);
  const answer = await readOnce(kept.connection, reservedWindow, reading);
  if (answer.kind === 'unauthorized') return secondTry(reading);
  return answer.kind === 'no-place' ? waitForWindow(answer.windowStart, reading) : meaningOf(answer, reading);
}

/** One read with all that it takes. */
interface Reading extends Omit<MemberActivityEvent, 'source'>, Omit<FetchServices, 'app'> {
  readonly source: Source;
  readonly app: UploadContext['app'];
  readonly appStore: SourceAppStore;
  readonly limits: ReadLimits;
  /** The connection as it was when the event came. */
  readonly held: Connection;
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
  connection: Connection,
  reserved: number | undefined,
  reading: Reading,
): Promise<SourceAnswer<FetchedActivity> | NoPlace> {
  const { athleteId, activityId, limits, hasReadLately, now, reads, source } = reading;
  const place = await reads.reserve({
    source: source.name,
    athleteId,
    activityId,
    limits,
    reserved,
    hasReadLately,
    now,
  });
  if (place.kind === 'later') return { kind: 'no-place', windowStart: place.windowStart };
  const answer = await source.fetchActivity(activityId, connection);
  await learnFrom(answer.rate, place, reading);
  return answer;
}

/** The source has refused a token that should be good: refresh it once, whatever its age, and read once more. */
async function secondTry(reading: Reading): Promise<Fetched> {
  const { source, connections, held, now } = reading;
  const current = (await connections.read(held)) ?? held;
  const refreshed = await source.keepAlive(current, now, { atAnyRate: true });
  if (refreshed.kind !== 'ok') return withoutToken(refreshed, reading);

  const answer = await readOnce(refreshed.connection, undefined, reading);
  if (answer.kind === 'unauthorized') return refusedWithFreshToken(current, reading);
  return answer.kind === 'no-place' ? waitForWindow(answer.windowStart, reading) : meaningOf(answer, reading);
}

/**
 * If a source refuses a token that it has just given out, the token lacks the scope to read, and only the athlete can tick that box.
 * One refusal may be a bad moment: it counts if it happens again a minute later.
 */
async function refusedWithFreshToken({ readRefusedAt }: Connection, reading: Reading): Promise<Fetched> {
  const { connections, held, now } = reading;
  const firstRefusedAt = readRefusedAt ?? now;
  if (now - firstRefusedAt >= secondLookAfterMs) return disconnect(reading);
  await connections.noteReadRefusal(held, now);
  return later(firstRefusedAt + secondLookAfterMs - now, 'a fresh token refused once');
}

async function meaningOf(
  answer: Exclude<SourceAnswer<FetchedActivity>, { kind: 'unauthorized' }>,
  reading: Reading,
): Promise<Fetched> {
  const { aspect, ageMs, now, source } = reading;
  switch (answer.kind) {
    case 'activity':
    case 'somebody-elses':
    case 'no-session':
    case 'malformed':
      await noteReadAgain(reading);
      return answer;
    case 'not-found':
      await noteReadAgain(reading);
      if (aspect === 'create' && ageMs < notFoundForMs) {
        return later(clamp(ageMs, minuteMs, notFoundForMs - ageMs + 1000), `not at ${source.policy.label} yet`);
      }
      return { kind: 'gone' };
    case 'rate-limited':
      return waitForQuota(answer, reading);
    case 'app-inactive':
      reading.count('SourceAppInactive');
      await reading.appStore.noteInactive(source.name, now + inactivePauseMs);
      return later(inactivePauseMs + jitterMs(reading), appIsInactive(source));
    case 'forbidden':
      return { kind: 'forbidden' };
    case 'failed':
      return failedAgain(reading);
    case 'unavailable':
      return unavailableAgain(answer, reading);
    default:
      return answer satisfies never;
  }
}

/** Where the source names a time the whole club waits for it. */
async function waitForQuota(
  { rate, retryAfterMs }: Extract<SourceAnswer<FetchedActivity>, { kind: 'rate-limited' }>,
  reading: Reading,
): Promise<Fetched> {
  const { source, athleteId, activityId, hasReadLately, now, reads, limits: known } = reading;
  if (retryAfterMs !== undefined) {
    await reading.appStore.noteLimited(source.name, now + retryAfterMs);
    return waitForWindow(now + retryAfterMs, reading);
  }
  const limits = rate?.limits ?? known;
  const next = await reads.reserve({
    source: source.name,
    athleteId,
    activityId,
    limits,
    reserved: undefined,
    hasReadLately,
    now,
  });
  // A 429 without rate headers leaves our own count as it was: then the next quarter hour is the best guess.
  return next.kind === 'later'
    ? waitForWindow(next.windowStart, reading)
    : later(15 * minuteMs + jitterMs(reading), 'rate limit');
}

/** The source lets us read again: the earlier refusal was a bad moment. */
async function noteReadAgain({ held, connections }: Reading): Promise<void> {
  if (held.readRefusedAt) await connections.noteReadRefusal(held, null);
}

/** Usually the source's count is ours, and nothing is written. */
async function learnFrom(
  rate: RateReport | undefined,
  place: ReadPlace,
  { source, reads, app, appStore, limits, now }: Reading,
): Promise<void> {
  if (rate === undefined) return;
  const counted = place.kind === 'now' ? place.counted : undefined;
  const { usage } = rate;
  if (counted === undefined || usage.quarterUsed > counted.quarterUsed || usage.dayUsed > counted.dayUsed) {
    await reads.correct(source.name, usage, now);
  }
  if (rate.limits.perQuarter !== limits.perQuarter || rate.limits.perDay !== limits.perDay || !app.limits) {
    await appStore.noteLimits(source.name, rate.limits);
  }
}

async function withoutToken(kept: Exclude<KeptAlive, { kind: 'ok' }>, reading: Reading): Promise<Fetched> {
  if (kept.kind === 'refused') return disconnect(reading);
  return later(Math.max(kept.seconds * 1000, clamp(reading.ageMs / 4, 0, hourMs)), kept.why);
}

/** The message goes first: once the member is disconnected, their events stop before this point. */
async function disconnect({ held, source, reconnectUrl, now, send, members }: Reading): Promise<Fetched> {
  if (await hasLeft(held, members))
    return { kind: 'not-now', outcome: { kind: 'done', what: 'they have left this source' } };
  await send(reconnectMessage(held, source, reconnectUrl, now));
  await members.disconnect(held.athleteId, now);
  return {
    kind: 'not-now',
    outcome: { kind: 'done', what: `disconnected: ${source.policy.label} refuses the tokens` },
  };
}
