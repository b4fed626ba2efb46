import { CreateTableCommand } from '@aws-sdk/client-dynamodb';
import { SNSClient } from '@aws-sdk/client-sns';
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { DeleteCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { localCredentials } from '../../bin/local/aws-credentials.ts';
import { region } from '../../bin/local/resource-names.ts';
import { whenActive } from '../../bin/local/tables.ts';
import { stackName } from '../../bin/stack-name.ts';
import { createMailTopics } from '../../functions/delivery/mail-topics.ts';
import { canBeReached, type Member, memberKey, memberSchema } from '../../functions/store/member.ts';
import { type ClubUnderTest, hourMs, type Runner, startClubUnderTest } from '../fixtures/club-under-test.ts';
import { startWebhook } from '../fixtures/strava/webhook.ts';

let club: ClubUnderTest;

beforeAll(async () => {
  club = await startClubUnderTest();
});
afterEach(() => club.everybodyLeaves());
afterAll(() => club?.stop());
beforeEach(() => club.strava.clearFaults());

const aws = () => ({ endpoint: club.club.awsUrl, region, credentials: localCredentials });

/** The hour is full: the schedule of the template itself is fired. */
const anHourIsFull = async () => {
  const schedule = club.club.schedules.list().find(({ calls }) => calls.startsWith('Reconcile'));
  expect(await club.club.schedules.fire(schedule?.name ?? 'none')).toMatchObject({ kind: 'done' });
  await club.settled();
};

const memberOf = async (runner: Runner): Promise<Member> => {
  const rows = await club.itemsOf('Members', runner);
  return memberSchema.parse(rows.find(({ sk }) => sk === 'member'));
};

const change = (runner: Runner, name: keyof Member, value: unknown) =>
  club.club.tables.documents.send(
    new UpdateCommand({
      TableName: club.club.tables.nameOf('Members'),
      Key: memberKey(runner.athleteId),
      UpdateExpression: 'SET #name = :value',
      ExpressionAttributeNames: { '#name': name },
      ExpressionAttributeValues: { ':value': value },
    }),
  );

const mailsTo = (address: string) =>
  club.club.outbox.messages.filter(({ kind, to }) => kind === 'mail' && to === address);

const memberForADay = async () => {
  const runner = await club.newRunner();
  await change(runner, 'joinedAt', Date.now() - 24 * hourMs);
  return runner;
};

describe('messages that do not arrive', () => {
  test('a runner who texted STOP is marked, and one who texts START is not any more', async () => {
    const runner = await club.newRunner();

    await club.club.text({ from: runner.phone, body: 'STOP' });
    await anHourIsFull();

    expect(canBeReached(await memberOf(runner))).toBe(false);
    expect((await memberOf(runner)).delivery?.optedOutAt).toBeGreaterThan(0);

    await club.club.text({ from: runner.phone, body: 'START' });
    await anHourIsFull();

    expect(canBeReached(await memberOf(runner))).toBe(true);
  });

  test('STOP that the list does not know is read from the delivery log, and the next text goes by mail', {
    timeout: 60_000,
  }, async () => {
    const runner = await club.newRunner();
    const topicArn = await createMailTopics(new SNSClient(aws()), `${stackName}-mail-`).open('sam@example.org');
    club.club.mailboxes.confirm('sam@example.org');
    await change(runner, 'fallbackMail', { topicArn });
    club.club.deliveries.failFor(runner.phone, `${runner.phone} is opted out`);

    club.upload(runner, 'easy-10-km', { endedAgoMs: 10 * hourMs });
    await club.settled();
    await anHourIsFull();

    expect((await memberOf(runner)).delivery).toEqual({ stopLoggedAt: expect.any(Number) });
    expect(club.club.deliveries.keptDays()).toBe(30);

    club.upload(runner);
    await club.settled();

    expect(mailsTo('sam@example.org')).toHaveLength(1);
  });

  test('a warning sign of somebody who has just sent STOP is answered by mail, before the hour has marked anything', async () => {
    const runner = await club.newRunner();
    const topicArn = await createMailTopics(new SNSClient(aws()), `${stackName}-mail-`).open('jo@example.org');
    club.club.mailboxes.confirm('jo@example.org');
    await change(runner, 'fallbackMail', { topicArn });
    await club.club.text({ from: runner.phone, body: 'STOP' });

    await club.club.text({ from: runner.phone, body: 'I have chest pain and can not breathe' });
    await club.settled();

    expect(club.textsTo(runner).filter((text) => text.includes('emergency'))).toEqual([]);
    expect(mailsTo('jo@example.org')).toEqual([
      expect.objectContaining({ text: expect.stringContaining('emergency') }),
    ]);
  });

  test('two texts that failed are counted once; the third pauses the runner, with the reason', async () => {
    const runner = await club.newRunner();
    club.club.deliveries.failFor(runner.phone);

    for (const hoursAgo of [20, 10]) {
      club.upload(runner, 'easy-10-km', { endedAgoMs: hoursAgo * hourMs });
      await club.settled();
    }
    await anHourIsFull();
    await anHourIsFull();

    expect((await memberOf(runner)).delivery).toEqual({ failedTexts: 2 });

    club.upload(runner, 'easy-10-km');
    await club.settled();
    await anHourIsFull();

    const member = await memberOf(runner);
    expect(member.delivery).toEqual({ failedTexts: 3, pausedForFailuresAt: expect.any(Number) });
    expect(canBeReached(member)).toBe(false);
  });

  test('texts that AWS drops at the spend limit pause nobody, and the function tells the doctor of them', async () => {
    const runner = await club.newRunner();
    club.club.deliveries.account.hasQuota = false;
    for (const hoursAgo of [30, 20, 10]) {
      club.upload(runner, 'easy-10-km', { endedAgoMs: hoursAgo * hourMs });
      await club.settled();
    }
    club.club.deliveries.account.hasQuota = true;

    await anHourIsFull();

    expect((await memberOf(runner)).delivery ?? {}).toEqual({});
    expect(await club.club.invoke('Reconcile', { ask: 'examine' })).toMatchObject({
      dropped: { 'spend-limit': expect.any(Number) },
    });
  });

  test('a runner who ended the mails by the link in them is marked', async () => {
    const runner = await club.newRunner();
    const topicArn = await createMailTopics(new SNSClient(aws()), `${stackName}-mail-`).open('kim@example.org');
    await change(runner, 'contact', { kind: 'email', topicArn });
    expect(club.club.mailboxes.confirm('kim@example.org')).toBe(1);
    await anHourIsFull();
    expect(canBeReached(await memberOf(runner))).toBe(true);

    expect(club.club.mailboxes.unsubscribe('kim@example.org')).toBe(1);
    await anHourIsFull();

    expect((await memberOf(runner)).delivery?.unsubscribedAt).toBeGreaterThan(0);
    expect(canBeReached(await memberOf(runner))).toBe(false);
  });
});

describe('an upload that Strava did not tell of', () => {
  test('is found, and leads to one text, however often it is looked for', async () => {
    const runner = await memberForADay();
    club.strava.setFault({ name: 'no-events' });
    const activityId = club.upload(runner, 'easy-10-km', { endedAgoMs: hourMs });
    await club.settled();
    expect(club.textsTo(runner)).toEqual([]);

    await anHourIsFull();
    await anHourIsFull();

    expect(Object.entries(await club.ledgerOf(runner))).toEqual([[expect.stringContaining(activityId), 'sent']]);
    expect(club.textsTo(runner)).toHaveLength(1);
    expect(readsOf(runner)).toBe(1);
  });

  test('is not looked for among those of before the runner joined', async () => {
    const runner = await club.newRunner();
    club.strava.setFault({ name: 'no-events' });
    club.upload(runner, 'easy-10-km', { endedAgoMs: hourMs });

    await anHourIsFull();

    expect(club.textsTo(runner)).toEqual([]);
  });

  const readsOf = ({ athleteId }: Runner) =>
    club.strava.calls.filter((call) => call.name === 'activity' && call.athleteId === athleteId).length;
});

test('who was disconnected in a bad hour of Strava is connected again, and told of what was uploaded in it', async () => {
  const runner = await memberForADay();
  club.strava.setFault({ name: 'revoked' });
  club.upload(runner, 'easy-10-km', { endedAgoMs: 6 * hourMs });
  await club.settled();
  await club.everythingComesBack(runner);
  expect((await memberOf(runner)).state.kind).toBe('disconnected');
  const missed = club.upload(runner, 'easy-10-km', { endedAgoMs: hourMs });
  await club.settled();
  expect(Object.keys(await club.ledgerOf(runner)).join()).not.toContain(missed);

  club.strava.clearFaults();
  await anHourIsFull();

  expect((await memberOf(runner)).state.kind).toBe('active');
  expect(Object.entries(await club.ledgerOf(runner))).toContainEqual([expect.stringContaining(missed), 'sent']);
});

/** In one story, because Strava knows one subscription, and the other stories live by it. */
test('the push subscription is made when it is missing, and a foreign one is left alone', async () => {
  const ask = () => club.club.invoke('Reconcile', { ask: 'push-subscription' });
  const secret = club.webhookUrl.slice(club.webhookUrl.lastIndexOf('/') + 1);

  const present = await ask();
  await removeSubscription();
  const foreign = await startWebhook('theirs');
  await club.strava.subscribe(foreign.url, 'theirs');
  const left = await ask();
  await removeSubscription();
  const created = await ask();

  expect(present).toEqual({ subscription: 'present', callbackUrl: `${club.club.url}/strava/…` });
  expect(left).toMatchObject({ subscription: 'foreign', callbackUrl: new URL(foreign.url).origin });
  expect(created).toEqual({ subscription: 'created', callbackUrl: `${club.club.url}/strava/…` });
  expect(JSON.stringify([present, left, created])).not.toContain(secret);

  const runner = await club.newRunner();
  club.upload(runner);
  await club.settled();
  expect(club.textsTo(runner)).toHaveLength(1);
});

/** As the admin would, on Strava's side. */
async function removeSubscription(): Promise<void> {
  const name = `/${stackName}/strava/client-secret`;
  const { Parameter } = await new SSMClient(aws()).send(new GetParameterCommand({ Name: name, WithDecryption: true }));
  const app = new URLSearchParams({ client_id: '51901', client_secret: Parameter?.Value ?? '' });
  const address = `${club.strava.apiUrl}/push_subscriptions`;
  const [subscription] = z.array(z.object({ id: z.number() })).parse(await (await fetch(`${address}?${app}`)).json());
  const removed = await fetch(`${address}/${subscription?.id}?${app}`, { method: 'DELETE' });
  expect(removed.status).toBe(204);
}

test('rows of a backup are put back by a function, with the rights that the stack gives it', async () => {
  const { tables } = club.club;
  const runner = await club.newRunner();
  for (const name of ['Members', 'Tokens', 'Recovery', 'Ledger'] as const) {
    const TableName = `${tables.nameOf(name)}-restored`;
    const KeySchema = [
      { AttributeName: 'pk', KeyType: 'HASH' as const },
      { AttributeName: 'sk', KeyType: 'RANGE' as const },
    ];
    const AttributeDefinitions = ['pk', 'sk'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' as const }));
    await tables.documents.send(
      new CreateTableCommand({ TableName, BillingMode: 'PAY_PER_REQUEST', KeySchema, AttributeDefinitions }),
    );
    await whenActive(tables.documents, TableName);
    const rows = await club.itemsOf(name, runner);
    if (name !== 'Ledger') expect(rows).not.toEqual([]);
    for (const Item of rows) await tables.documents.send(new PutCommand({ TableName, Item }));
    for (const { pk, sk } of rows) {
      await tables.documents.send(new DeleteCommand({ TableName: tables.nameOf(name), Key: { pk, sk } }));
    }
    expect(await club.club.invoke('Restore', { table: name.toLowerCase() })).toEqual({
      restored: rows.length,
      kept: 0,
      leftOut: 0,
      isDone: true,
    });
    expect(await club.itemsOf(name, runner)).toEqual(rows);
  }

  club.upload(runner);
  await club.settled();
  expect(club.textsTo(runner)).toHaveLength(1);
});

test('each function says what it may do itself, and sends nobody anything for that', async () => {
  const before = club.club.outbox.messages.length;

  expect(await club.club.invoke('Deliver', { ask: 'examine' })).toEqual({ texting: 'allowed' });
  expect(await club.club.invoke('Reconcile', { ask: 'examine' })).toEqual({
    optedOut: expect.any(Number),
    textsLogged: expect.any(Number),
    dropped: expect.any(Object),
    silence: {},
  });

  expect(club.club.outbox.messages).toHaveLength(before);
});
