import { PutParameterCommand } from '@aws-sdk/client-ssm';
import { expect, test } from 'vitest';
import { unsubscribe } from '../../../bin/club/unsubscribe.ts';
import { clientSecret, scriptAdmin } from '../../fixtures/scripted-admin.ts';
import { clientId } from '../../fixtures/strava/local-strava.ts';
import { startWebhook } from '../../fixtures/strava/webhook.ts';

async function subscribedApp() {
  const admin = await scriptAdmin();
  const Name = '/Afterrun/strava/client-secret';
  const ssm = await admin.context.aws('us-east-1').ssm();
  await ssm.send(new PutParameterCommand({ Name, Type: 'SecureString', Value: clientSecret }));
  admin.account.facts.stack = {
    status: 'UPDATE_COMPLETE',
    outputs: {},
    parameters: { StravaClientId: clientId, StravaApiUrl: admin.strava.apiUrl },
    resources: [],
  };
  const { url } = await startWebhook('theirs');
  await admin.strava.subscribe(url, 'theirs');
  const isSubscribed = async () => {
    const app = new URLSearchParams({ client_id: clientId, client_secret: clientSecret });
    return (await (await fetch(`${admin.strava.apiUrl}/push_subscriptions?${app}`)).text()).includes(url);
  };
  return { admin, url, isSubscribed };
}

test('somebody who says no keeps the subscription, and has seen its host but not its path', async () => {
  const { admin, url, isSubscribed } = await subscribedApp();

  const stopped = unsubscribe(admin.again({ refuses: /End it/ }));

  await expect(stopped).rejects.toMatchObject({ fix: 'Nothing was changed.', exitCode: 130 });
  expect(await isSubscribed()).toBe(true);
  expect(admin.seen.join('\n')).toContain(`reports uploads to ${new URL(url).host}.`);
  expect(admin.seen.join('\n')).not.toContain(new URL(url).pathname);
});

test('somebody who says yes ends it; asked again there is nothing to end', async () => {
  const { admin, isSubscribed } = await subscribedApp();

  await unsubscribe(admin.again());
  await unsubscribe(admin.again());

  expect(await isSubscribed()).toBe(false);
  expect(admin.seen.at(-1)).toContain('reports to nobody');
});

test('with a secret that Strava refuses nothing is ended, and it says so', async () => {
  const { admin, isSubscribed } = await subscribedApp();
  const ssm = await admin.context.aws('us-east-1').ssm();
  const Name = '/Afterrun/strava/client-secret';
  await ssm.send(new PutParameterCommand({ Name, Type: 'SecureString', Value: 'not-the-secret', Overwrite: true }));

  await expect(unsubscribe(admin.again())).rejects.toMatchObject({ name: 'StravaRefusedError' });

  expect(await isSubscribed()).toBe(true);
});
