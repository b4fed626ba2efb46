import { parseWithExactIds } from '../../../functions/strava/exact-ids.ts';
import { type Answer, json } from '../stand-in/answers.ts';
import { demoNames } from '../stand-in/demo-sessions.ts';
import { handUpload } from '../stand-in/demo-upload.ts';
import type { Route } from '../stand-in/routes.ts';
import { createRouteByHand, faultRoutes, faultWords } from '../stand-in/routes-by-hand.ts';
import { statusOfUploadError } from '../stand-in/upload-errors.ts';
import { type Activities, detailsOfActivity } from './activities.ts';
import { activityChangesSchema, readActivityUpload } from './activity-upload.ts';
import type { AthleteActions } from './athlete-actions.ts';
import { type Athletes, athletePartsSchema, detailsOfAthlete } from './athletes.ts';
import { demoActivity } from './demo-activities.ts';
import type { EventDelivery } from './event-delivery.ts';
import { type StravaFaults, stravaFaults } from './fault-rules.ts';
import type { PushSubscriptions } from './push-subscriptions.ts';

export interface ByHandServices {
  readonly athletes: Athletes;
  readonly activities: Activities;
  readonly actions: AthleteActions;
  readonly faults: StravaFaults;
  readonly calls: readonly object[];
  readonly events: EventDelivery;
  readonly subscriptions: PushSubscriptions;
  readonly now: () => number;
}

/**
 * Strava by hand, while the local club runs. JSON in, JSON out; what is refused says what to do instead.
 *
 * | request                                     | body                                                | does              |
 * |---------------------------------------------|-----------------------------------------------------|-------------------|
 * | `GET /stand-in`                             |                                                     | lists these, the athletes, the faults, the demo activities |
 * | `GET /stand-in/athletes`                    |                                                     | lists athletes    |
 * | `POST /stand-in/athletes`                   | `{}` or `{"firstname": "Ada", "weight": 58}`        | adds an athlete   |
 * | `POST /stand-in/athletes/:id/activities`    | `{"demo": "hot-long-run"}` or a Strava activity     | uploads           |
 * | `POST /stand-in/athletes/:id/deauthorize`   |                                                     | takes access back |
 * | `GET /stand-in/athletes/:id/activities`     |                                                     | lists activities  |
 * | `PUT /stand-in/activities/:id`              | `{"name": "…"}`, `sport_type`, `visibility`         | changes           |
 * | `DELETE /stand-in/activities/:id`           |                                                     | deletes           |
 * | `GET /stand-in/faults`                      |                                                     | lists faults      |
 * | `PUT /stand-in/faults`                      | `{"faults": "late-404,429"}`                        | sets these, clears the others |
 * | `DELETE /stand-in/faults`                   |                                                     | clears all faults |
 * | `GET /stand-in/calls`                       |                                                     | the app's calls   |
 * | `GET /stand-in/deliveries`                  |                                                     | the events sent   |
 *
 * A demo activity has just ended, unless the body says otherwise: `{"demo": "night-run", "finishedMinutesAgo": 90}`.
 * Any further field takes the place of the demo's own: `{"demo": "easy-10-km", "average_heartrate": 171}`.
 */
export function createByHandRoutes(services: ByHandServices): readonly Route<never>[] {
  const { athletes, activities, actions, faults, calls, events, subscriptions, now } = services;
  const route = createRouteByHand({ parse: parseWithExactIds, statusOf: statusOfUploadError });

  const describe = (): Answer =>
    json(200, {
      try: [
        `curl -X POST -d '{"demo": "easy-10-km"}' …/stand-in/athletes/${athletes.list()[0]?.id ?? '{id}'}/activities`,
        `curl -X PUT -d '{"faults": "late-404,429"}' …/stand-in/faults`,
      ],
      routes: routes.map(({ method, path }) => `${method} ${path}`),
      demoActivities: demoNames,
      faults: faultWords(stravaFaults),
      athletes: athletes.list().map(({ id, firstname, lastname }) => ({ id, name: `${firstname} ${lastname}` })),
      subscribed: subscriptions.current() !== undefined,
    });

  const routes: readonly Route<never>[] = [
    route('GET', '', describe),

    route('GET', '/athletes', () => json(200, athletes.list().map(detailsOfAthlete))),
    route('POST', '/athletes', (body) => {
      const athlete = athletes.add(athletePartsSchema.parse(body));
      return json(201, detailsOfAthlete(athlete));
    }),

    route('GET', '/athletes/:id/activities', (_body, id) =>
      json(200, activities.of(athletes.get(id).id).map(detailsOfActivity)),
    ),
    route('POST', '/athletes/:id/activities', (body, id) => {
      const activityId = actions.upload(id, readActivityUpload(handUpload(body, now(), demoActivity)));
      return json(201, { activityId });
    }),
    route('POST', '/athletes/:id/deauthorize', (_body, id) => {
      actions.deauthorize(id);
      return json(200, { deauthorized: id });
    }),

    route('PUT', '/activities/:id', (body, id) => {
      actions.update(id, activityChangesSchema.parse(body));
      return json(200, { updated: id });
    }),
    route('DELETE', '/activities/:id', (_body, id) => {
      actions.delete(id);
      return json(200, { deleted: id });
    }),

    ...faultRoutes(route, faults, stravaFaults),

    route('GET', '/calls', () => json(200, calls)),
    route('GET', '/deliveries', () => json(200, events.deliveries)),
  ];
  return routes;
}
