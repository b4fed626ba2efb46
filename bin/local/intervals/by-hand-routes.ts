import * as z from 'zod';
import { json } from '../stand-in/answers.ts';
import { demoNames } from '../stand-in/demo-sessions.ts';
import { handUpload } from '../stand-in/demo-upload.ts';
import type { Route } from '../stand-in/routes.ts';
import { createRouteByHand, faultRoutes, faultWords } from '../stand-in/routes-by-hand.ts';
import { statusOfUploadError } from '../stand-in/upload-errors.ts';
import { type Activities, activityOnTheWire } from './activities.ts';
import { activityChangesSchema, readActivityUpload } from './activity-upload.ts';
import { type Athlete, type AthleteParts, type Athletes, athletePartsSchema, statusSchema } from './athletes.ts';
import { demoActivity } from './demo-activities.ts';
import { type IntervalsFaults, intervalsFaults } from './fault-rules.ts';
import type { People } from './people.ts';
import { parseScopes, type Scope } from './scopes.ts';
import type { Webhook } from './webhook.ts';
import { wellnessSchema } from './wellness.ts';

export interface ByHandServices {
  readonly athletes: Pick<Athletes, 'list' | 'get'>;
  readonly signUp: (parts: AthleteParts) => Athlete;
  readonly activities: Activities;
  readonly people: People;
  readonly faults: IntervalsFaults;
  readonly calls: readonly object[];
  readonly webhook: Webhook;
  readonly now: () => number;
}

/**
 * intervals.icu by hand, while the local club runs. JSON in, JSON out; what is refused says what to do instead.
 *
 * | request                                   | body                                          | does                       |
 * |-------------------------------------------|-----------------------------------------------|----------------------------|
 * | `GET /stand-in`                           |                                               | lists these, the athletes, the faults, the demo activities |
 * | `GET /stand-in/athletes`                  |                                               | lists athletes             |
 * | `POST /stand-in/athletes`                 | `{}` or `{"name": "Ada", "nightSyncsAt": "06:20"}` | signs an athlete up   |
 * | `POST /stand-in/athletes/:id/activities`  | `{"demo": "hot-long-run"}` or an activity, with its `source` | uploads     |
 * | `GET /stand-in/athletes/:id/activities`   |                                               | lists activities           |
 * | `PUT /stand-in/athletes/:id/wellness`     | `{"soreness": 3, "date": "2026-10-08"}`       | fills a day's row further  |
 * | `PUT /stand-in/athletes/:id/scopes`       | `{"scope": "ACTIVITY:READ"}`                  | changes what is granted    |
 * | `PUT /stand-in/athletes/:id/status`       | `{"status": "DORMANT"}`                       | puts the account to sleep  |
 * | `POST /stand-in/athletes/:id/revoke`      |                                               | takes access back          |
 * | `PUT /stand-in/activities/:id`            | `{"name": "…"}`, `icu_rpe`, `feel`            | changes                    |
 * | `DELETE /stand-in/activities/:id`         |                                               | deletes                    |
 * | `POST /stand-in/test-webhook`             |                                               | presses that button        |
 * | `GET /stand-in/faults`                    |                                               | lists faults               |
 * | `PUT /stand-in/faults`                    | `{"faults": "stub,429"}`                      | sets these, clears the others |
 * | `DELETE /stand-in/faults`                 |                                               | clears all faults          |
 * | `GET /stand-in/calls`                     |                                               | the app's calls            |
 * | `GET /stand-in/deliveries`                |                                               | the events sent            |
 *
 * A demo activity has just ended, unless the body says otherwise: `{"demo": "night-run", "finishedMinutesAgo": 90}`.
 * Any further field takes the place of the demo's own: `{"demo": "easy-10-km", "source": "STRAVA"}`.
 */
export function createByHandRoutes(services: ByHandServices): readonly Route<never>[] {
  const { athletes, signUp, activities, people, faults, calls, webhook, now } = services;
  const route = createRouteByHand({ parse: JSON.parse, statusOf: statusOfUploadError });

  const routes: readonly Route<never>[] = [
    route('GET', '', () =>
      json(200, {
        try: [
          `curl -X POST -d '{"demo": "easy-10-km"}' …/stand-in/athletes/${athletes.list()[0]?.id ?? '{id}'}/activities`,
          `curl -X PUT -d '{"faults": "stub,429"}' …/stand-in/faults`,
        ],
        routes: routes.map(({ method, path }) => `${method} ${path}`),
        demoActivities: demoNames,
        faults: faultWords(intervalsFaults),
        athletes: athletes.list(),
        webhook: webhook.url() !== undefined,
      }),
    ),

    route('GET', '/athletes', () => json(200, athletes.list())),
    route('POST', '/athletes', (body) => json(201, signUp(athletePartsSchema.parse(body)))),

    route('GET', '/athletes/:id/activities', (_body, id) =>
      json(200, activities.of(athletes.get(id).id).map(activityOnTheWire)),
    ),
    route('POST', '/athletes/:id/activities', (body, id) => {
      const activityId = people.upload(id, readActivityUpload(handUpload(body, now(), demoActivity)));
      return activityId === undefined ? json(409, { error: 'The account sleeps.' }) : json(201, { activityId });
    }),
    route('PUT', '/athletes/:id/wellness', (body, id) => {
      const { date, ...fields } = dayWellnessSchema.parse(body);
      people.setWellness(id, fields, date);
      return json(200, { set: Object.keys(fields) });
    }),
    route('PUT', '/athletes/:id/scopes', (body, id) => {
      people.changeScopes(id, scopeListSchema.parse(body).scope);
      return json(200, { changed: id });
    }),
    route('PUT', '/athletes/:id/status', (body, id) => {
      people.setStatus(id, z.strictObject({ status: statusSchema }).parse(body).status);
      return json(200, { changed: id });
    }),
    route('POST', '/athletes/:id/revoke', (_body, id) => {
      people.revoke(id);
      return json(200, { revoked: id });
    }),

    route('PUT', '/activities/:id', (body, id) => {
      people.edit(id, activityChangesSchema.parse(body));
      return json(200, { updated: id });
    }),
    route('DELETE', '/activities/:id', (_body, id) => {
      people.remove(id);
      return json(200, { deleted: id });
    }),

    route('POST', '/test-webhook', () => {
      people.sendTestWebhook();
      return json(200, { sent: 'TEST' });
    }),
    ...faultRoutes(route, faults, intervalsFaults),
    route('GET', '/calls', () => json(200, calls)),
    route('GET', '/deliveries', () => json(200, webhook.deliveries)),
  ];
  return routes;
}

const dayWellnessSchema = wellnessSchema.extend({ date: z.iso.date().optional() });

const scopeListSchema = z.strictObject({
  scope: z.string().transform((text, { addIssue }): readonly Scope[] => {
    const scopes = parseScopes(text);
    if (typeof scopes !== 'string') return scopes;
    addIssue(`${scopes}: write it as ACTIVITY:READ,WELLNESS:READ`);
    return z.NEVER;
  }),
});
