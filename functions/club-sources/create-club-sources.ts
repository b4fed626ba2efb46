import { zoneOf } from '../clock/athlete-zone.ts';
import { createIntervalsApi } from '../intervals/intervals-api.ts';
import { createIntervalsOauth } from '../intervals/intervals-oauth.ts';
import { createIntervalsSource, type IntervalsSourceServices } from '../intervals/intervals-source.ts';
import { userAgentOf } from '../intervals/user-agent.ts';
import type { Source } from '../sources/source.ts';
import { createSourceRegistry, type SourceRegistry } from '../sources/source-registry.ts';
import type { ConnectionStore } from '../store/connections.ts';
import type { History, HistoryStore } from '../store/history.ts';
import { createStravaApi } from '../strava/strava-api.ts';
import { createStravaOauth } from '../strava/strava-oauth.ts';
import { createStravaSource } from '../strava/strava-source.ts';
import type { IntervalsApp } from './intervals-app.ts';

/** Of a function's environment what says which sources the club has an app of. */
export interface SourcesEnvironment {
  readonly STRAVA_API_URL: string;
  readonly STRAVA_OAUTH_URL: string;
  readonly STRAVA_CLIENT_ID: string;
  readonly PUBLIC_URL: string;
}

export interface ClubSourcesServices {
  readonly clientSecret: () => Promise<string>;
  readonly connections: ConnectionStore;
  readonly history: Pick<HistoryStore, 'read'>;
  /** Absent: the club has no app at intervals.icu. */
  readonly intervals?: IntervalsApp | undefined;
  /** What an athlete who has just connected intervals.icu has to know: on the pages alone. */
  readonly warnOfIntervals?: IntervalsServices['warn'];
  /** For one request with its answer. Absent: as long as the rooms think right. */
  readonly timeoutMs?: number;
  /** Of the source that is asked to tell of what happens: in `reconcile` alone, where `keepStravaSubscription` makes it. */
  readonly keepSubscription?: NonNullable<Source['keepSubscription']>;
}

/** The sources of this club: the one place where a function gets to know them by name. */
export function createClubSources(
  environment: SourcesEnvironment,
  {
    clientSecret,
    connections,
    history,
    intervals,
    warnOfIntervals: warn,
    timeoutMs,
    keepSubscription,
  }: ClubSourcesServices,
): SourceRegistry {
  const {
    STRAVA_API_URL: apiUrl,
    STRAVA_OAUTH_URL: oauthUrl,
    STRAVA_CLIENT_ID: clientId,
    PUBLIC_URL: publicUrl,
  } = environment;
  const strava = createStravaSource({
    api: createStravaApi(apiUrl, timeoutMs),
    oauth: createStravaOauth({ oauthUrl, clientId, clientSecret, ...(timeoutMs !== undefined && { timeoutMs }) }),
    connections,
    addresses: { oauthUrl, clientId, publicUrl },
    ...(keepSubscription && { keepSubscription }),
  });
  if (intervals === undefined) return createSourceRegistry([strava]);
  const second = intervalsSource(intervals, { publicUrl, history, timeoutMs, warn });
  return createSourceRegistry([strava, second], [second]);
}

interface IntervalsServices {
  readonly publicUrl: string;
  readonly history: Pick<HistoryStore, 'read'>;
  readonly timeoutMs: number | undefined;
  readonly warn: IntervalsSourceServices['warn'];
}

function intervalsSource(
  { siteUrl, clientId, clientSecret }: IntervalsApp,
  { publicUrl, history, timeoutMs, warn }: IntervalsServices,
): Source {
  const userAgent = userAgentOf(publicUrl);
  const bounded = timeoutMs === undefined ? {} : { timeoutMs };
  return createIntervalsSource({
    api: createIntervalsApi({ apiUrl: `${siteUrl}/api/v1`, userAgent, ...bounded }),
    oauth: createIntervalsOauth({ siteUrl, clientId, clientSecret, userAgent, ...bounded }),
    publicUrl,
    warn,
    homeZone: async (athleteId) => knownZoneOf(await history.read(athleteId)),
  });
}

/** Of an athlete whose zone nothing has told yet: `undefined`. */
function knownZoneOf(history: History): string | undefined {
  return history.sessions.length === 0 && !history.record?.timezone ? undefined : zoneOf(history);
}
