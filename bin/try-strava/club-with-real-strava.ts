import { randomBytes } from 'node:crypto';
import { hashOfSecret } from '../../functions/strava/webhook-secret.ts';
import { AdminError } from '../club/admin-error.ts';
import { stravaErrorOf } from '../club/ask-strava-secret.ts';
import {
  askStravaAboutApp,
  deletePushSubscription,
  type PushSubscription,
  StravaKeepsSubscriptionError,
} from '../club/strava-subscriptions.ts';
import { type LocalClub, type LocalClubSettings, startLocalClub, usualClubNumber } from '../local/local-club.ts';
import { stackName } from '../stack-name.ts';

export interface RealStravaSettings {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where Strava reaches this machine through the tunnel: `https://` and a host, nothing behind it. */
  readonly publicUrl: string;
  readonly apiUrl: string;
  readonly oauthUrl: string;
  /** ISO codes of the countries whose phones can join, separated by commas. */
  readonly countries: string;
  /** Ends a subscription of the app that goes elsewhere. Strava lets an app have one. */
  readonly replacesSubscription: boolean;
  readonly club: Pick<LocalClubSettings, 'port' | 'dataDirectory' | 'onMessage' | 'functionsRun'>;
  readonly assembly: LocalClubSettings['assembly'];
}

export interface ClubWithRealStrava {
  readonly club: LocalClub;
  readonly joinUrl: string;
  /** Ends the push subscription that it made, then the club; whether Strava ended it. May be called twice. */
  stop(): Promise<boolean>;
}

/**
 * The club on this machine, with Strava itself: real uploads come in through a tunnel, and texts are only printed. Its push
 * subscription ends with it.
 *
 * @throws AdminError: Strava refuses the app, or the app reports to somebody else, or cannot reach the tunnel.
 */
export async function startClubWithRealStrava(settings: RealStravaSettings): Promise<ClubWithRealStrava> {
  const { apiUrl, clientId, clientSecret, publicUrl } = settings;
  const app = { apiUrl, clientId, clientSecret };
  await makeRoom(app, settings);
  const webhookSecret = randomBytes(32).toString('base64url');
  const inviteCode = randomBytes(9).toString('base64url');
  const club = await startLocalClub({
    ...settings.club,
    publicUrl,
    clock: 'real',
    assembly: settings.assembly,
    parameters: {
      ClubName: 'Trial club',
      Countries: settings.countries,
      OriginationNumber: usualClubNumber,
      TextsReach: 'members',
      // The most that a new app has before Strava reviews it.
      Seats: '10',
      InviteCode: inviteCode,
      StravaClientId: clientId,
      StravaApiUrl: apiUrl,
      StravaOauthUrl: settings.oauthUrl,
      WebhookSecretSha256: hashOfSecret(webhookSecret),
    },
    secrets: {
      [`/${stackName}/strava/client-secret`]: clientSecret,
      [`/${stackName}/strava/webhook-secret`]: webhookSecret,
    },
  });
  let subscription: PushSubscription | undefined;
  const stop = async (): Promise<boolean> => {
    try {
      if (subscription !== undefined) await deletePushSubscription(app, subscription.id);
      subscription = undefined;
      return true;
    } catch (error) {
      if (error instanceof StravaKeepsSubscriptionError) return false;
      throw error;
    } finally {
      await club.stop();
    }
  };
  try {
    await club.invoke('Reconcile', { ask: 'push-subscription' });
    subscription = await subscriptionTo(publicUrl, app);
    if (subscription === undefined) throw new TunnelNotReachedError(publicUrl);
  } catch (error) {
    await stop();
    throw error;
  }
  return { club, joinUrl: `${publicUrl}/join/${inviteCode}`, stop };
}

type StravaApp = Pick<RealStravaSettings, 'apiUrl' | 'clientId' | 'clientSecret'>;

/** A subscription to this very host is left over from an earlier run that was not stopped properly. */
async function makeRoom(app: StravaApp, { publicUrl, replacesSubscription }: RealStravaSettings): Promise<void> {
  for (const { id, callbackUrl } of await subscriptionsOf(app)) {
    if (!replacesSubscription && hostOf(callbackUrl) !== hostOf(publicUrl)) {
      throw new SubscribedElsewhereError(hostOf(callbackUrl));
    }
    await deletePushSubscription(app, id);
  }
}

async function subscriptionTo(publicUrl: string, app: StravaApp): Promise<PushSubscription | undefined> {
  return (await subscriptionsOf(app)).find(({ callbackUrl }) => hostOf(callbackUrl) === hostOf(publicUrl));
}

async function subscriptionsOf(app: StravaApp): Promise<readonly PushSubscription[]> {
  const answer = await askStravaAboutApp(app);
  if (answer.kind !== 'ok') throw stravaErrorOf(answer);
  return answer.subscriptions;
}

/** The path may hold somebody's secret. */
function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : 'an address that is none';
}

export class SubscribedElsewhereError extends AdminError {
  override readonly name = 'SubscribedElsewhereError';

  constructor(host: string) {
    super(
      `Your Strava app reports uploads to ${host}. Strava lets an app have one such address.`,
      'If nothing lives there any more, add --replace. For a club that runs, make a second app for trying.',
    );
  }
}

export class TunnelNotReachedError extends AdminError {
  override readonly name = 'TunnelNotReachedError';

  constructor(publicUrl: string) {
    super(
      `Strava could not reach this machine by ${publicUrl}, or refused the subscription.`,
      'Check that the tunnel runs and leads to the port of this club (8484 unless --port says another).',
    );
  }
}
