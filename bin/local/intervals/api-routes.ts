import { type Answer, empty, json } from '../stand-in/answers.ts';
import { bearerToken } from '../stand-in/authorize-request.ts';
import type { StandInRequest } from '../stand-in/http-server.ts';
import type { Route } from '../stand-in/routes.ts';
import { type Activities, type Activity, activityOnTheWire, lapsOf } from './activities.ts';
import { type Athlete, type Athletes, detailsOfAthlete, profileOfAthlete, settingsOfRuns } from './athletes.ts';
import type { CallName, IntervalsFaults } from './fault-rules.ts';
import type { Grants } from './grants.ts';
import { listActivities, listWellness } from './lists.ts';
import { badParameter, noSuchPath, refusals } from './refusals.ts';
import { type Area, mayRead } from './scopes.ts';
import type { Wellness, WellnessFaults } from './wellness.ts';

export interface ApiServices {
  readonly athletes: Athletes;
  readonly activities: Activities;
  readonly wellness: Wellness;
  readonly grants: Grants;
  readonly faults: IntervalsFaults;
  readonly now: () => number;
  /** The app gave its access back itself. */
  readonly onDisconnected: (athleteId: string) => void;
}

interface Asked {
  /** Whose token it is. */
  readonly athlete: Athlete;
  readonly request: StandInRequest;
  readonly id: string;
  readonly second: string;
}

/** What an athlete's token may read. Source: the OpenAPI description of intervals.icu. */
export function createApiRoutes(services: ApiServices): readonly Route<CallName>[] {
  return [...activityRoutes(services), ...athleteRoutes(services), disconnectRoute(services)];
}

function activityRoutes(services: ApiServices): readonly Route<CallName>[] {
  const { activities, now } = services;
  const read = withToken('activity', 'ACTIVITY', services);

  const ofActivity = (path: string, answer: (activity: Activity, asked: Asked) => Answer): Route<CallName> => ({
    method: 'GET',
    path: `/api/v1/activity/:id${path}`,
    call: () => 'activity',
    answer: read((asked) => {
      const activity = activities.find(asked.id);
      if (activity === undefined) return refusals.noSuchActivity;
      return activity.athleteId === asked.athlete.id ? answer(activity, asked) : refusals.accessDenied;
    }),
  });

  return [
    ofActivity('', (activity, { request }) => {
      const isWithLaps = request.query.get('intervals') === 'true' && activity.source !== 'STRAVA';
      return json(200, { ...activityOnTheWire(activity), ...(isWithLaps && lapsOf(activity)) });
    }),
    // Streams, files and the like: only their refusal is played here.
    ofActivity('/:part', ({ source }, { request }) =>
      source === 'STRAVA' ? refusals.ofStrava : noSuchPath(request.path, now()),
    ),
  ];
}

function athleteRoutes(services: ApiServices): readonly Route<CallName>[] {
  const { activities, wellness, faults, now } = services;

  /** `0` is the athlete whose token it is. Other athletes are refused. */
  const ofAthlete = (path: string, call: CallName, area: Area, answer: (asked: Asked) => Answer): Route<CallName> => ({
    method: 'GET',
    path: `/api/v1/athlete/:id${path}`,
    call: () => call,
    answer: withToken(
      call,
      area,
      services,
    )((asked) => (asked.id === '0' || asked.id === asked.athlete.id ? answer(asked) : refusals.accessDenied)),
  });

  const wellnessFaults = (): WellnessFaults => ({
    isNull: faults.befalls('null-wellness', 'wellness'),
    isPulseCarriedOver: faults.befalls('temp-pulse', 'wellness'),
    isLate: faults.befalls('late-wellness', 'wellness'),
  });

  return [
    ofAthlete('/activities', 'activities', 'ACTIVITY', ({ athlete, request }) =>
      listActivities(activities.of(athlete.id), request.query, { athlete, now: now() }),
    ),
    ofAthlete('/activities/:ids', 'activities', 'ACTIVITY', ({ athlete, second }) => {
      const own = second.split(',').flatMap((id) => activities.find(id) ?? []);
      return json(200, own.filter(({ athleteId }) => athleteId === athlete.id).map(activityOnTheWire));
    }),
    ofAthlete('/wellness', 'wellness', 'WELLNESS', ({ athlete, request }) =>
      listWellness(request.query, { athlete, now: now() }, (oldest, newest) =>
        wellness.rows(athlete, oldest, newest, wellnessFaults()),
      ),
    ),
    ofAthlete('/wellness/:date', 'wellness', 'WELLNESS', ({ athlete, second }) => {
      if (Number.isNaN(Date.parse(second))) return badParameter('date');
      const row = wellness.row(athlete, second, wellnessFaults());
      if (row !== undefined) return json(200, row);
      return faults.befalls('no-row', 'wellness') ? refusals.noSuchWellness : json(200, { id: second });
    }),
    ofAthlete('', 'athlete', 'SETTINGS', ({ athlete }) => {
      const isAsleep = faults.befalls('dormant', 'athlete');
      return json(200, detailsOfAthlete(isAsleep ? { ...athlete, status: 'DORMANT' } : athlete, now()));
    }),
    ofAthlete('/profile', 'athlete', 'SETTINGS', ({ athlete }) => json(200, profileOfAthlete(athlete))),
    ofAthlete('/sport-settings', 'settings', 'SETTINGS', ({ athlete }) => json(200, [settingsOfRuns(athlete)])),
    ofAthlete('/sport-settings/:sport', 'settings', 'SETTINGS', ({ athlete, second, request }) =>
      second === 'Run' || second === '1' ? json(200, settingsOfRuns(athlete)) : noSuchPath(request.path, now()),
    ),
  ];
}

function disconnectRoute(services: ApiServices): Route<CallName> {
  return {
    method: 'DELETE',
    path: '/api/v1/disconnect-app',
    call: () => 'disconnect',
    answer: withToken(
      'disconnect',
      undefined,
      services,
    )(({ athlete }) => {
      services.grants.end(athlete.id);
      services.onDisconnected(athlete.id);
      return empty(200);
    }),
  };
}

/** What is answered with a good token that may do this; the refusal otherwise. */
function withToken(call: CallName, area: Area | undefined, { grants, athletes, faults }: ApiServices) {
  return (answer: (asked: Asked) => Answer): Route<CallName>['answer'] =>
    (request, id, second) => {
      const bearer = grants.bearer(bearerToken(request.headers.authorization));
      if (bearer === undefined || faults.befalls('401-once', call)) return refusals.badToken;

      const { athleteId } = bearer;
      const isGranted = area === undefined || mayRead(bearer.scopes, area);
      if (!isGranted || faults.befalls('403-scope', call)) return { ...refusals.accessDenied, athleteId };
      return { ...answer({ athlete: athletes.get(athleteId), request, id, second }), athleteId };
    };
}
