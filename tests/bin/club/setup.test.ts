import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { AdminError } from '../../../bin/club/admin-error.ts';
import { fromAws } from '../../../bin/club/aws-answer.ts';
import { deployClubAgain } from '../../../bin/club/deploy-again.ts';
import { setUpClub } from '../../../bin/club/setup.ts';
import { createUnattendedScreen } from '../../../bin/club/unattended-screen.ts';
import { hashOfSecret } from '../../../functions/strava/webhook-secret.ts';
import { answers, clientSecret, type ScriptedAdmin, scriptAdmin } from '../../fixtures/scripted-admin.ts';

const typed = {
  'club-name': answers.clubName,
  contact: answers.contact,
  'admin-email': answers.adminEmail,
  'strava-client-id': answers.stravaClientId,
  seats: answers.seats,
};

const outputs = {
  Url: 'https://abc123.execute-api.us-east-1.amazonaws.com',
  InboundTopicArn: 'arn:aws:sns:us-east-1:123456789012:inbound',
  DeliveryLoggingRoleArn: 'arn:aws:iam::123456789012:role/logging',
};

/** The account as it is once the deploy tool has done its work. */
function deployed({ account }: ScriptedAdmin): void {
  account.facts.stack = {
    status: 'CREATE_COMPLETE',
    outputs,
    parameters: {},
    resources: [['ReconcileFunction0A1B2C3D', 'AWS::Lambda::Function', 'Afterrun-Reconcile']],
  };
}

function parametersOf({ cdkCalls }: ScriptedAdmin): Readonly<Record<string, string>> {
  const { arguments: given } = cdkCalls().find(({ arguments: [name] }) => name === 'deploy') ?? { arguments: [] };
  const pairs = given.filter((argument) => argument.startsWith('Afterrun:'));
  return Object.fromEntries(pairs.map((pair) => pair.slice('Afterrun:'.length).split(/=(.*)/s).slice(0, 2)));
}

test('from nothing to an invite link, asking everything', async () => {
  const admin = await scriptAdmin({ typed });
  deployed(admin);

  await setUpClub(admin.context);

  const secret = admin.account.secrets.get('/Afterrun/strava/webhook-secret') ?? '';
  expect(admin.account.secrets.get('/Afterrun/strava/client-secret')).toBe(clientSecret);
  expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
  expect(parametersOf(admin)).toMatchObject({
    ClubName: 'Harbor Runners',
    Contact: 'coach@example.org',
    AdminEmail: 'admin@example.org',
    Countries: 'US',
    Seats: '10',
    MonthlyBudgetUsd: '1',
    OriginationNumber: '',
    OriginationNumberArn: '',
    TextsReach: 'nobody',
    WebhookSecretSha256: hashOfSecret(secret),
    InviteCode: expect.stringMatching(/^[\w-]{16}$/),
  });
  const screen = admin.seen.join('\n');
  expect(screen).toContain('Tell Strava where your club is: copy this\nabc123.execute-api.us-east-1.amazonaws.com');
  expect(screen).toContain('Strava has agreed');
  expect(screen).toMatch(/https:\/\/abc123\S+\/join\/[\w-]{16}\n\n[▀▄█ \n]+/);
  expect(admin.account.facts.textSettings).toEqual({
    DefaultSMSType: 'Transactional',
    DeliveryStatusIAMRole: outputs.DeliveryLoggingRoleArn,
    DeliveryStatusSuccessSamplingRate: '100',
    MonthlySpendLimit: '1',
  });
});

test('secrets are in Parameter Store and nowhere else', async () => {
  const admin = await scriptAdmin({ typed, variables: { STRAVA_CLIENT_SECRET: clientSecret } });
  deployed(admin);

  await setUpClub(admin.context);

  const secret = admin.account.secrets.get('/Afterrun/strava/webhook-secret') ?? '-';
  const elsewhere = [
    JSON.stringify(admin.cdkCalls()),
    admin.seen.join('\n'),
    readFileSync(join(admin.folder, '.local', 'setup.json'), 'utf8'),
    readFileSync(join(admin.folder, '.local', 'cdk.log'), 'utf8'),
    JSON.stringify(admin.account.bodies.filter(({ call }) => call !== 'ssm PutParameter')),
  ].join('\n');
  expect(elsewhere).not.toContain(clientSecret);
  expect(elsewhere).not.toContain(secret);
  expect(admin.cdkCalls()[0]?.environment).not.toHaveProperty('STRAVA_CLIENT_SECRET');
  expect(admin.account.bodies.filter(({ call }) => call === 'ssm PutParameter').map(({ body }) => body)).toEqual([
    expect.stringContaining('"Type":"SecureString"'),
    expect.stringContaining('"Type":"SecureString"'),
  ]);
});

test('stopped at any place it goes on there, asks nothing twice and makes each secret once', async () => {
  const places = 13;
  const admin = await scriptAdmin();
  deployed(admin);

  let runs = 0;
  for (let isDone = false; !isDone && runs < places * 2; runs += 1) {
    try {
      // The first wait of each run is answered, the second is Ctrl-C.
      await setUpClub(admin.again({ typed, stopAt: 2 }));
      isDone = true;
    } catch (error) {
      expect(error).toMatchObject({ message: 'Stopped.', fix: expect.stringContaining('Go on where you were') });
    }
  }

  const asked = admin.seen.filter((line) => line.startsWith('asked: What is your club'));
  const writes = admin.account.bodies.filter(
    ({ call, body }) => call === 'ssm PutParameter' && body.includes('webhook'),
  );
  expect(runs).toBeGreaterThan(4);
  expect(admin.seen.at(-1)).toContain('Your club is open');
  expect(asked).toHaveLength(1);
  expect(writes).toHaveLength(1);
  expect(admin.cdkCalls()).toHaveLength(1);
});

test('a setup that stopped after its deploy deploys again when a flag changes an answer', async () => {
  const admin = await scriptAdmin();
  deployed(admin);
  await expect(setUpClub(admin.again({ typed, stopAt: 12 }))).rejects.toThrow('Stopped.');
  expect(admin.cdkCalls()).toHaveLength(1);

  await setUpClub(admin.again({ typed, config: { seats: '7' } }));

  expect(admin.cdkCalls()[1]?.arguments).toContain('Afterrun:Seats=7');
});

test('run again after the end, the invite link and the webhook secret stay the same', async () => {
  const admin = await scriptAdmin({ typed });
  deployed(admin);
  await setUpClub(admin.context);
  const before = parametersOf(admin);

  await setUpClub(admin.again());

  const [, second] = admin.cdkCalls();
  expect(second?.arguments).toContain(`Afterrun:InviteCode=${before.InviteCode}`);
  expect(second?.arguments).toContain(`Afterrun:WebhookSecretSha256=${before.WebhookSecretSha256}`);
});

test('a link that was renewed on another computer is the one that setup shows and keeps', async () => {
  const admin = await scriptAdmin({ typed });
  deployed(admin);
  Object.assign(admin.account.facts.stack?.parameters ?? {}, { InviteCode: 'renewed-elsewhere' });
  admin.context.state.write({ ...admin.context.state.read(), inviteCode: 'an-older-code' });

  const { link } = await setUpClub(admin.context);

  expect(link).toMatch(/\/join\/renewed-elsewhere$/);
  expect(parametersOf(admin)).toMatchObject({ InviteCode: 'renewed-elsewhere' });
});

test('--yes asks nothing, and names the first flag that is missing', async () => {
  const admin = await scriptAdmin();
  deployed(admin);
  const printed: string[] = [];
  const screen = createUnattendedScreen((line) => printed.push(line));

  const variables = { STRAVA_CLIENT_SECRET: clientSecret };
  await expect(setUpClub({ ...admin.again({ variables }), screen })).rejects.toThrow('--club-name is missing');
  const context = admin.again({ config: answers, variables });
  await setUpClub({ ...context, config: { ...context.config, ...answers }, screen });

  expect(printed.join('\n')).toContain('/join/');
});

test('a deploy that AWS is still at work on is waited for, not run into', async () => {
  const admin = await scriptAdmin();
  deployed(admin);
  const { stack } = admin.account.facts;
  if (stack !== undefined) stack.status = 'CREATE_IN_PROGRESS';
  let waits = 0;
  const sleep = async () => {
    waits += 1;
    expect(admin.cdkCalls()).toEqual([]);
    if (waits === 3 && stack !== undefined) stack.status = 'CREATE_COMPLETE';
  };

  await setUpClub(admin.again({ typed, sleep }));

  expect(waits).toBe(3);
  expect(admin.seen.join('\n')).toContain('AWS is still at work on the deploy before');
  expect(admin.cdkCalls()).toHaveLength(1);
});

test('a deploy that AWS never ends is given up with the page to look at', async () => {
  const admin = await scriptAdmin();
  deployed(admin);
  const { stack } = admin.account.facts;
  if (stack !== undefined) stack.status = 'UPDATE_IN_PROGRESS';

  await expect(deployClubAgain(admin.context)).rejects.toMatchObject({
    fix: expect.stringContaining('CloudFormation'),
  });

  expect(admin.cdkCalls()).toEqual([]);
});

test.each(['ap-east-1', 'ap-southeast-5', 'ap-southeast-7', 'cn-north-1', 'us-east-9'])(
  'a region where no number can text is refused before anything is asked, with those that can: %s',
  async (region) => {
    const admin = await scriptAdmin({ variables: { AWS_REGION: region } });

    await expect(setUpClub(admin.context)).rejects.toMatchObject({
      message: expect.stringContaining(region),
      fix: expect.stringContaining('us-east-1, us-east-2'),
    });
    expect(admin.account.calls).toEqual([]);
  },
);

test('a region that was never prepared is prepared first', async () => {
  const admin = await scriptAdmin({ typed }, { isBootstrapped: false });
  deployed(admin);

  await setUpClub(admin.context);

  expect(admin.cdkCalls().map(({ arguments: [name, place] }) => [name, place])).toEqual([
    ['bootstrap', 'aws://123456789012/us-east-1'],
    ['deploy', 'Afterrun'],
  ]);
});

test('a secret that Strava does not accept is asked for again and never kept', async () => {
  const admin = await scriptAdmin({ typed, secrets: ['not-the-secret', clientSecret] });
  deployed(admin);

  await setUpClub(admin.context);

  expect(admin.seen.join('\n')).toContain('Strava refused this secret. Copy "Client Secret"');
  expect(JSON.stringify(admin.account.bodies)).not.toContain('not-the-secret');
});

test('a first deploy that fails says that there is no club yet, and is tried again by the next run', async () => {
  const admin = await scriptAdmin({ typed });
  admin.failDeploys();

  const failure = await setUpClub(admin.context).catch((error: unknown) => error);

  expect(failure).toBeInstanceOf(AdminError);
  expect(failure).toMatchObject({
    message: expect.stringContaining('UPDATE_ROLLBACK_COMPLETE'),
    fix: expect.stringMatching(/there is no club yet\. .* npm run club -- setup$/),
  });
  expect(admin.context.state.read().done).toEqual([]);
});

test('a later deploy that fails says that runners still get their texts', async () => {
  const admin = await scriptAdmin({ typed });
  deployed(admin);
  admin.failDeploys();

  await expect(setUpClub(admin.context)).rejects.toMatchObject({
    fix: expect.stringContaining('runners still get their texts'),
  });
});

test.each(['ROLLBACK_COMPLETE', 'ROLLBACK_FAILED', 'DELETE_FAILED', 'REVIEW_IN_PROGRESS'])(
  'an empty stack in the state %s is taken away, after a yes, before the deploy',
  async (status) => {
    const admin = await scriptAdmin({ typed });
    deployed(admin);
    if (admin.account.facts.stack !== undefined) admin.account.facts.stack.status = status;

    await expect(setUpClub(admin.again({ typed, refuses: /empty stack/ }))).rejects.toThrow('Stopped.');
    const before = admin.account.calls.filter((call) => call === 'cloudformation DeleteStack').length;
    await setUpClub(admin.again({ typed })).catch(() => undefined);

    expect(before).toBe(0);
    expect(admin.account.calls.filter((call) => call === 'cloudformation DeleteStack')).toHaveLength(1);
    expect(admin.cdkCalls()).toHaveLength(1);
  },
);

test('a rollback that AWS could not finish is finished first', async () => {
  const admin = await scriptAdmin({ typed });
  deployed(admin);
  if (admin.account.facts.stack !== undefined) admin.account.facts.stack.status = 'UPDATE_ROLLBACK_FAILED';

  await expect(setUpClub(admin.context)).rejects.toMatchObject({ name: 'StackStuckError' });

  expect(admin.account.calls).toContain('cloudformation ContinueUpdateRollback');
  expect(admin.cdkCalls()).toEqual([]);
});

test.each([
  ['CredentialsProviderError', 'Could not load credentials from any providers', 'aws login'],
  ['ExpiredToken', 'The security token included in the request is expired', 'run out'],
  ['AccessDenied', 'with an explicit deny in a service control policy', 'organisation'],
  ['AccessDenied', 'Not allowed on the Free plan', 'Upgrade plan'],
  ['AccessDenied', 'User: x may not', 'administrator'],
])('%s, "%s", says what to do', async (name, words, fix) => {
  const refused = fromAws('do it', async () => {
    throw Object.assign(new Error(words), { name });
  });

  await expect(refused).rejects.toMatchObject({ fix: expect.stringContaining(fix) });
  await expect(refused).rejects.not.toThrow(words);
});

test('a connection that fails is AWS that cannot be reached, whoever is asked for', async () => {
  const refused = fromAws('accept your login', async () => {
    throw Object.assign(new Error('connect'), { name: 'AggregateError', code: 'ENOTFOUND' });
  });

  await expect(refused).rejects.toMatchObject({
    message: 'AWS could not be reached (ENOTFOUND).',
    fix: expect.stringContaining('online'),
  });
});

test('a row that cannot be understood is not blamed on AWS', async () => {
  const refused = fromAws('count the members', async () => z.object({ state: z.string() }).parse({ state: 1 }));

  await expect(refused).rejects.toMatchObject({
    name: 'RowsOfAnotherVersionError',
    fix: expect.stringContaining('npm run club -- upgrade'),
  });
});

test('an empty AWS_REGION says nothing about the region', async () => {
  const admin = await scriptAdmin({ typed: { ...typed, region: 'eu-central-1' }, variables: { AWS_REGION: '' } });
  deployed(admin);

  await setUpClub(admin.context);

  expect(admin.context.state.read().region).toBe('eu-central-1');
  expect(admin.seen.findIndex((line) => line.includes('AWS region'))).toBeGreaterThan(
    admin.seen.indexOf('Looking for your AWS login'),
  );
});

test('it ends with what comes next, in order, after the offer of a first test message', async () => {
  const admin = await scriptAdmin({ typed });
  deployed(admin);

  await setUpClub(admin.context);

  const [offer, next] = [/first test message\?/, /^What comes next:\n1\. Open the invite link/].map((words) =>
    admin.seen.findIndex((line) => words.test(line)),
  );
  expect(offer).toBeGreaterThan(0);
  expect(next).toBeGreaterThan(offer ?? 0);
});

test('a spend limit that AWS has not granted is said and does not end the setup', async () => {
  const admin = await scriptAdmin({ typed: { ...typed, 'monthly-budget-usd': '20' } });
  deployed(admin);

  await setUpClub(admin.context);

  expect(admin.seen.join('\n')).toContain('AWS has not granted this account texts for 20 USD a month');
  expect(admin.seen.at(-1)).toContain('Your club is open');
});

test('the number gets its topic and a HELP answer that names the emergency number', async () => {
  const number = '+18005550100';
  const admin = await scriptAdmin(
    { typed: { ...typed, 'origination-number': number } },
    {
      numbers: [
        {
          PhoneNumber: number,
          PhoneNumberId: 'phone-1',
          PhoneNumberArn: 'arn:aws:sms-voice:us-east-1:1:phone-number/phone-1',
          Status: 'ACTIVE',
          TwoWayEnabled: false,
        },
      ],
    },
  );
  deployed(admin);

  await setUpClub(admin.context);

  const sent = (call: string) => admin.account.bodies.filter((entry) => entry.call === `sms-voice ${call}`);
  expect(parametersOf(admin).OriginationNumberArn).toContain('phone-number/phone-1');
  expect(admin.seen.join('\n')).toContain('the one that ends in 0100');
  expect(admin.seen.join('\n')).not.toContain(number);
  expect(JSON.parse(sent('UpdatePhoneNumber')[0]?.body ?? '{}')).toEqual({
    PhoneNumberId: 'phone-1',
    TwoWayEnabled: true,
    TwoWayChannelArn: outputs.InboundTopicArn,
  });
  expect(JSON.parse(sent('PutKeyword')[0]?.body ?? '{}')).toMatchObject({
    OriginationIdentity: 'phone-1',
    Keyword: 'HELP',
    KeywordMessage: expect.stringContaining('911'),
  });
});

const numberFacts = (Status: string) => ({
  PhoneNumber: '+18005550100',
  PhoneNumberId: 'phone-1',
  PhoneNumberArn: 'arn:aws:sms-voice:us-east-1:1:phone-number/phone-1',
  Status,
});

test.each([
  ['active, out of the sandbox', 'members', 'ACTIVE', { isInSandbox: false }],
  ['active, in the sandbox', 'verified-phones', 'ACTIVE', { isInSandbox: true }],
  ['still looked at by the carriers', 'nobody', 'PENDING', { isInSandbox: false }],
  [
    'active, where the sandbox cannot be seen',
    'nobody',
    'ACTIVE',
    { isInSandbox: false, refused: { GetSMSSandboxAccountStatus: 'AuthorizationErrorException' } },
  ],
])('with a number that is %s texts reach %s, and the setup goes on to its end', async (_, reach, status, facts) => {
  const admin = await scriptAdmin(
    { typed: { ...typed, 'origination-number': '+18005550100' } },
    { ...facts, numbers: [numberFacts(status)] },
  );
  deployed(admin);

  await setUpClub(admin.context);

  expect(parametersOf(admin).TextsReach).toBe(reach);
  expect(admin.seen.at(-1)).toContain('Your club is open');
});

test('a deploy after the account has left the sandbox offers texts, also from a fresh clone', async () => {
  const admin = await scriptAdmin({}, { isInSandbox: false, numbers: [numberFacts('ACTIVE')] });
  deployed(admin);
  Object.assign(admin.account.facts.stack?.parameters ?? {}, { OriginationNumber: '+18005550100' });

  await deployClubAgain(admin.context);

  expect(parametersOf(admin)).toMatchObject({ TextsReach: 'members' });
  expect(parametersOf(admin)).not.toHaveProperty('OriginationNumber');
});

test('a foreign push subscription is named and never replaced', async () => {
  const callbackUrl = 'https://old.example/strava/secret-of-the-old-one';
  const admin = await scriptAdmin({ typed }, { subscriptionAnswer: { subscription: 'foreign', callbackUrl } });
  deployed(admin);

  await setUpClub(admin.context);

  expect(admin.seen.join('\n')).toContain('already reports to another address');
  expect(admin.seen.join('\n')).not.toContain('secret-of-the-old-one');
});

test('deploy again passes what is known, keeps the rest, and says so where there is nothing', async () => {
  const admin = await scriptAdmin();
  await expect(deployClubAgain(admin.context)).rejects.toThrow('There is no club in the region us-east-1');
  deployed(admin);

  await deployClubAgain(admin.again({ config: { seats: '10', linkHost: 'run.example.org' } }));

  expect(parametersOf(admin).LinkHost).toBe('run.example.org');
  expect(Object.keys(parametersOf(admin)).sort()).toEqual([
    'LinkHost',
    'Seats',
    'StravaApiUrl',
    'StravaOauthUrl',
    'WebhookSecretSha256',
  ]);
  expect(admin.cdkCalls()[0]?.arguments).toEqual(expect.arrayContaining(['--require-approval', 'never']));
  expect(admin.cdkCalls()[0]?.arguments).not.toContain('--no-rollback');
});
