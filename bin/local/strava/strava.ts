import { createFaults } from '../stand-in/faults.ts';
import type { Route } from '../stand-in/routes.ts';
import { type StandInCall, serveRoutes } from '../stand-in/serve-routes.ts';
import { type Activities, createActivities } from './activities.ts';
import { createApiRoutes } from './api-routes.ts';
import { type AthleteActions, createAthleteActions, deauthorizationOf } from './athlete-actions.ts';
import { type Athlete, type AthleteParts, type Athletes, createAthletes } from './athletes.ts';
import { createByHandRoutes } from './by-hand-routes.ts';
import { createEventDelivery, type PushDelivery, type PushSettings, usualDelivery } from './event-delivery.ts';
import { type CallName, type FaultName, type StravaFault, stravaFaults } from './fault-rules.ts';
import { createGate } from './gate.ts';
import { createGrants, type IssuedTokens } from './grants.ts';
import { createOauthRoutes } from './oauth-routes.ts';
import { createPushSubscriptions, NotSubscribedError } from './push-subscriptions.ts';
import { createRateCounter, limitsOfNewApp, type RateLimits } from './rate-limits.ts';
import { refusals } from './refusals.ts';
import { type Scope, usualScopes } from './scopes.ts';
import { createSubscriptionRoutes } from './subscription-routes.ts';

export interface StravaSettings {
  /** Of the one app that this Strava knows. Digits. */
  readonly clientId: string;
  readonly clientSecret: string;
  /** 0, or none: any free one. */
  readonly port?: number;
  /** How events are delivered; the rest as Strava does. */
  readonly webhook?: Partial<PushSettings>;
  /** Without them, a new app's. */
  readonly limits?: Partial<RateLimits>;
  /** Without it, no limit. A new app has 1, an upgraded one 10. */
  readonly athleteCapacity?: number;
  readonly faults?: readonly StravaFault[];
  /** How late a `slow` answer comes: later than the clients wait. */
  readonly slowAnswerMs?: number;
  /** Epoch milliseconds. */
  readonly now?: () => number;
  /** Keeps athletes, activities, grants, the subscription and what is still to be told between starts. */
  readonly dataDirectory?: string | undefined;
}

export interface Strava extends AthleteActions {
  readonly origin: string;
  readonly apiUrl: string;
  readonly oauthUrl: string;
  /** Where a person steers it by hand: see `by-hand-routes.ts`. */
  readonly adminUrl: string;

  addAthlete(parts?: AthleteParts): Athlete;
  /** First name. @throws UnknownAthleteError */
  athleteName(athleteId: string): string;
  /** An athlete who has said yes, without the page: the tokens that the app would have got. */
  connect(athleteId: string, scopes?: readonly Scope[]): IssuedTokens;
  /** A push subscription, challenge and all; its id. @throws NotSubscribedError */
  subscribe(callbackUrl: string, verifyToken: string): Promise<string>;
  readonly activities: Pick<Activities, 'find' | 'of'>;
  readonly athletes: Pick<Athletes, 'list'>;

  readonly calls: readonly StandInCall<CallName>[];
  readonly deliveries: readonly PushDelivery[];
  /** Every delivery, once none is under way: instead of a sleep. */
  delivered(): Promise<readonly PushDelivery[]>;

  setFault(fault: StravaFault): void;
  clearFaults(name?: FaultName): void;
  stop(): Promise<void>;
}

/**
 * Strava, as far as the club sees it: OAuth with rotating refresh tokens, activities, push subscriptions, events, rate
 * limits, and its bad days on demand. Everything is in memory unless it has a data directory, everything on 127.0.0.1.
 *
 * @throws PortError
 */
export async function startStrava(settings: StravaSettings): Promise<Strava> {
  const { clientId, clientSecret, dataDirectory, now = () => Date.now() } = settings;
  if (!/^\d{1,12}$/.test(clientId)) throw new StravaSettingsError(`clientId is "${clientId}"`);
  const webhook = { ...usualDelivery, dataDirectory, ...settings.webhook };
  const stopping = new AbortController();
  const stopped = stopping.signal;

  const athletes = createAthletes(dataDirectory);
  const activities = createActivities(dataDirectory);
  const grants = createGrants(now, dataDirectory);
  const faults = createFaults(stravaFaults, settings.faults);
  const subscriptions = createPushSubscriptions({ now, ackWithinMs: webhook.ackWithinMs, stopped, dataDirectory });
  const events = createEventDelivery(subscriptions.current, faults, webhook, stopped);
  const actions = createAthleteActions({ athletes, activities, grants, events, now });
  const gate = createGate({
    faults,
    rates: createRateCounter({ ...limitsOfNewApp, ...settings.limits }, now),
    slowAnswerMs: settings.slowAnswerMs ?? 10_000,
  });
  const calls: StandInCall<CallName>[] = [];

  const routes: readonly Route<CallName>[] = [
    ...createApiRoutes({ athletes, activities, grants, faults }),
    ...createSubscriptionRoutes({ clientId, clientSecret, subscriptions }),
    ...createOauthRoutes({
      clientId,
      clientSecret,
      athletes,
      grants,
      faults,
      athleteCapacity: settings.athleteCapacity ?? Number.POSITIVE_INFINITY,
      now,
      // Whether Strava tells an app of its own revoke is not written down. That it does is the harder case.
      onRevoked: (athleteId) => events.send(deauthorizationOf(athleteId, now())),
    }),
    ...createByHandRoutes({ athletes, activities, actions, faults, calls, events, subscriptions, now }),
  ];

  const server = await serveRoutes({
    name: 'Strava',
    port: settings.port ?? 0,
    routes,
    gate,
    noSuchPath: () => refusals.noSuchPath,
    failure: refusals.internalError,
    onCall: (call) => calls.push(call),
    now,
  });

  return {
    ...actions,
    origin: server.origin,
    apiUrl: `${server.origin}/api/v3`,
    oauthUrl: `${server.origin}/oauth`,
    adminUrl: `${server.origin}/stand-in`,

    addAthlete: athletes.add,
    athleteName: (athleteId) => athletes.get(athleteId).firstname,
    activities,
    athletes,

    connect(athleteId, scopes = usualScopes) {
      const { accessToken, refreshToken, expiresAt } = grants.connect(athletes.get(athleteId).id, scopes);
      return { accessToken, refreshToken, expiresAt, scopes };
    },

    async subscribe(callbackUrl, verifyToken) {
      const created = await subscriptions.create(callbackUrl, verifyToken);
      if ('code' in created) throw new NotSubscribedError(created);
      events.resume();
      return created.id;
    },

    calls,
    deliveries: events.deliveries,
    delivered: events.settled,

    setFault: faults.set,
    clearFaults: faults.clear,

    async stop() {
      stopping.abort();
      await server.stop();
      await events.settled();
    },
  };
}

export class StravaSettingsError extends Error {
  override readonly name = 'StravaSettingsError';

  constructor(problem: string) {
    super(`${problem}: Strava's client ids are 1 to 12 digits, such as "51901".`);
  }
}
