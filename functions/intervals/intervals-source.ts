import { dayMs } from '../clock/lifetime.ts';
import type { Connection, FetchedActivity, Source, SourceConnect } from '../sources/source.ts';
import { type ReadActivity, readActivity } from './activity.ts';
import { activityIdOf } from './activity-id.ts';
import type { IntervalsAnswer, IntervalsApi } from './intervals-api.ts';
import type { IntervalsOauth } from './intervals-oauth.ts';
import { fetchMornings } from './mornings.ts';
import { intervalsPolicy } from './policy.ts';
import { refusalOf, unavailable } from './refusals.ts';
import { scopeBoxes } from './scope-boxes.ts';
import { isTypedInTwin } from './typed-in-twin.ts';
import type { warningOf } from './what-comes.ts';

export interface IntervalsSourceServices {
  readonly api: IntervalsApi;
  readonly oauth: IntervalsOauth;
  /** Where browsers reach the club, without a slash at the end. */
  readonly publicUrl: string;
  /** What an athlete who has just connected has to know: on the pages alone. */
  readonly warn?: typeof warningOf | undefined;
  /** Where they live, by the club's own id: for an activity that tells neither a zone nor its time in UTC. */
  readonly homeZone: (athleteId: string) => Promise<string | undefined>;
}

export function createIntervalsSource(services: IntervalsSourceServices): Source {
  const { api } = services;
  return {
    name: 'intervals',
    policy: intervalsPolicy,
    connect: intervalsConnect(services),

    /** A token does not end, and there is nothing to renew it with. */
    keepAlive: async (connection) => ({ kind: 'ok', connection }),

    async isGone({ accessToken }) {
      const answer = await api.athlete(accessToken);
      if (answer.kind === 'unauthorized') return 'gone';
      // Too narrow a scope is refused by name: the token is good.
      return answer.kind === 'ok' || answer.kind === 'forbidden' ? 'alive' : unavailable(answer);
    },

    async revoke({ accessToken }) {
      const answer = await api.disconnect(accessToken);
      return answer.kind === 'ok' || answer.kind === 'unauthorized' ? 'revoked' : unavailable(answer);
    },

    async fetchActivity(activityId, connection) {
      const answer = await api.activity(activityIdOf(activityId), connection.accessToken);
      if (answer.kind !== 'ok') return refusalOf(answer);
      return withRate(await fetched(answer.data, connection, services), answer);
    },

    async listActivities(sinceMs, connection) {
      const answer = await api.activities({ oldest: farthestWest(sinceMs) }, connection.accessToken);
      if (answer.kind !== 'ok') return refusalOf(answer);
      const homeZone = await services.homeZone(connection.athleteId);
      const all = answer.data.map((item) => readActivity(item, homeZone));
      const read = all.flatMap((activity) =>
        activity.kind === 'session' && isOf(connection, activity) ? [activity] : [],
      );
      const sessions = read.map(({ session }) => session);
      return {
        kind: 'activities',
        sessions: read
          .filter((activity) => !isTypedInTwin(activity, sessions))
          .map(({ session }) => session)
          .filter(({ startMs }) => startMs >= sinceMs),
        withheld: all.filter(({ kind }) => kind === 'not-ours-to-read').length,
        rate: answer.rate,
      };
    },

    fetchWellness: (dates, connection) => fetchMornings(dates, connection, api),
  };
}

const callbackPath = '/oauth/intervals';

function intervalsConnect({ api, oauth, publicUrl, warn }: IntervalsSourceServices): SourceConnect {
  const [activities, ...others] = scopeBoxes;
  return {
    callbackPath,
    saysScopeInAddress: false,
    // It asks each time which boxes are to be ticked.
    authorizeUrl: ({ state }) => oauth.authorizeUrl({ state, redirectUri: `${publicUrl}${callbackPath}` }),
    exchange: (code) => oauth.exchange(code),
    toDoBefore:
      "On intervals.icu, connect your watch's own account first: Garmin, Polar, Suunto, Coros, Wahoo or another. It may not hand on to us what it has from Strava.",
    boxes: [activities.box, ...others.map(({ box }) => box)],
    missingBoxes(granted) {
      const held = new Set(granted.split(/[\s,]+/).map((scope) => scope.toUpperCase().replace(/:WRITE$/, ':READ')));
      return scopeBoxes.filter(({ scope }) => !held.has(scope)).map(({ box }) => box);
    },
    // Weight and sex are behind a box that we do not ask for.
    readProfile: async () => ({}),
    ...(warn && { warn: (connection: Connection, now: number) => warn(connection, now, api) }),
  };
}

/** Local days on the farthest clocks on earth are half a day behind UTC. */
function farthestWest(sinceMs: number): string {
  return new Date(sinceMs - dayMs / 2).toISOString().slice(0, 10);
}

function isOf({ externalAthleteId }: Connection, { ownerId }: { readonly ownerId: string | undefined }): boolean {
  return ownerId === undefined || ownerId === externalAthleteId;
}

/** What one activity is to us. `forbidden`: it came from Strava, and intervals.icu may not hand it on. */
async function fetched(
  data: unknown,
  connection: Connection,
  { api, homeZone }: IntervalsSourceServices,
): Promise<FetchedActivity | { readonly kind: 'forbidden' | 'not-found' }> {
  const activity = readActivity(data, undefined);
  const read = activity.kind === 'malformed' ? readActivity(data, await homeZone(connection.athleteId)) : activity;
  switch (read.kind) {
    case 'malformed':
      return { kind: 'malformed', why: `${read.field} is missing or not as intervals.icu documents it` };
    case 'no-session':
      return { kind: 'no-session', why: 'a note, or a change between two sports' };
    case 'not-ours-to-read':
      return { kind: 'forbidden' };
    case 'session':
      if (!isOf(connection, read)) return { kind: 'somebody-elses' };
      if (read.twins.isTypedIn && (await hasRecordedTwin(read, connection, api))) {
        return { kind: 'no-session', why: 'typed in beside a recording of the same time' };
      }
      return { kind: 'activity', activity: activityOf(read) };
    default:
      return read satisfies never;
  }
}

type SessionRead = Extract<ReadActivity, { readonly kind: 'session' }>;

function activityOf({ session, timezone }: SessionRead) {
  const offsetMs = Date.parse(`${session.localStart}Z`) - session.startMs;
  const utcOffsetSec = timezone === undefined ? undefined : Math.round(offsetMs / 60_000) * 60;
  return { session, timezone, utcOffsetSec, descentM: undefined };
}

/** An entry without anything measured is rare: the other sessions of its days are asked for, and nothing is kept of them. */
async function hasRecordedTwin(read: SessionRead, { accessToken }: Connection, api: IntervalsApi): Promise<boolean> {
  const day = read.session.localStart.slice(0, 10);
  const answer = await api.activities({ oldest: day, newest: day }, accessToken);
  if (answer.kind !== 'ok') return false;
  const others = answer.data.flatMap((item) => {
    const other = readActivity(item, read.timezone);
    return other.kind === 'session' && !other.twins.isTypedIn ? [other.session] : [];
  });
  return isTypedInTwin(read, others);
}

function withRate<Data>(data: Data, { rate }: IntervalsAnswer<unknown>) {
  return { ...data, rate };
}
