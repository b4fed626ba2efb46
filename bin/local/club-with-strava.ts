import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { createSourceAppStore } from '../../functions/store/source-app.ts';
import { hashOfSecret, verifyTokenOf } from '../../functions/strava/webhook-secret.ts';
import { stackName } from '../stack-name.ts';
import type { Assembly } from './assembly.ts';
import { clubAssembly } from './club-assembly.ts';
import { type LocalClub, type LocalClubSettings, startLocalClub, usualClubNumber } from './local-club.ts';
import { createPersistentMap } from './persistent-map.ts';
import { type Strava, type StravaSettings, startStrava } from './strava/strava.ts';

export interface ClubWithStrava {
  readonly club: LocalClub;
  readonly strava: Strava;
  /** Where Strava posts its events, secret and all. */
  readonly webhookUrl: string;
  readonly subscriptionId: string;
  /** Both, and everything that they have started. May be called twice. */
  stop(): Promise<void>;
}

export interface ClubWithStravaSettings {
  readonly club?: Omit<LocalClubSettings, 'assembly' | 'parameters' | 'secrets' | 'outside'>;
  /** Another stack than the one of these sources, such as that of a version before. */
  readonly assembly?: () => Promise<Assembly>;
  /** Told when the stack has to be synthesised, which takes seconds. */
  readonly onSynthesis?: () => void;
  readonly strava?: Partial<StravaSettings>;
  /** Enough, unless a story is about what happens when it is spent. */
  readonly monthlyBudgetUsd?: string;
}

/** Stands in the invite link. */
export const inviteCode = 'run-with-us';

/** Of the made-up Strava app. */
const clientId = '51901';

/**
 * The whole club on one machine: the stack that would be deployed, and a Strava that tells it of uploads.
 *
 * The secrets are made at the first start. With a data directory a club goes on where it was stopped, and so does its Strava.
 */
export async function startClubWithStrava(settings: ClubWithStravaSettings = {}): Promise<ClubWithStrava> {
  const dataDirectory = settings.club?.dataDirectory;
  const kept = createPersistentMap(z.string(), 'secrets', dataDirectory);
  const clientSecret = kept.get('client') ?? randomBytes(20).toString('hex');
  const webhookSecret = kept.get('webhook') ?? randomBytes(32).toString('base64url');
  const strava = await startStrava({ clientId, clientSecret, dataDirectory, ...settings.strava });
  let club: LocalClub | undefined;
  const stop = async (): Promise<void> => {
    try {
      await club?.stop();
    } finally {
      await strava.stop();
    }
  };

  try {
    club = await startLocalClub({
      ...settings.club,
      assembly: settings.assembly ?? (() => clubAssembly(settings.onSynthesis)),
      parameters: {
        ClubName: 'Riverside Runners',
        Contact: 'hello@riverside.example',
        Countries: 'US,DE',
        OriginationNumber: usualClubNumber,
        TextsReach: 'members',
        Seats: '10',
        InviteCode: inviteCode,
        StravaClientId: clientId,
        StravaApiUrl: strava.apiUrl,
        StravaOauthUrl: strava.oauthUrl,
        MonthlyBudgetUsd: settings.monthlyBudgetUsd ?? '10000',
        WebhookSecretSha256: hashOfSecret(webhookSecret),
      },
      secrets: {
        [`/${stackName}/strava/client-secret`]: clientSecret,
        [`/${stackName}/strava/webhook-secret`]: webhookSecret,
      },
      outside: { strava: strava.origin },
    });
    // Now that the directory is this club's.
    kept.set('client', clientSecret);
    kept.set('webhook', webhookSecret);
    const webhookUrl = `${club.url}/strava/${webhookSecret}`;
    const subscriptionId = await strava.subscribe(webhookUrl, verifyTokenOf(webhookSecret));
    await createSourceAppStore(club.tables.documents, club.tables.nameOf('Ledger')).noteSubscription(
      'strava',
      subscriptionId,
    );
    return { club, strava, webhookUrl, subscriptionId, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
