import type { Source } from '../sources/source.ts';
import { keepPushSubscription, type SubscriptionServices } from '../strava/keep-push-subscription.ts';
import { createPushSubscriptions, type PushSubscriptionSettings } from '../strava/push-subscriptions.ts';

/** Sees to it that Strava tells this club of what happens. A file of its own: of all functions `reconcile` alone needs it. */
export function keepStravaSubscription({
  apiUrl,
  clientId,
  clientSecret,
  ...services
}: PushSubscriptionSettings & Omit<SubscriptionServices, 'subscriptions'>): NonNullable<Source['keepSubscription']> {
  const subscriptions = createPushSubscriptions({ apiUrl, clientId, clientSecret });
  return () => keepPushSubscription({ subscriptions, ...services });
}
