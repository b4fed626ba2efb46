import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { createSourceAppStore } from '../../functions/store/source-app.ts';
import { hashOfSecret, verifyTokenOf } from '../../functions/strava/webhook-secret.ts';
import { stackName } from '../stack-name.ts';
import type { Assembly } from './assembly.ts';
import { clubAssembly } from './club-assembly.ts';
import { type Intervals, type IntervalsSettings, startIntervals } from './intervals/intervals.ts';
import { type LocalClub, type LocalClubSettings, startLocalClub, usualClubNumber } from './local-club.ts';
import { createPersistentMap, type PersistentMap } from './persistent-map.ts';
import { type Strava, type StravaSettings, startStrava } from './strava/strava.ts';

export interface ClubWithStrava {
  readonly club: LocalClub;
  readonly strava: Strava;
  /** Where the club has an app there as well. */
  readonly intervals: Intervals | undefined;
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
  /** The club has an app at intervals.icu as well. Without it: none. */
  readonly intervals?: Partial<IntervalsSettings>;
  /** Enough, unless a story is about what happens when it is spent. */
  readonly monthlyBudgetUsd?: string;
}

/** Stands in the invite link. */
export const inviteCode = 'run-with-us';

/** Of the made-up apps. */
const clientId = '51901';
const intervalsClientId = '315';

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
  const intervals = settings.intervals && (await startIntervalsOf(settings.intervals, kept, dataDirectory));
  let club: LocalClub | undefined;
  const stop = async (): Promise<void> => {
    try {
      await club?.stop();
    } finally {
      await Promise.all([strava.stop(), intervals?.standIn.stop()]);
    }
  };

  try {
    club = await startLocalClub({
      ...settings.club,
      assembly: settings.assembly ?? (() => clubAssembly(settings.onSynthesis, settings.intervals !== undefined)),
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
        ...intervals?.parameters,
      },
      secrets: {
        [`/${stackName}/strava/client-secret`]: clientSecret,
        [`/${stackName}/strava/webhook-secret`]: webhookSecret,
        ...intervals?.secrets,
      },
      outside: { strava: strava.origin, ...(intervals && { intervals: intervals.standIn.origin }) },
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
    intervals?.standIn.registerWebhook(`${club.url}/intervals/${intervals.pathSecret}`);
    intervals?.keep();
    return { club, strava, intervals: intervals?.standIn, webhookUrl, subscriptionId, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** With what the stack is told of it. Its secrets are made at the first start, too. */
async function startIntervalsOf(
  settings: Partial<IntervalsSettings>,
  kept: PersistentMap<string>,
  dataDirectory: string | undefined,
) {
  const clientSecret = kept.get('intervals-client') ?? randomBytes(16).toString('hex');
  const webhookSecret = kept.get('intervals-webhook') ?? randomBytes(16).toString('hex');
  const pathSecret = kept.get('intervals-path') ?? randomBytes(32).toString('base64url');
  const clientId = intervalsClientId;
  const standIn = await startIntervals({ clientId, clientSecret, webhookSecret, dataDirectory, ...settings });
  return {
    standIn,
    pathSecret,
    parameters: {
      IntervalsSiteUrl: standIn.origin,
      IntervalsClientId: clientId,
      IntervalsPathSecretSha256: hashOfSecret(pathSecret),
      IntervalsWebhookSecretSha256: hashOfSecret(webhookSecret),
    },
    secrets: { [`/${stackName}/intervals/client-secret`]: clientSecret },
    keep() {
      kept.set('intervals-client', clientSecret);
      kept.set('intervals-path', pathSecret);
      kept.set('intervals-webhook', webhookSecret);
    },
  };
}
