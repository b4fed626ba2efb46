import { type Answer, empty, json } from '../stand-in/answers.ts';
import type { Route } from '../stand-in/routes.ts';
import type { CallName } from './fault-rules.ts';
import { idOnTheWire } from './ids.ts';
import { refuseClient } from './oauth-routes.ts';
import type { PushSubscription, PushSubscriptions } from './push-subscriptions.ts';
import { badRequest, refusal } from './refusals.ts';

export interface SubscriptionServices {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly subscriptions: PushSubscriptions;
}

/** Push subscriptions, for the app itself: client id and secret instead of a token. Source: Strava, webhook events. */
export function createSubscriptionRoutes(services: SubscriptionServices): readonly Route<CallName>[] {
  const { subscriptions } = services;
  const asApp = (
    method: Route<CallName>['method'],
    path: string,
    answer: (parameters: URLSearchParams, id: string) => Answer | Promise<Answer>,
  ): Route<CallName> => ({
    method,
    path: `/api/v3/${path}`,
    call: () => 'subscriptions',
    answer({ query, form }, id) {
      const parameters = method === 'POST' ? form : query;
      const refused = refuseClient(parameters.get('client_id'), parameters.get('client_secret'), services);
      return refused ?? answer(parameters, id);
    },
  });

  return [
    asApp('POST', 'push_subscriptions', async (parameters) => {
      const created = await subscriptions.create(
        parameters.get('callback_url') ?? '',
        parameters.get('verify_token') ?? '',
      );
      if ('code' in created) return badRequest('PushSubscription', created.field, created.code);
      return json(201, { id: idOnTheWire(created.id) });
    }),

    asApp('GET', 'push_subscriptions', () => {
      const current = subscriptions.current();
      return json(200, current === undefined ? [] : [onTheWire(current, services.clientId)]);
    }),

    asApp('DELETE', 'push_subscriptions/:id', (_parameters, id) =>
      subscriptions.remove(id) ? empty(204) : refusal(404, 'Record Not Found', 'PushSubscription', 'id', 'invalid'),
    ),
  ];
}

function onTheWire({ id, callbackUrl, createdAt }: PushSubscription, clientId: string): object {
  return {
    id: idOnTheWire(id),
    resource_state: 2,
    application_id: idOnTheWire(clientId),
    callback_url: callbackUrl,
    created_at: createdAt,
    updated_at: createdAt,
  };
}
