import { expect, test } from 'vitest';
import { deployClubAgain } from '../../../bin/club/deploy-again.ts';
import { setUpClub } from '../../../bin/club/setup.ts';
import { hashOfSecret } from '../../../functions/strava/webhook-secret.ts';
import { clientId, clientSecret, localIntervals, webhookSecret } from '../../fixtures/intervals/local-intervals.ts';
import { answers, type Script, type ScriptedAdmin, scriptAdmin } from '../../fixtures/scripted-admin.ts';
import { clientSecret as stravaSecret } from '../../fixtures/strava/local-strava.ts';

/** The setup of a club that has, or has not, an app at intervals.icu. */
const url = 'https://abc123.execute-api.us-east-1.amazonaws.com';
const secretName = '/Afterrun/intervals/client-secret';

async function setUp(parts: Script = {}): Promise<ScriptedAdmin> {
  const { origin } = await localIntervals();
  const typed = {
    'club-name': answers.clubName,
    contact: answers.contact,
    'admin-email': answers.adminEmail,
    'strava-client-id': answers.stravaClientId,
    ...parts.typed,
  };
  const admin = await scriptAdmin();
  admin.account.facts.stack = {
    status: 'CREATE_COMPLETE',
    outputs: {
      Url: url,
      InboundTopicArn: 'arn:aws:sns:us-east-1:1:inbound',
      DeliveryLoggingRoleArn: 'arn:aws:iam::1:role/x',
    },
    parameters: {},
    resources: [['ReconcileFunction0A1B2C3D', 'AWS::Lambda::Function', 'Afterrun-Reconcile']],
  };
  const context = admin.again({ ...parts, typed });
  await setUpClub({ ...context, config: { ...context.config, intervalsSiteUrl: origin } });
  return admin;
}

function deployArguments({ cdkCalls }: ScriptedAdmin): readonly string[] {
  return cdkCalls().findLast(({ arguments: [name] }) => name === 'deploy')?.arguments ?? [];
}

test('a club without one is asked once, and deployed as ever', async () => {
  const admin = await setUp();

  const seen = admin.seen.join('\n');
  expect(seen).toContain('asked: What is the client id of your app at intervals.icu? (none, if the club has none)');
  expect(seen).not.toContain('Asking intervals.icu');
  expect(seen).not.toContain('/oauth/intervals');
  expect(deployArguments(admin).join(' ')).not.toMatch(/intervals/i);
  expect([...admin.account.secrets.keys()].filter((name) => name.includes('intervals'))).toEqual([]);
});

test('a club with one is asked for its secret, deployed with it, and told what to say there', async () => {
  const admin = await setUp({
    typed: { 'intervals-client-id': clientId },
    secrets: [stravaSecret, clientSecret, webhookSecret],
  });

  const seen = admin.seen.join('\n');
  expect(admin.account.secrets.get(secretName)).toBe(clientSecret);
  expect(seen).toContain(`Tell intervals.icu where your club is: copy this\n${url}/oauth/intervals`);
  expect(seen).not.toContain(clientSecret);
  const given = deployArguments(admin);
  expect(given.join(' ')).toContain('--context intervals=true');
  expect(given).toContain(`Afterrun:IntervalsClientId=${clientId}`);
  expect(given).toContain(`Afterrun:IntervalsWebhookSecretSha256=${hashOfSecret(webhookSecret)}`);
  expect(admin.account.secrets.get('/Afterrun/intervals/webhook-secret')).toBe(webhookSecret);
  const stravaPath = admin.account.secrets.get('/Afterrun/strava/webhook-secret') ?? '-';
  const path = admin.account.secrets.get('/Afterrun/intervals/path-secret') ?? '-';
  expect(given).toContain(`Afterrun:IntervalsPathSecretSha256=${hashOfSecret(path)}`);
  expect(path).not.toBe(stravaPath);
  for (const secret of [clientSecret, webhookSecret, path, stravaPath]) {
    expect(given.join(' ')).not.toContain(secret);
    expect(seen).not.toContain(secret);
  }
});

test('a webhook secret that is not at hand is left for later: nothing of it is said to the stack', async () => {
  const typed = { 'intervals-client-id': clientId };

  const admin = await setUp({ typed, secrets: [stravaSecret, clientSecret, ''] });

  expect(deployArguments(admin)).toContain(`Afterrun:IntervalsClientId=${clientId}`);
  expect(deployArguments(admin).join(' ')).not.toContain('IntervalsWebhookSecretSha256');
  expect(admin.account.secrets.has('/Afterrun/intervals/webhook-secret')).toBe(false);
});

test('a webhook secret in the environment that cannot be one is refused, and not kept', async () => {
  const typed = { 'intervals-client-id': clientId };

  const refused = setUp({
    typed,
    secrets: [stravaSecret, clientSecret],
    variables: { INTERVALS_WEBHOOK_SECRET: 'ab c' },
  });

  await expect(refused).rejects.toMatchObject({ name: 'NotAWebhookSecretError' });
});

test('a secret that intervals.icu refuses is asked for again, and after three is the end', async () => {
  const typed = { 'intervals-client-id': clientId };
  const wrong = 'another-secret-of-mine';

  const admin = await setUp({ typed, secrets: [stravaSecret, wrong, clientSecret] });
  const refused = setUp({ typed, secrets: [stravaSecret, wrong, wrong, wrong] });

  expect(admin.seen.join('\n')).toContain('intervals.icu refused this secret. Copy the client secret');
  expect(admin.account.secrets.get(secretName)).toBe(clientSecret);
  await expect(refused).rejects.toMatchObject({ name: 'IntervalsRefusedError' });
});

test('a deploy from elsewhere keeps the app that the deploy before had', async () => {
  const admin = await scriptAdmin();
  admin.account.facts.stack = {
    status: 'CREATE_COMPLETE',
    outputs: {
      Url: url,
      InboundTopicArn: 'arn:aws:sns:us-east-1:1:inbound',
      DeliveryLoggingRoleArn: 'arn:aws:iam::1:role/x',
    },
    parameters: { IntervalsClientId: '777' },
    resources: [['ReconcileFunction0A1B2C3D', 'AWS::Lambda::Function', 'Afterrun-Reconcile']],
  };

  await deployClubAgain(admin.context);
  const path = admin.account.secrets.get('/Afterrun/intervals/path-secret') ?? '';
  await deployClubAgain(admin.context);

  expect(Buffer.from(path, 'base64url')).toHaveLength(32);
  expect(deployArguments(admin)).toContain('Afterrun:IntervalsClientId=777');
  expect(deployArguments(admin)).toContain(`Afterrun:IntervalsPathSecretSha256=${hashOfSecret(path)}`);
  expect(deployArguments(admin).join(' ')).toContain('--context intervals=true');
});
