import * as z from 'zod';
import type { Session } from '../recovery/facts.ts';
import type { Connection, FetchedActivity, Source, SourceConnect } from '../sources/source.ts';
import { secretOf } from '../store/connections.ts';
import { MalformedActivityError, readActivity, type StravaActivity, sessionOf } from './activity.ts';
import { ownerOf } from './activity-owner.ts';
import { descentOf } from './descent.ts';
import { type KeepAliveServices, keepAlive } from './keep-alive.ts';
import { stravaPolicy } from './policy.ts';
import { askedScope, askedScopes, missingScopes } from './scopes.ts';
import type { StravaApi } from './strava-api.ts';
import type { StravaOauth } from './strava-oauth.ts';
import { readStravaProfile } from './strava-profile.ts';
import { timezoneOf } from './timezone.ts';

export interface StravaSourceServices extends KeepAliveServices {
  readonly api: StravaApi;
  readonly oauth: StravaOauth;
  readonly addresses: StravaAddresses;
  /** Where the push subscription is kept: in `reconcile` alone. */
  readonly keepSubscription?: NonNullable<Source['keepSubscription']>;
}

export interface StravaAddresses {
  /** Such as `https://www.strava.com/oauth`, without a slash at the end. */
  readonly oauthUrl: string;
  readonly clientId: string;
  /** Where browsers reach the club, without a slash at the end. */
  readonly publicUrl: string;
}

export function createStravaSource(services: StravaSourceServices): Source {
  const { api, oauth, connections, keepSubscription } = services;
  return {
    name: 'strava',
    policy: stravaPolicy,
    connect: stravaConnect(services),
    keepAlive: (connection, now, how) => keepAlive(connection, now, services, how),

    /** The token endpoint knows: it refuses the refresh token of an athlete who is gone. */
    async isGone(connection) {
      const answer = await oauth.refresh(secretOf(connection));
      switch (answer.kind) {
        case 'refused':
          return 'gone';
        case 'ok':
          await connections.rotate(connection, answer.tokens);
          return 'alive';
        case 'unavailable':
          return answer;
        default:
          return answer satisfies never;
      }
    },

    revoke: (connection) => oauth.revoke(secretOf(connection)),

    async fetchActivity(activityId, connection) {
      const answer = await api.activity(activityId, connection.accessToken);
      return answer.kind === 'ok' ? { ...fetched(answer.data, connection), rate: answer.rate } : answer;
    },

    async listActivities(sinceMs, { accessToken }) {
      const answer = await api.activities(Math.floor(sinceMs / 1000), accessToken);
      if (answer.kind !== 'ok') return answer;
      return { kind: 'activities', sessions: listed(answer.data), withheld: 0, rate: answer.rate };
    },

    ...(keepSubscription && { keepSubscription }),
  };
}

const callbackPath = '/oauth/callback';

function stravaConnect({ api, oauth, addresses }: StravaSourceServices): SourceConnect {
  return {
    callbackPath,
    saysScopeInAddress: true,
    authorizeUrl({ state, again }) {
      const address = new URL(`${addresses.oauthUrl}/authorize`);
      address.search = new URLSearchParams({
        client_id: addresses.clientId,
        redirect_uri: `${addresses.publicUrl}${callbackPath}`,
        response_type: 'code',
        // Who left a box empty has to see the boxes again; Strava would skip its page otherwise.
        approval_prompt: again ? 'force' : 'auto',
        scope: askedScope,
        state,
      }).toString();
      return address.toString();
    },
    async exchange(code) {
      const answer = await oauth.exchange(code);
      if (answer.kind !== 'ok') return answer;
      const { kind, athleteId: externalAthleteId, tokens, scope } = answer;
      return { kind, externalAthleteId, tokens, scope };
    },
    boxes: askedScopes,
    missingBoxes: missingScopes,
    readProfile: (connection) => readStravaProfile(api, connection),
  };
}

function fetched(data: unknown, { externalAthleteId }: Connection): FetchedActivity {
  if (ownerOf(data) !== externalAthleteId) return { kind: 'somebody-elses' };
  const activity = parse(data);
  if (activity instanceof MalformedActivityError) return { kind: 'malformed', why: activity.message };
  return {
    kind: 'activity',
    activity: {
      session: sessionOf(activity),
      timezone: timezoneOf(activity),
      utcOffsetSec: activity.utc_offset,
      descentM: descentOf(activity),
    },
  };
}

const listSchema = z.array(z.unknown());

/** The form of an id in an event. */
const eventIdPattern = /^[1-9]\d{0,18}$/;

/** One that is not as it should be is left out: its own event, should it come, says what is wrong with it. */
function listed(data: unknown): readonly Session[] {
  const items = listSchema.safeParse(data).data ?? [];
  return items.flatMap((item) => {
    const activity = parse(item);
    return activity instanceof MalformedActivityError || !eventIdPattern.test(activity.id) ? [] : [sessionOf(activity)];
  });
}

function parse(activity: unknown): StravaActivity | MalformedActivityError {
  try {
    return readActivity(activity);
  } catch (error) {
    if (error instanceof MalformedActivityError) return error;
    throw error;
  }
}
