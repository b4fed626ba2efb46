import { CreateTableCommand } from '@aws-sdk/client-dynamodb';
import { PutParameterCommand } from '@aws-sdk/client-ssm';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, onTestFinished, test } from 'vitest';
import * as z from 'zod';
import { runDoctor } from '../../../bin/club/doctor.ts';
import { startTableEngine } from '../../../bin/local/table-engine.ts';
import { whenActive } from '../../../bin/local/tables.ts';
import { memberKey } from '../../../functions/store/member.ts';
import { budgetKey } from '../../../functions/store/message-budget.ts';
import { messageKey } from '../../../functions/store/message-ledger.ts';
import { readsKey } from '../../../functions/store/read-quota.ts';
import { seatsKey } from '../../../functions/store/seats.ts';
import { sourceAppKey } from '../../../functions/store/source-app.ts';
import { hashOfSecret } from '../../../functions/strava/webhook-secret.ts';
import { clientSecret, type ScriptedAdmin, scriptAdmin } from '../../fixtures/scripted-admin.ts';
import { clientId } from '../../fixtures/strava/local-strava.ts';
import { startWebhook } from '../../fixtures/strava/webhook.ts';

const number = '+18005550100';
const phone = '+12065550142';
const monthKey = budgetKey(new Date().toISOString().slice(0, 7));
const secret = 'a-secret-in-the-path';
const inbound = 'arn:aws:sns:us-east-1:123456789012:inbound';
const logging = 'arn:aws:iam::123456789012:role/logging';

/** A club with a number, out of the sandbox, subscribed at Strava, with one member. */
async function healthyClub() {
  const tables = startTableEngine(undefined);
  onTestFinished(tables.stop);
  const names = ['members', 'ledger'];
  for (const TableName of names) {
    await tables.documents.send(
      new CreateTableCommand({
        TableName,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: ['pk', 'sk'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' as const })),
        KeySchema: [
          { AttributeName: 'pk', KeyType: 'HASH' },
          { AttributeName: 'sk', KeyType: 'RANGE' },
        ],
      }),
    );
    await whenActive(tables.documents, TableName);
  }
  const webhook = await startWebhook('a-verify-token');
  const { origin } = new URL(webhook.url);
  const admin = await scriptAdmin(
    {},
    {
      isInSandbox: false,
      concurrency: 1000,
      textSettings: {
        MonthlySpendLimit: '20',
        DeliveryStatusIAMRole: logging,
        DeliveryStatusSuccessSamplingRate: '100',
      },
      numbers: [
        {
          PhoneNumber: number,
          PhoneNumberId: 'phone-1',
          PhoneNumberArn: 'arn:aws:sms-voice:us-east-1:123456789012:phone-number/phone-1',
          Status: 'ACTIVE',
          TwoWayEnabled: true,
          TwoWayChannelArn: inbound,
          SelfManagedOptOutsEnabled: false,
        },
      ],
      helpAnswer: 'Harbor Runners: emergency? Call 911.',
      numberPolicy: '{"Principal":{"Service":"sns.amazonaws.com"},"Action":"sms-voice:SendTextMessage"}',
    },
    { dynamodb: tables },
  );
  await admin.strava.subscribe(`${origin}/strava/${secret}`, 'a-verify-token');
  await (await admin.context.aws('us-east-1').ssm()).send(putSecret());
  admin.account.facts.stack = {
    status: 'UPDATE_COMPLETE',
    outputs: { Url: origin, InboundTopicArn: inbound, DeliveryLoggingRoleArn: logging },
    parameters: {
      StravaClientId: clientId,
      StravaApiUrl: admin.strava.apiUrl,
      StravaOauthUrl: admin.strava.oauthUrl,
      WebhookSecretSha256: hashOfSecret(secret),
      OriginationNumber: number,
      TextsReach: 'members',
      Countries: 'US',
      Seats: '10',
    },
    resources: [
      ['TablesMembersE63B2D8E', 'AWS::DynamoDB::GlobalTable', 'members'],
      ['TablesLedgerF9806C8B', 'AWS::DynamoDB::GlobalTable', 'ledger'],
      ['RemindersGroup0A1B2C3D', 'AWS::Scheduler::ScheduleGroup', 'reminders'],
      ['HourlyJobsEveryHour0A1B2C3D', 'AWS::Scheduler::Schedule', 'every-hour'],
      ['DeliverFunction0A1B2C3D', 'AWS::Lambda::Function', 'deliver'],
      ['ReconcileFunction0A1B2C3D', 'AWS::Lambda::Function', 'reconcile'],
      ['Alarms04B5A0BF', 'AWS::SNS::Topic', 'arn:aws:sns:us-east-1:123456789012:alarms'],
    ],
  };
  const put = (TableName: string, key: object, item: object) =>
    tables.documents.send(new PutCommand({ TableName, Item: { ...key, ...item } }));
  const addMember = (athleteId: string, kind: string) =>
    put('members', memberKey(athleteId), { athleteId, state: { kind }, contact: { kind: 'text', phone } });
  await addMember('134815', 'active');
  return { admin, put, addMember };
}

const reportSchema = z.object({
  problems: z.number(),
  checks: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      state: z.enum(['ok', 'warning', 'problem', 'unknown']),
      found: z.string(),
      meaning: z.string().min(1),
      fix: z.string().optional(),
    }),
  ),
});

async function examine({ context }: ScriptedAdmin, now = Date.now()) {
  const { json, needsFixing = false } = await runDoctor({ ...context, now: () => now });
  const text = JSON.stringify(json);
  const { checks, problems } = reportSchema.parse(JSON.parse(text));
  return {
    code: needsFixing ? 1 : 0,
    problems,
    checks,
    of: (id: string) => checks.find((check) => check.id === id),
    text,
  };
}

test('a healthy club has no problem, and everything that can be seen here is ok', async () => {
  const { admin } = await healthyClub();

  const { code, checks } = await examine(admin);

  const others = checks.filter(({ state }) => state !== 'ok').map(({ id, state }) => `${id} ${state}`);
  // Scheduler has no stand-in; Strava's page says nothing where it asks for a login.
  expect(others).toEqual(['callback-domain unknown', 'schedules unknown']);
  expect(code).toBe(0);
});

test('the report names no phone, no e-mail, no athlete, no secret', async () => {
  const { admin, put, addMember } = await healthyClub();
  admin.account.facts.optedOut = 3;
  await addMember('7770777', 'disconnected');
  await put('ledger', messageKey('7770777', 'm1'), { state: 'unconfirmed', claimId: 'c', at: Date.now() });

  const { text } = await examine(admin);

  for (const hidden of [phone, number, '+1206', '134815', '7770777', 'example.org', secret, clientSecret]) {
    expect(text).not.toContain(hidden);
  }
});

test.each<
  [what: string, id: string, state: string, change: (club: Awaited<ReturnType<typeof healthyClub>>) => unknown]
>([
  ['a rolled back deploy', 'stack', 'warning', ({ admin }) => change(admin, 'UPDATE_ROLLBACK_COMPLETE')],
  [
    'a function that fails',
    'function-errors',
    'warning',
    ({ admin }) => Object.assign(admin.account.facts.functionErrors, { deliver: 2 }),
  ],
  [
    'a function that may not text',
    'texting-allowed',
    'problem',
    ({ admin }) =>
      Object.assign(admin.account.facts.examined, { deliver: { texting: 'refused', why: 'AuthorizationError' } }),
  ],
  [
    'a function that may not read who sent STOP',
    'stops-readable',
    'problem',
    ({ admin }) =>
      Object.assign(admin.account.facts.examined, { reconcile: { optedOut: 'AuthorizationError', textsLogged: 0 } }),
  ],
  [
    'an account whose spend limit is reached',
    'texts-dropped',
    'problem',
    ({ admin }) =>
      Object.assign(admin.account.facts.examined, {
        reconcile: { optedOut: 0, textsLogged: 3, dropped: { 'spend-limit': 3 } },
      }),
  ],
  [
    'a deployed club that is older than the doctor',
    'texting-allowed',
    'unknown',
    ({ admin }) => Object.assign(admin.account.facts.examined, { deliver: {} }),
  ],
  ['a broken stack', 'stack', 'problem', ({ admin }) => change(admin, 'UPDATE_ROLLBACK_FAILED')],
  [
    'ten functions at a time',
    'account-concurrency',
    'warning',
    ({ admin }) => Object.assign(admin.account.facts, { concurrency: 10 }),
  ],
  [
    'texts that are offered in the sandbox',
    'texts-offered',
    'problem',
    ({ admin }) => Object.assign(admin.account.facts, { isInSandbox: true }),
  ],
  [
    'texts that are not offered although they can arrive',
    'texts-offered',
    'warning',
    ({ admin }) => Object.assign(admin.account.facts.stack?.parameters ?? {}, { TextsReach: 'verified-phones' }),
  ],
  [
    'texts that are not offered in the sandbox',
    'texts-offered',
    'ok',
    ({ admin }) => {
      Object.assign(admin.account.facts, { isInSandbox: true });
      Object.assign(admin.account.facts.stack?.parameters ?? {}, { TextsReach: 'verified-phones' });
    },
  ],
  [
    'the sandbox',
    'sms-sandbox',
    'warning',
    ({ admin }) => {
      Object.assign(admin.account.facts, { isInSandbox: true });
      Object.assign(admin.account.facts.stack?.parameters ?? {}, { TextsReach: 'verified-phones' });
    },
  ],
  [
    'no delivery log',
    'delivery-logging',
    'warning',
    ({ admin }) => Object.assign(admin.account.facts, { textSettings: {} }),
  ],
  [
    'a delivery log of some successes',
    'delivery-logging',
    'warning',
    ({ admin }) => Object.assign(admin.account.facts.textSettings, { DeliveryStatusSuccessSamplingRate: '10' }),
  ],
  [
    'a limit of AWS below the budget of the club',
    'spend-limit',
    'warning',
    ({ admin }) => Object.assign(admin.account.facts.stack?.parameters ?? {}, { MonthlyBudgetUsd: '30' }),
  ],
  [
    'a budget that is nearly spent',
    'message-budget',
    'warning',
    ({ put }) => put('ledger', monthKey, { parts: 85, 'parts#usual': 75 }),
  ],
  [
    'a budget that is spent',
    'message-budget',
    'problem',
    ({ put }) => put('ledger', monthKey, { parts: 90, 'parts#usual': 80 }),
  ],
  [
    'a text that was held back',
    'message-budget',
    'problem',
    ({ put }) => put('ledger', monthKey, { parts: 0, 'refused#usual': 1 }),
  ],
  [
    'a code that was held back',
    'message-budget',
    'problem',
    ({ put }) => put('ledger', monthKey, { parts: 8, 'refused#code': 1 }),
  ],
  [
    'strangers who got no answer',
    'message-budget',
    'ok',
    ({ put }) => put('ledger', monthKey, { parts: 8, refused: 40, 'refused#stranger': 40 }),
  ],
  [
    'a phone that failed three times',
    'unreachable',
    'warning',
    ({ put }) =>
      put('members', memberKey('9'), { state: { kind: 'active' }, delivery: { pausedForFailuresAt: Date.now() } }),
  ],
  [
    'an address beside a phone that was lost to a mail scanner',
    'spare-mail-ended',
    'warning',
    ({ put }) =>
      put('members', memberKey('9'), { state: { kind: 'active' }, delivery: { spareMailEndedAt: Date.now() } }),
  ],
  [
    'such a phone with an address beside it',
    'unreachable',
    'ok',
    ({ put }) =>
      put('members', memberKey('9'), {
        state: { kind: 'active' },
        delivery: { pausedForFailuresAt: Date.now(), optedOutAt: Date.now() },
        fallbackMail: { topicArn: 'arn:aws:sns:us-east-1:000000000000:Afterrun-mail-9' },
      }),
  ],
  [
    'seats that are held for joins',
    'seats',
    'warning',
    ({ put }) =>
      put('members', seatsKey, {
        revision: 1,
        holders: Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`join#${index}`, Date.now() + 60_000])),
      }),
  ],
  [
    'seats that were held until a moment ago',
    'seats',
    'ok',
    ({ put }) =>
      put('members', seatsKey, {
        revision: 1,
        holders: Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`join#${index}`, Date.now() - 1])),
      }),
  ],
  [
    'an alarm mail that waits',
    'alarm-mail',
    'warning',
    ({ admin }) => Object.assign(admin.account.facts, { alarmMail: 'pending' }),
  ],
  [
    'a HELP answer without the emergency number',
    'help-words',
    'problem',
    ({ admin }) => Object.assign(admin.account.facts, { helpAnswer: 'Call 9112 for a coach.' }),
  ],
  [
    'no HELP answer of ours',
    'help-words',
    'problem',
    ({ admin }) => Object.assign(admin.account.facts, { helpAnswer: undefined }),
  ],
  [
    'a number that does not let SNS send',
    'number-policy',
    'problem',
    ({ admin }) => Object.assign(admin.account.facts, { numberPolicy: undefined }),
  ],
  [
    'replies that go nowhere',
    'replies',
    'problem',
    ({ admin }) => Object.assign(admin.account.facts.numbers[0] ?? {}, { TwoWayEnabled: false }),
  ],
  [
    'replies that go elsewhere',
    'replies',
    'problem',
    ({ admin }) => Object.assign(admin.account.facts.numbers[0] ?? {}, { TwoWayChannelArn: 'arn:other' }),
  ],
  [
    'opt-outs that nobody answers',
    'replies',
    'problem',
    ({ admin }) => Object.assign(admin.account.facts.numbers[0] ?? {}, { SelfManagedOptOutsEnabled: true }),
  ],
  [
    'a number under review',
    'origination-number',
    'warning',
    ({ admin }) => {
      Object.assign(admin.account.facts.numbers[0] ?? {}, { Status: 'PENDING' });
      Object.assign(admin.account.facts.stack?.parameters ?? {}, { TextsReach: 'nobody' });
    },
  ],
  [
    'a subscription for another secret',
    'push-subscription',
    'problem',
    ({ admin }) =>
      Object.assign(admin.account.facts.stack?.parameters ?? {}, { WebhookSecretSha256: hashOfSecret('another') }),
  ],
  [
    'a subscription for another host',
    'push-subscription',
    'problem',
    ({ admin }) => Object.assign(admin.account.facts.stack?.outputs ?? {}, { Url: 'https://other.example' }),
  ],
  [
    'a full club',
    'seats',
    'warning',
    ({ admin }) => Object.assign(admin.account.facts.stack?.parameters ?? {}, { Seats: '1' }),
  ],
  ['a broken connection', 'token-failures', 'warning', ({ addMember }) => addMember('9', 'disconnected')],
  [
    'a send without an answer',
    'unconfirmed',
    'warning',
    ({ put }) => put('ledger', messageKey('9', 'm'), { state: 'unconfirmed', claimId: 'c', at: Date.now() }),
  ],
  [
    'a claim that a crash left behind',
    'unconfirmed',
    'warning',
    ({ put }) => put('ledger', messageKey('9', 'm'), { state: 'claimed', claimId: 'c', at: Date.now() - 3_600_000 }),
  ],
  [
    'a claim that is being sent',
    'unconfirmed',
    'ok',
    ({ put }) => put('ledger', messageKey('9', 'm'), { state: 'claimed', claimId: 'c', at: Date.now() }),
  ],
  [
    'an app that Strava switched off',
    'strava-app',
    'problem',
    ({ put }) => put('ledger', sourceAppKey('strava'), { inactiveUntil: Date.now() + 60_000 }),
  ],
  [
    'a day of many reads',
    'read-budget',
    'warning',
    ({ put }) => put('ledger', readsKey('strava', new Date().toISOString().slice(0, 10)), { day: 900 }),
  ],
])('%s: %s is a %s', async (_what, id, state, make) => {
  const club = await healthyClub();
  await make(club);

  const { code, of } = await examine(club.admin);

  expect(of(id)).toMatchObject({ state, meaning: expect.any(String) });
  if (state !== 'ok') expect(of(id)?.fix).toEqual(expect.any(String));
  expect(code).toBe(state === 'problem' ? 1 : 0);
});

describe('of a club with an app at intervals.icu', () => {
  const hash = hashOfSecret('of-intervals');
  const hoursAgo = (hours: number) => Date.now() - hours * 3_600_000;
  const withApp = async (silence: object | string = { intervals: silenceOf({}) }) => {
    const club = await healthyClub();
    const { facts } = club.admin.account;
    Object.assign(facts.stack?.parameters ?? {}, {
      IntervalsClientId: '315',
      IntervalsPathSecretSha256: hash,
      IntervalsWebhookSecretSha256: hash,
    });
    Object.assign(facts.examined, { reconcile: { optedOut: 0, textsLogged: 0, silence } });
    const told = (at: number) => club.put('ledger', sourceAppKey('intervals'), { toldAt: at });
    return { ...club, facts, told };
  };
  const silenceOf = (parts: object) => ({ connected: 14, withActivities: 12, withheldOnly: 0, silent: 0, ...parts });

  test('all is well where it told something lately, and everybody has what can be read', async () => {
    const { admin, told } = await withApp();
    await told(hoursAgo(0.1));

    const { of, code } = await examine(admin);

    expect(of('intervals-events')).toMatchObject({ state: 'ok', found: 'the last came 6 minutes ago' });
    expect(of('intervals-members')).toMatchObject({ state: 'ok', found: 'none of 12' });
    expect(of('intervals-reads')).toMatchObject({ state: 'ok', found: '0 of 5000' });
    expect(code).toBe(0);
  });

  test.each([
    ['nothing has come yet', undefined, {}, 'warning', 'nothing has come yet'],
    ['it has been quiet for long', 100, {}, 'warning', 'the last came 4 days ago'],
    ['it is quiet because nobody has connected it', 100, { connected: 0 }, 'ok', 'the last came 4 days ago'],
  ])('%s', async (_, hours, parts, state, found) => {
    const { admin, told } = await withApp({ intervals: silenceOf(parts) });
    if (hours !== undefined) await told(hoursAgo(hours));

    expect((await examine(admin)).of('intervals-events')).toMatchObject({ state, found });
  });

  test('a secret that nobody has given yet is a problem', async () => {
    const { admin, facts } = await withApp();
    Object.assign(facts.stack?.parameters ?? {}, { IntervalsWebhookSecretSha256: '' });

    expect((await examine(admin)).of('intervals-events')).toMatchObject({ state: 'problem' });
  });

  test('those of whom nothing comes are counted, and not named', async () => {
    const { admin } = await withApp({ intervals: silenceOf({ withheldOnly: 2, silent: 1 }) });

    expect((await examine(admin)).of('intervals-members')).toMatchObject({
      state: 'warning',
      found:
        'of 12: 2 from Strava only, which it may not hand on; 1 without anything for 14 days: they rest, or their account there sleeps',
    });
  });

  test('a time before which it lets nobody read is said', async () => {
    const { admin, put } = await withApp();
    await put('ledger', sourceAppKey('intervals'), { toldAt: Date.now(), limitedUntil: Date.now() + 600_000 });

    expect((await examine(admin)).of('intervals-reads')).toMatchObject({
      state: 'warning',
      found: expect.stringMatching(/^0 of 5000; it lets nobody read before \d\d:\d\d UTC$/),
    });
  });

  test('a function that could not count says so', async () => {
    const { admin } = await withApp('TimeoutError');

    expect((await examine(admin)).of('intervals-members')).toMatchObject({ state: 'unknown' });
  });

  test('its members take no seat of Strava', async () => {
    const { admin, put } = await withApp();
    const connections = [{ source: 'intervals', externalAthleteId: 'i1' }];
    for (const id of ['m-1', 'm-2']) await put('members', memberKey(id), { state: { kind: 'active' }, connections });

    expect((await examine(admin)).of('seats')).toMatchObject({ found: '1 of 10 taken' });
  });
});

test('a club without an app at intervals.icu has no line of it', async () => {
  const { admin } = await healthyClub();

  expect((await examine(admin)).text).not.toMatch(/intervals/i);
});

test('what cannot be looked at says why, and the rest goes on', async () => {
  const { admin } = await healthyClub();
  admin.account.facts.refused = {
    ListPhoneNumbersOptedOut: 'AuthorizationError',
    DescribePhoneNumbers: 'AccessDeniedException',
  };

  const { of, code } = await examine(admin);

  expect(of('opt-outs')).toMatchObject({ state: 'unknown', fix: expect.stringContaining('may not do this') });
  expect(of('help-words')).toMatchObject({ state: 'unknown', found: expect.stringContaining('AccessDeniedException') });
  expect(of('alarm-mail')).toMatchObject({ state: 'ok' });
  expect(code).toBe(0);
});

test('where nothing is deployed that is the one problem, and the rest is not looked at', async () => {
  const admin = await scriptAdmin();

  const { code, of, checks } = await examine(admin);

  expect(of('stack')).toMatchObject({ state: 'problem', fix: expect.stringContaining('npm run club -- setup') });
  expect(checks.filter(({ state }) => state === 'problem')).toHaveLength(1);
  expect(code).toBe(1);
});

test('a clock that is wrong is seen by the time of Strava', async () => {
  const { admin } = await healthyClub();

  const { of } = await examine(admin, Date.now() - 600_000);

  // The look itself takes a while, on a busy machine some seconds.
  expect(of('clock')).toMatchObject({ state: 'warning', found: expect.stringMatching(/^(599|6[0-5]\d) s off$/) });
});

function change({ account }: ScriptedAdmin, status: string): void {
  if (account.facts.stack !== undefined) account.facts.stack.status = status;
}

function putSecret() {
  return new PutParameterCommand({ Name: '/Afterrun/strava/client-secret', Type: 'SecureString', Value: clientSecret });
}
