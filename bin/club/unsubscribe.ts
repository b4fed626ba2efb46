import { stravaErrorOf } from './ask-strava-secret.ts';
import type { CommandContext } from './command-context.ts';
import { deployedClub } from './deployed-club.ts';
import { StoppedByAdminError } from './screen.ts';
import { stravaAppOf } from './strava-app.ts';
import { askStravaAboutApp, deletePushSubscription } from './strava-subscriptions.ts';
import type { VerbResult } from './verb.ts';

/**
 * Ends the push subscription of the Strava app, wherever it points, after asking. Strava allows one for each app; nothing else
 * in the club ends another's.
 *
 * @throws NoStravaSecretError, StravaKeepsSubscriptionError
 */
export async function unsubscribe(context: CommandContext): Promise<VerbResult> {
  const { screen } = context;
  const { aws, stack } = await deployedClub(context);
  const credentials = await stravaAppOf(context, aws, stack);
  const answer = await askStravaAboutApp(credentials);
  if (answer.kind !== 'ok') throw stravaErrorOf(answer);

  const [subscription] = answer.subscriptions;
  if (subscription === undefined) {
    screen.end('Your Strava app reports to nobody. To report to this club: npm run deploy');
    return { json: { ended: false } };
  }

  const goes = await screen.confirm(
    `Your Strava app reports uploads to ${hostOf(subscription.callbackUrl)}. Whatever runs there will hear of no more uploads. End it?`,
    false,
  );
  if (!goes) throw new StoppedByAdminError('Nothing was changed.');
  await deletePushSubscription(credentials, subscription.id);
  screen.good('Ended. Your Strava app reports to nobody now.');
  screen.end('To report to this club again: npm run deploy (the club does so itself within the hour)');
  return { json: { ended: true } };
}

/** The path may hold somebody's secret. */
function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : 'an address that is none';
}
