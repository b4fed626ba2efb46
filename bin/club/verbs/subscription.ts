import { hashOfSecret } from '../../../functions/strava/webhook-secret.ts';
import { stravaErrorOf } from '../ask-strava-secret.ts';
import { deployedClub } from '../deployed-club.ts';
import { stravaAppOf } from '../strava-app.ts';
import { askStravaAboutApp } from '../strava-subscriptions.ts';
import { defineVerb, noOptions } from '../verb.ts';

export const subscription = defineVerb({
  details:
    'Strava lets an app report to one address. Exits with 1 if that is not this club. To end it: npm run club -- unsubscribe',
  options: noOptions,
  async run(context) {
    const { screen } = context;
    const { aws, stack } = await deployedClub(context);
    const answer = await askStravaAboutApp(await stravaAppOf(context, aws, stack));
    if (answer.kind !== 'ok') throw stravaErrorOf(answer);

    const [found] = answer.subscriptions;
    const url = stack.outputs.Url ?? '';
    if (found === undefined) {
      screen.warn(
        'Strava reports uploads to nobody, so nobody gets advice.\nThe club asks Strava within the hour. To ask now: npm run deploy',
      );
      return { json: { subscription: 'none' }, needsFixing: true };
    }
    const path = found.callbackUrl.split('/strava/')[1] ?? '';
    const isOurs =
      found.callbackUrl.startsWith(`${url}/strava/`) && hashOfSecret(path) === stack.parameters.WebhookSecretSha256;
    if (isOurs) screen.good('Strava reports uploads to this club.');
    else {
      screen.warn(
        "Strava sends this app's uploads to another address (an older club, or a secret that was changed?). Nobody here gets advice.\n" +
          'If nothing uses that address any more: npm run club -- unsubscribe, then: npm run deploy',
      );
    }
    return { json: { subscription: isOurs ? 'ours' : 'foreign', id: found.id }, needsFixing: !isOurs };
  },
});
