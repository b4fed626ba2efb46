import * as z from 'zod';
import { hashOfSecret } from '../../../functions/strava/webhook-secret.ts';
import { askForSecret } from '../ask-app-secret.ts';
import { secretVariable, stravaErrorOf, stravaSecret } from '../ask-strava-secret.ts';
import { changeParameters } from '../change-parameters.ts';
import type { CommandContext } from '../command-context.ts';
import { deployedClub, type FoundClub } from '../deployed-club.ts';
import { rotateIntervalsClient, rotateIntervalsWebhook } from '../rotate-intervals.ts';
import { StoppedByAdminError } from '../screen.ts';
import { newWebhookSecret, stravaClientSecretName, webhookSecretName, writeSecret } from '../secrets.ts';
import { stravaAppOf } from '../strava-app.ts';
import { askStravaAboutApp, deletePushSubscription } from '../strava-subscriptions.ts';
import { subscribeToStrava } from '../subscribe-to-strava.ts';
import { aWord, defineVerb } from '../verb.ts';

const which = aWord(
  'WHICH',
  'strava: the Client Secret of your app. webhook: the secret in the address that Strava reports to. intervals and intervals-webhook: the same of intervals.icu.',
  z
    .string()
    .pipe(
      z.enum(
        ['strava', 'webhook', 'intervals', 'intervals-webhook'],
        'must be strava, webhook, intervals or intervals-webhook',
      ),
    ),
);

export const secretRotate = defineVerb({
  details:
    'strava: first press "Reset" beside "Client Secret" at https://www.strava.com/settings/api; then the new one is asked for, tried and kept. ' +
    'Links in earlier messages stop working; members text DATA for a new one. ' +
    'webhook: a new secret is made, the club is changed, and Strava is told the new address. Uploads of those two minutes are found within the hour. ' +
    'intervals: the new client secret of https://intervals.icu, Settings > Manage App, is asked for, tried and kept. ' +
    'intervals-webhook: a new secret for the address is made, and the Webhook Secret of that page is asked for; you put the new address there. ' +
    'Uploads of the time between are found within the hour.',
  example: 'webhook',
  options: z.object({ which }),
  asksFirst: true,
  async run(context, { which: rotated }) {
    await rotations[rotated](context, await deployedClub(context));
    return { json: { rotated } };
  },
});

const rotations: Readonly<Record<z.infer<typeof which>, (context: CommandContext, club: FoundClub) => Promise<void>>> =
  {
    strava: rotateStrava,
    webhook: rotateWebhook,
    intervals: rotateIntervalsClient,
    'intervals-webhook': rotateIntervalsWebhook,
  };

async function rotateStrava(context: CommandContext, { login, aws, stack }: FoundClub): Promise<void> {
  const { screen, stackName, variables } = context;
  const { clientId, apiUrl } = await stravaAppOf(context, aws, stack);
  const goes = await screen.confirm(
    'Links in earlier messages stop working. Replace the secret of your Strava app?',
    true,
  );
  if (!goes) throw new StoppedByAdminError('Nothing was changed.');
  const fromEnvironment = variables[secretVariable]?.trim() ?? '';
  if (fromEnvironment !== '') {
    const answer = await askStravaAboutApp({ apiUrl, clientId, clientSecret: fromEnvironment });
    if (answer.kind !== 'ok') throw stravaErrorOf(answer);
  }
  const secret =
    fromEnvironment === '' ? await askForSecret(screen, stravaSecret(context, { apiUrl, clientId })) : fromEnvironment;
  await writeSecret(await login.ssm(), stravaClientSecretName(stackName), secret);
  screen.good('Strava accepts it, and it is kept. The functions use it within a quarter of an hour.');
}

/** In this order nothing is lost for good: what Strava sends to the old address meanwhile is looked up by the hour. */
async function rotateWebhook(context: CommandContext, { login, aws, stack }: FoundClub): Promise<void> {
  const { screen, stackName } = context;
  const app = await stravaAppOf(context, aws, stack);
  const goes = await screen.confirm('Make a new secret for the address that Strava reports to?', true);
  if (!goes) throw new StoppedByAdminError('Nothing was changed.');
  const secret = newWebhookSecret();
  await writeSecret(await login.ssm(), webhookSecretName(stackName), secret);
  await changeParameters(context, await login.cloudFormation(), stack, { WebhookSecretSha256: hashOfSecret(secret) });
  const answer = await askStravaAboutApp(app);
  if (answer.kind !== 'ok') throw stravaErrorOf(answer);
  const url = stack.outputs.Url ?? '';
  for (const { id, callbackUrl } of answer.subscriptions) {
    // One that goes elsewhere is another club's.
    if (!callbackUrl.startsWith(`${url}/strava/`)) continue;
    await deletePushSubscription(app, id);
  }
  await subscribeToStrava(screen, login, stackName);
  screen.end('See that Strava reports to the new address: npm run club -- subscription');
}
