import { type Answer, json } from '../stand-in/answers.ts';
import { bearerToken } from '../stand-in/authorize-request.ts';
import type { StandInRequest } from '../stand-in/http-server.ts';
import type { Route } from '../stand-in/routes.ts';
import { type Activities, detailsOfActivity, summaryOfActivity } from './activities.ts';
import { type Athletes, detailsOfAthlete, summaryOfAthlete, zonesOfAthlete } from './athletes.ts';
import type { CallName, StravaFaults } from './fault-rules.ts';
import type { Bearer, Grants } from './grants.ts';
import { badRequest, missingScope, refusals } from './refusals.ts';
import { maySee } from './scopes.ts';

export interface ApiServices {
  readonly athletes: Athletes;
  readonly activities: Activities;
  readonly grants: Grants;
  readonly faults: StravaFaults;
}

/** What an athlete's token may read. Source: Strava's API description. */
export function createApiRoutes(services: ApiServices): readonly Route<CallName>[] {
  const { athletes, activities, faults } = services;
  const asAthlete = (
    path: string,
    call: CallName,
    answer: (bearer: Bearer, request: StandInRequest, id: string) => Answer,
  ): Route<CallName> => ({
    method: 'GET',
    path: `/api/v3/${path}`,
    call: () => call,
    answer(request, id) {
      const bearer = bearerOf(request, call, services);
      return bearer === undefined
        ? refusals.badAccessToken
        : { ...answer(bearer, request, id), athleteId: bearer.athleteId };
    },
  });

  return [
    asAthlete('activities/:id', 'activity', ({ athleteId, scopes }, _request, id) => {
      if (!maySee(scopes, 'everyone')) return missingScope('activity:read_permission');
      const activity = activities.find(id);
      const isSeen = activity?.athleteId === athleteId && maySee(scopes, activity.visibility);
      if (activity === undefined || !isSeen || faults.befallsEach('late-404', id)) return refusals.noSuchActivity;
      return json(200, detailsOfActivity(activity));
    }),

    asAthlete('athlete', 'athlete', ({ athleteId, scopes }) => {
      const athlete = athletes.get(athleteId);
      return json(200, scopes.includes('profile:read_all') ? detailsOfAthlete(athlete) : summaryOfAthlete(athlete));
    }),

    asAthlete('athlete/zones', 'zones', ({ athleteId, scopes }) =>
      scopes.includes('profile:read_all')
        ? json(200, zonesOfAthlete(athletes.get(athleteId)))
        : missingScope('profile:read_all_permission'),
    ),

    asAthlete('athlete/activities', 'activities', (bearer, { query }) => {
      if (!maySee(bearer.scopes, 'everyone')) return missingScope('activity:read_permission');
      return listActivities(bearer, query, activities);
    }),
  ];
}

/** `undefined`: no token, or one that is not good. */
function bearerOf({ headers }: StandInRequest, call: CallName, { grants, faults }: ApiServices): Bearer | undefined {
  const bearer = grants.bearer(bearerToken(headers.authorization));
  if (bearer === undefined || faults.befalls('revoked', call)) return undefined;
  if (faults.befalls('expired', call)) {
    grants.expire(bearer.athleteId);
    return undefined;
  }
  return bearer;
}

const usualPerPage = 30;
const maxPerPage = 200;

/** Newest first; with `after`, oldest first, so that a reader can go on where it stopped. */
function listActivities({ athleteId, scopes }: Bearer, query: URLSearchParams, activities: Activities): Answer {
  const number = (name: string, otherwise: number): number => Number(query.get(name) ?? otherwise);
  const asked = {
    before: number('before', Number.POSITIVE_INFINITY),
    after: number('after', Number.NEGATIVE_INFINITY),
    page: number('page', 1),
    per_page: number('per_page', usualPerPage),
  };
  const isWhole = (value: number): boolean => Number.isInteger(value) && value >= 1;
  if (Number.isNaN(asked.before)) return badRequest('Activity', 'before');
  if (Number.isNaN(asked.after)) return badRequest('Activity', 'after');
  if (!isWhole(asked.page)) return badRequest('Activity', 'page');
  if (!isWhole(asked.per_page) || asked.per_page > maxPerPage) return badRequest('Activity', 'per_page');

  const oldestFirst = activities
    .of(athleteId)
    .filter(({ visibility }) => maySee(scopes, visibility))
    .filter(({ startedAt }) => startedAt / 1000 < asked.before && startedAt / 1000 > asked.after)
    .toSorted((a, b) => a.startedAt - b.startedAt);
  const sorted = query.has('after') ? oldestFirst : oldestFirst.toReversed();
  const from = (asked.page - 1) * asked.per_page;
  return json(200, sorted.slice(from, from + asked.per_page).map(summaryOfActivity));
}
