import type { SubscriptionState } from '../sources/source.ts';
import type { SourceAppStore } from '../store/source-app.ts';
import type { PushSubscriptions } from './push-subscriptions.ts';
import { verifyTokenOf } from './webhook-secret.ts';

export interface SubscriptionServices {
  readonly subscriptions: PushSubscriptions;
  readonly app: Pick<SourceAppStore, 'noteSubscription'>;
  /** Where Strava and browsers reach the club, without a slash at the end. */
  readonly publicUrl: string;
  /** The secret of the webhook path. */
  readonly webhookSecret: () => Promise<string>;
}

/**
 * Sees to it that Strava tells this club of uploads: makes the push subscription where there is none, and notes its id,
 * without which no event is believed to be foreign. Two at a time are harmless: Strava makes one, and refuses the other.
 */
export async function keepPushSubscription({
  subscriptions,
  app,
  publicUrl,
  webhookSecret,
}: SubscriptionServices): Promise<SubscriptionState> {
  const secret = await webhookSecret();
  const ours = `${publicUrl}/strava/${secret}`;
  const shown = `${publicUrl}/strava/…`;

  const listed = await subscriptions.list();
  if (listed.kind === 'refused') return { subscription: 'refused', why: `Strava, asked for a list: ${listed.why}` };

  const present = listed.subscriptions.find(({ callbackUrl }) => callbackUrl === ours);
  if (present !== undefined) {
    await app.noteSubscription('strava', present.id);
    return { subscription: 'present', callbackUrl: shown };
  }
  const [foreign] = listed.subscriptions;
  if (foreign !== undefined) {
    return {
      subscription: 'foreign',
      callbackUrl: originOf(foreign.callbackUrl),
      why: `Strava allows an app one push subscription, and ${foreign.id} goes elsewhere. Delete it if nothing lives by it.`,
    };
  }

  const created = await subscriptions.create(ours, verifyTokenOf(secret));
  if (created.kind === 'refused') {
    return { subscription: 'refused', callbackUrl: shown, why: `Strava, asked to subscribe: ${created.why}` };
  }
  await app.noteSubscription('strava', created.id);
  return { subscription: 'created', callbackUrl: shown };
}

/** The path of somebody else's callback may be as secret as ours. */
function originOf(callbackUrl: string): string {
  return URL.canParse(callbackUrl) ? new URL(callbackUrl).origin : 'an address that is none';
}
