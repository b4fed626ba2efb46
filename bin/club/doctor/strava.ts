import { isSecret } from '../../../functions/strava/webhook-secret.ts';
import { nextStravaApiFrom, nextStravaApiUrl, stravaApiUrl } from '../../../lib/strava-addresses.ts';
import { readSourceApp } from '../club-rows.ts';
import { findResource } from '../stack.ts';
import type { Check, Finding } from './finding.ts';

export const appActive: Check = {
  id: 'strava-app',
  title: 'Strava app',
  async look(club) {
    const answer = await club.strava();
    const { inactiveUntil } = await readSourceApp(
      await club.aws.documents(),
      findResource(await club.stack(), 'AWS::DynamoDB::GlobalTable', 'TablesLedger'),
      'strava',
    );
    if (answer.kind === 'inactive' || (inactiveUntil ?? 0) > club.now) return inactive;
    if (answer.kind === 'refused') {
      return {
        state: 'problem',
        found: 'Strava refuses client id and secret',
        meaning: 'Nobody can join, and within 6 hours nobody gets advice.',
        fix: 'Was the secret renewed at Strava? Run: npm run club -- setup',
      };
    }
    if (answer.kind === 'unavailable') {
      return {
        state: 'unknown',
        found: `Strava did not answer (${answer.why})`,
        meaning: 'While Strava is away, advice waits and comes later.',
        fix: 'Look at https://status.strava.com',
      };
    }
    return {
      state: 'ok',
      found: 'id and secret are right, the app is active',
      meaning: 'Strava works with this club.',
    };
  },
};

const inactive: Finding = {
  state: 'problem',
  found: 'Strava has switched the app off ("Inactive")',
  meaning: 'Nobody gets advice, and nobody can join.',
  fix: 'https://www.strava.com/settings/api: the owner of the app needs a Strava subscription.',
};

/** Strava has named another host for its API: the doctor asks both, from the day on which it is to answer. */
export const stravaHosts: Check = {
  id: 'strava-hosts',
  title: "Addresses of Strava's API",
  async look(club) {
    const { parameters } = await club.stack();
    const current = parameters.StravaApiUrl ?? stravaApiUrl;
    if (club.now < nextStravaApiFrom || current === nextStravaApiUrl) {
      return { state: 'ok', found: new URL(current).host, meaning: 'Nothing needs changing yet.' };
    }
    const [here, there] = [await club.strava(), await club.stravaAt(nextStravaApiUrl)];
    const found = `${new URL(current).host}: ${here.kind}, ${new URL(nextStravaApiUrl).host}: ${there.kind}`;
    if (there.kind !== 'ok') return { state: 'ok', found, meaning: 'The new address does not answer the club yet.' };
    const fix = `Put "stravaApiUrl": "${nextStravaApiUrl}" into club.config.json and run: npm run deploy`;
    if (here.kind !== 'ok') {
      return { state: 'problem', found, meaning: 'Only the new address answers: no upload is read.', fix };
    }
    return { state: 'warning', found, meaning: 'Both answer. Once Strava ends the old one, no upload is read.', fix };
  },
};

export const pushSubscription: Check = {
  id: 'push-subscription',
  title: 'Strava tells us about uploads',
  async look(club) {
    const answer = await club.strava();
    if (answer.kind !== 'ok') {
      return { state: 'unknown', found: 'Strava did not say', meaning: 'See "Strava app".' };
    }
    const { outputs, parameters } = await club.stack();
    const [subscription] = answer.subscriptions;
    if (subscription === undefined) {
      return {
        state: 'problem',
        found: 'no push subscription',
        meaning: 'An upload is noticed late or not at all.',
        fix: 'The club makes one every hour. To do it now: npm run deploy',
      };
    }
    if (pointsHere(subscription.callbackUrl, outputs.Url ?? '', parameters.WebhookSecretSha256 ?? '')) {
      return { state: 'ok', found: 'present, and it points here', meaning: 'An upload is noticed within seconds.' };
    }
    return {
      state: 'problem',
      found: 'it points to another address',
      meaning: "Strava sends this app's uploads to another address (an older club?). Nobody here gets advice.",
      fix: 'If nothing uses that address any more: npm run club -- unsubscribe, then: npm run deploy',
    };
  },
};

/** The path holds the secret, so only whether it is right is said. */
function pointsHere(callbackUrl: string, clubUrl: string, secretSha256: string): boolean {
  const start = `${clubUrl}/strava/`;
  if (clubUrl === '' || !callbackUrl.startsWith(start) || !/^[0-9a-f]{64}$/.test(secretSha256)) return false;
  return isSecret(callbackUrl.slice(start.length), secretSha256);
}
