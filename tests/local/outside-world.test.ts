import { createServer, type Server } from 'node:http';
import { CreateScheduleCommand, ListSchedulesCommand, SchedulerClient } from '@aws-sdk/client-scheduler';
import {
  CheckIfPhoneNumberIsOptedOutCommand,
  CreateTopicCommand,
  DeleteTopicCommand,
  GetSubscriptionAttributesCommand,
  ListPhoneNumbersOptedOutCommand,
  ListSubscriptionsByTopicCommand,
  PublishCommand,
  SNSClient,
  SubscribeCommand,
} from '@aws-sdk/client-sns';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { failureLogGroup } from '../../bin/local/delivery-log.ts';
import { listenOnThisMachine, stopServer } from '../../bin/local/listening.ts';
import { type LocalClub, startLocalClub } from '../../bin/local/local-club.ts';
import { smallAssembly } from './fixtures/small-assembly.ts';

let club: LocalClub;
let outsider: Server;
let sns: SNSClient;
let scheduler: SchedulerClient;
const asked: string[] = [];

beforeAll(async () => {
  outsider = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.end('{}');
  });
  const origin = await listenOnThisMachine(outsider, 0);
  club = await startLocalClub({
    assembly: smallAssembly,
    parameters: { OutsideUrl: origin },
    outside: { strava: origin },
    helpReply: 'In an emergency call 911.',
  });
  const client = {
    endpoint: club.awsUrl,
    region: 'us-east-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
  };
  sns = new SNSClient(client);
  scheduler = new SchedulerClient(client);
});

afterAll(async () => {
  await club?.stop();
  await stopServer(outsider);
});

beforeEach(() => {
  club.outbox.clear();
  club.calls.clear();
});

/** By hand, as the product has no need of the SDK of CloudWatch Logs yet. */
async function filterLogEvents(body: object) {
  const answer = await fetch(club.awsUrl, {
    method: 'POST',
    headers: {
      'x-amz-target': 'Logs_20140328.FilterLogEvents',
      authorization: 'AWS4-HMAC-SHA256 Credential=a/20261124/us-east-1/logs/aws4_request, Signature=b',
    },
    body: JSON.stringify(body),
  });
  return z.object({ events: z.array(z.object({ message: z.string() })) }).parse(await answer.json());
}

async function enqueue(job: Record<string, string>): Promise<void> {
  const answer = await fetch(`${club.url}/jobs`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ group: 'g', ...job }),
  });
  expect(answer.status).toBe(200);
}

test('a call to a service outside AWS is carried there, and counted without its ids and its query', async () => {
  await enqueue({ id: 'outside', kind: 'fetch' });

  await club.idle();

  expect(asked).toEqual(['GET /api/v3/activities/123?secret=1']);
  expect(club.calls.count()).toMatchObject({ 'strava GET /api/v3/activities/{id}': 1 });
});

describe('texts', () => {
  const phone = '+12065550199';

  test('STOP is answered by the carrier, never reaches the club, and no text goes there until START', async () => {
    expect(await club.text({ from: phone, body: 'Stop it please' })).toBe('answered-by-carrier');

    const text = new PublishCommand({ PhoneNumber: phone, Message: 'hello' });
    // SNS takes it all the same, and says in its log that nobody got it.
    await expect(sns.send(text)).resolves.toHaveProperty('MessageId');
    expect(JSON.stringify(club.outbox.messages)).not.toContain('hello');
    const { events } = await filterLogEvents({ logGroupName: failureLogGroup });
    expect(events.map(({ message }) => message)).toContainEqual(expect.stringContaining(`${phone} is opted out`));
    const { isOptedOut } = await sns.send(new CheckIfPhoneNumberIsOptedOutCommand({ phoneNumber: phone }));
    const { phoneNumbers } = await sns.send(new ListPhoneNumbersOptedOutCommand({}));
    expect({ isOptedOut, phoneNumbers }).toEqual({ isOptedOut: true, phoneNumbers: [phone] });
    expect(club.queues.depths()).toMatchObject({ Heard: 0 });

    await club.text({ from: phone, body: 'START' });
    await expect(sns.send(text)).resolves.toHaveProperty('MessageId');
  });

  test('an account that may not text is refused at once, and one in the sandbox for phones that it has not verified', async () => {
    const text = new PublishCommand({ PhoneNumber: phone, Message: 'hello' });
    const account = club.deliveries.account;

    account.isAllowed = false;
    await expect(sns.send(text)).rejects.toMatchObject({
      name: 'AuthorizationErrorException',
      $metadata: { httpStatusCode: 403 },
    });
    account.isAllowed = true;
    account.isInSandbox = true;
    await expect(sns.send(text)).rejects.toMatchObject({ name: 'UserErrorException' });
    account.verifiedPhones.add(phone);
    await expect(sns.send(text)).resolves.toHaveProperty('MessageId');
    account.isInSandbox = false;
  });

  test.each([
    ['the spend limit is reached', 'hasQuota', 'No quota left for account'],
    ['there is no number', 'hasOrigination', 'No origination entities available to send'],
  ] as const)('a text is taken and dropped where %s: the log alone says so', async (_, has, providerResponse) => {
    const lost = '+12065550178';
    club.deliveries.account[has] = false;

    await expect(sns.send(new PublishCommand({ PhoneNumber: lost, Message: has }))).resolves.toHaveProperty(
      'MessageId',
    );

    club.deliveries.account[has] = true;
    expect(JSON.stringify(club.outbox.messages)).not.toContain(lost);
    const { events } = await filterLogEvents({ logGroupName: failureLogGroup });
    expect(events.map(({ message }) => message)).toContainEqual(
      expect.stringContaining(JSON.stringify({ providerResponse }).slice(1, -1)),
    );
  });

  test('HELP is answered with the words of the number, and not opted out', async () => {
    await club.text({ from: phone, body: 'help' });

    expect(club.outbox.messages).toMatchObject([{ sender: 'carrier', text: 'In an emergency call 911.', to: phone }]);
    expect(club.optOuts.has(phone)).toBe(false);
  });

  test.each([
    ['a number that is none', { PhoneNumber: '555', Message: 'x' }, 'not valid'],
    ['1,601 characters', { PhoneNumber: '+12065550100', Message: 'x'.repeat(1601) }, 'too long'],
    ['no words', { PhoneNumber: '+12065550100', Message: '' }, 'Empty'],
  ])('%s are refused with an InvalidParameterException', async (_, input, message) => {
    const sent = sns.send(new PublishCommand(input));

    await expect(sent).rejects.toMatchObject({ name: 'InvalidParameterException' });
    await expect(sent).rejects.toThrow(message);
    expect(club.outbox.messages).toEqual([]);
  });

  test('a text that no phone gets is taken by SNS, and found in its log of failures', async () => {
    const lost = '+12065550177';
    club.deliveries.failFor(lost, 'Phone is currently unreachable/unavailable');

    const { MessageId } = await sns.send(new PublishCommand({ PhoneNumber: lost, Message: 'hi' }));
    club.deliveries.succeedFor(lost);
    await sns.send(new PublishCommand({ PhoneNumber: lost, Message: 'hi again' }));

    expect(club.outbox.messages).toMatchObject([{ to: lost, text: 'hi again' }]);
    const { events } = await filterLogEvents({ logGroupName: failureLogGroup, startTime: Date.now() - 60_000 });
    const aboutLost = events.filter(({ message }) => message.includes(lost));
    expect(aboutLost.map(({ message }) => JSON.parse(message))).toMatchObject([
      {
        status: 'FAILURE',
        notification: { messageId: MessageId },
        delivery: { destination: lost, providerResponse: 'Phone is currently unreachable/unavailable' },
      },
    ]);
    expect((await filterLogEvents({ logGroupName: failureLogGroup, startTime: Date.now() + 1000 })).events).toEqual([]);
  });

  test('a text keeps the number that it was sent from', async () => {
    await sns.send(
      new PublishCommand({
        PhoneNumber: phone,
        Message: 'hi',
        MessageAttributes: {
          'AWS.SNS.SMS.SMSType': { DataType: 'String', StringValue: 'Transactional' },
          'AWS.MM.SMS.OriginationNumber': { DataType: 'String', StringValue: '+12065550111' },
        },
      }),
    );

    expect(club.outbox.messages).toMatchObject([{ from: '+12065550111' }]);
  });
});

describe('mails', () => {
  async function subscribe(name: string, address: string): Promise<{ topic: string; subscription: string }> {
    const { TopicArn: topic = '' } = await sns.send(new CreateTopicCommand({ Name: name }));
    const { SubscriptionArn: subscription = '' } = await sns.send(
      new SubscribeCommand({ TopicArn: topic, Protocol: 'email', Endpoint: address, ReturnSubscriptionArn: true }),
    );
    return { topic, subscription };
  }

  async function pending(SubscriptionArn: string): Promise<string | undefined> {
    const { Attributes } = await sns.send(new GetSubscriptionAttributesCommand({ SubscriptionArn }));
    return Attributes?.PendingConfirmation;
  }

  test('nothing is mailed before the link was followed, one mail for each message after it', async () => {
    const { topic, subscription } = await subscribe('athlete-1', 'one@example.org');
    await sns.send(new PublishCommand({ TopicArn: topic, Message: 'too early' }));
    const listed = await sns.send(new ListSubscriptionsByTopicCommand({ TopicArn: topic }));
    expect(listed.Subscriptions?.map(({ SubscriptionArn }) => SubscriptionArn)).toEqual(['PendingConfirmation']);
    expect(await pending(subscription)).toBe('true');

    const link = await club.outbox.waitFor(({ kind }) => kind === 'confirmation');
    await fetch(link.kind === 'confirmation' ? link.confirmUrl : '');
    await sns.send(new PublishCommand({ TopicArn: topic, Subject: 'Your run', Message: 'Drink.' }));

    expect(await pending(subscription)).toBe('false');
    const mails = club.outbox.messages.filter(({ kind }) => kind === 'mail');
    expect(mails).toMatchObject([{ to: 'one@example.org', subject: 'Your run', text: 'Drink.' }]);
  });

  test('the link at the end of a mail ends the subscription', async () => {
    const { topic, subscription } = await subscribe('athlete-2', 'two@example.org');
    expect(club.mailboxes.confirm('two@example.org')).toBe(1);
    await sns.send(new PublishCommand({ TopicArn: topic, Message: 'Drink.' }));

    const mail = await club.outbox.waitFor(({ kind }) => kind === 'mail');
    await fetch(mail.kind === 'mail' ? mail.unsubscribeUrl : '');

    await expect(pending(subscription)).rejects.toMatchObject({ name: 'NotFoundException' });
  });

  test('a deleted topic takes its subscriptions with it', async () => {
    const { topic, subscription } = await subscribe('athlete-3', 'three@example.org');

    await sns.send(new DeleteTopicCommand({ TopicArn: topic }));

    await expect(pending(subscription)).rejects.toMatchObject({ name: 'NotFoundException' });
    await expect(sns.send(new PublishCommand({ TopicArn: topic, Message: 'x' }))).rejects.toThrow();
  });

  test('what is no address, and a subject that SNS refuses, are refused', async () => {
    await expect(subscribe('athlete-4', 'nobody')).rejects.toMatchObject({ name: 'InvalidParameterException' });
    const { topic } = await subscribe('athlete-4', 'four@example.org');
    const mail = new PublishCommand({ TopicArn: topic, Subject: 'two\nlines', Message: 'x' });
    await expect(sns.send(mail)).rejects.toMatchObject({ name: 'InvalidParameterException' });
  });
});

describe('schedules', () => {
  const schedule = (Name: string) =>
    new CreateScheduleCommand({
      Name,
      GroupName: 'default',
      ScheduleExpression: 'at(2999-03-28T07:30:00)',
      ScheduleExpressionTimezone: 'America/Los_Angeles',
      FlexibleTimeWindow: { Mode: 'OFF' },
      ActionAfterCompletion: 'DELETE',
      Target: {
        Arn: club.functionArn('Work'),
        RoleArn: 'arn:aws:iam::000000000000:role/remind',
        Input: JSON.stringify({ remind: Name }),
      },
    });

  beforeEach(() => {
    for (const { name } of club.schedules.list()) club.schedules.remove(name);
  });

  test('a schedule is listed in its own zone, fired by hand with its input, and gone after that', async () => {
    await scheduler.send(schedule('morning'));
    expect(club.schedules.list()).toMatchObject([
      { name: 'morning', calls: 'Work', dueAt: Date.parse('2999-03-28T14:30:00Z'), input: { remind: 'morning' } },
    ]);
    expect(club.schedules.due()).toEqual([]);

    expect(await club.schedules.fire('morning')).toEqual({ kind: 'done', attempts: 1, result: 'reminded' });

    const { documents, nameOf } = club.tables;
    const key = { TableName: nameOf('Notes'), Key: { pk: 'morning' } };
    expect((await documents.send(new GetCommand(key))).Item).toEqual({ pk: 'morning' });
    expect((await scheduler.send(new ListSchedulesCommand({}))).Schedules).toEqual([]);
    await expect(club.schedules.fire('morning')).rejects.toThrow('There is no schedule "morning"');
  });
});
