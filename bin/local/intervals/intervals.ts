import type { CallCounts } from '../stand-in/call-windows.ts';
import { createFaults } from '../stand-in/faults.ts';
import type { Route } from '../stand-in/routes.ts';
import { type StandInCall, serveRoutes } from '../stand-in/serve-routes.ts';
import { type Activities, createActivities } from './activities.ts';
import { createApiRoutes } from './api-routes.ts';
import { type Athlete, type AthleteParts, type Athletes, createAthletes } from './athletes.ts';
import { createByHandRoutes } from './by-hand-routes.ts';
import { type CallName, type FaultName, type IntervalsFault, intervalsFaults } from './fault-rules.ts';
import { createGate } from './gate.ts';
import { createGrants, type Issued } from './grants.ts';
import { createOauthRoutes } from './oauth-routes.ts';
import { createPeople, type People } from './people.ts';
import { createRateCounter, limitsOfSmallApp } from './rate-limits.ts';
import { noSuchPath, refusals } from './refusals.ts';
import { type Scope, usualScopes } from './scopes.ts';
import { createWebhook, usualWebhook, type WebhookDelivery, type WebhookSettings } from './webhook.ts';
import { createWellness } from './wellness.ts';

export interface IntervalsSettings {
  /** Of the one app that this intervals.icu knows: a small number, and its secret. */
  readonly clientId: string;
  readonly clientSecret: string;
  /** As it is filled in on "Manage App". */
  readonly webhookSecret: string;
  /** 0, or none: any free one. */
  readonly port?: number;
  /** How events are delivered; the rest as assumed. */
  readonly webhook?: Partial<Omit<WebhookSettings, 'secret'>>;
  /** Without them, those of an app with few athletes. */
  readonly limits?: Partial<CallCounts>;
  readonly faults?: readonly IntervalsFault[];
  /** How late a `slow` answer comes: later than the clients wait. */
  readonly slowAnswerMs?: number;
  /** How long after an upload its wellness is told of. */
  readonly afterUploadMs?: number;
  /** Epoch milliseconds. */
  readonly now?: () => number;
  /** Keeps athletes, activities, wellness, grants and what is still to be told between starts. */
  readonly dataDirectory?: string | undefined;
}

export interface Intervals extends People {
  readonly origin: string;
  readonly apiUrl: string;
  readonly authorizeUrl: string;
  readonly tokenUrl: string;
  /** Where a person steers it by hand: see `by-hand-routes.ts`. */
  readonly adminUrl: string;

  signUp(parts?: AthleteParts): Athlete;
  /** An athlete who has said yes, without the page: the token that the app would have got. @throws UnknownAthleteError */
  connect(athleteId: string, scopes?: readonly Scope[]): Issued;
  /** Fills in the address of the webhook, which is not asked whether it answers. */
  registerWebhook(url: string): void;
  readonly activities: Pick<Activities, 'find' | 'of'>;
  readonly athletes: Pick<Athletes, 'list' | 'get'>;

  readonly calls: readonly StandInCall<CallName>[];
  readonly deliveries: readonly WebhookDelivery[];
  /** Every delivery, once none is under way: instead of a sleep. */
  delivered(): Promise<readonly WebhookDelivery[]>;

  setFault(fault: IntervalsFault): void;
  clearFaults(name?: FaultName): void;
  stop(): Promise<void>;
}

/** Equal to the first id that the Strava stand-in gives. */
const idOfOldAthlete = '7001001';

/**
 * intervals.icu, as far as the club sees it: OAuth without refresh tokens, activities, wellness that fills up over the day,
 * webhooks with a secret in the body, rate limits, dormant accounts, and its bad days on demand. Everything is in memory unless
 * it has a data directory, everything on 127.0.0.1. Nothing of it was ever compared with the live service.
 *
 * @throws PortError
 */
export async function startIntervals(settings: IntervalsSettings): Promise<Intervals> {
  const { clientId, clientSecret, dataDirectory, now = () => Date.now() } = settings;
  const stopping = new AbortController();

  const athletes = createAthletes(dataDirectory);
  const activities = createActivities(now, dataDirectory);
  const wellness = createWellness(now, dataDirectory);
  const grants = createGrants(now, dataDirectory);
  const faults = createFaults(intervalsFaults, settings.faults);
  const webhook = createWebhook(
    faults,
    { ...usualWebhook, ...settings.webhook, secret: settings.webhookSecret, dataDirectory },
    { now, stopped: stopping.signal },
  );
  const { tellOfEnd, ...people } = createPeople({
    ...{ athletes, activities, wellness, grants, webhook, faults, now, clientId },
    afterUploadMs: settings.afterUploadMs ?? 2000,
  });
  const signUp = (parts: AthleteParts = {}): Athlete =>
    athletes.add(faults.befalls('numeric-athlete-id', 'signup') ? { ...parts, id: idOfOldAthlete } : parts);
  const gate = createGate({
    faults,
    rates: createRateCounter({ ...limitsOfSmallApp, ...settings.limits }, now),
    slowAnswerMs: settings.slowAnswerMs ?? 10_000,
  });
  const calls: StandInCall<CallName>[] = [];

  const routes: readonly Route<CallName>[] = [
    // Whether an app is told of its own disconnecting is not known. That it is, is the harder case.
    ...createApiRoutes({ athletes, activities, wellness, grants, faults, now, onDisconnected: tellOfEnd }),
    ...createOauthRoutes({ clientId, clientSecret, athletes, grants }),
    ...createByHandRoutes({ athletes, signUp, activities, people, faults, calls, webhook, now }),
  ];

  const { origin, stop } = await serveRoutes({
    name: 'intervals.icu',
    port: settings.port ?? 0,
    routes,
    gate,
    noSuchPath: ({ path }) => noSuchPath(path, now()),
    failure: refusals.internalError,
    onCall: (call) => calls.push(call),
    now,
  });

  return {
    ...people,
    origin,
    apiUrl: `${origin}/api/v1`,
    authorizeUrl: `${origin}/oauth/authorize`,
    tokenUrl: `${origin}/api/oauth/token`,
    adminUrl: `${origin}/stand-in`,

    signUp,
    connect: (athleteId, scopes = usualScopes) => grants.connect(athletes.get(athleteId).id, scopes),
    registerWebhook: webhook.register,
    activities,
    athletes,

    calls,
    deliveries: webhook.deliveries,
    delivered: webhook.settled,

    setFault: faults.set,
    clearFaults: faults.clear,

    async stop() {
      stopping.abort();
      await stop();
      await webhook.settled();
    },
  };
}
