import {
  AuthorizationErrorException,
  InternalErrorException,
  InvalidParameterException,
  PublishCommand,
  SNSClient,
  ThrottledException,
  UserErrorException,
} from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, expect, test } from 'vitest';
import { createPublisher } from '../../functions/delivery/publisher.ts';

const client = new SNSClient({ maxAttempts: 1 });
const sns = mockClient(client);
const publish = createPublisher(client, { originationNumber: '' });
const text = { kind: 'text', phone: '+14255550182' } as const;
const email = { kind: 'email', topicArn: 'arn:aws:sns:eu-central-1:123456789012:Afterrun-mail-1' } as const;

beforeEach(() => {
  sns.reset();
  sns.on(PublishCommand).resolves({ MessageId: '1' });
});

const published = () => sns.commandCalls(PublishCommand).map(({ args: [command] }) => command.input);

test('a text is transactional, and SNS picks the number it comes from when the club has none', async () => {
  expect(await publish(text, { text: 'Easy tomorrow.' })).toEqual({ kind: 'accepted' });

  expect(published()).toEqual([
    {
      PhoneNumber: '+14255550182',
      Message: 'Easy tomorrow.',
      MessageAttributes: { 'AWS.SNS.SMS.SMSType': { DataType: 'String', StringValue: 'Transactional' } },
    },
  ]);
});

test("a text comes from the club's own number when it has one", async () => {
  await createPublisher(client, { originationNumber: '+18005550100' })(text, { text: 'Hi' });

  expect(published()[0]?.MessageAttributes).toMatchObject({
    'AWS.MM.SMS.OriginationNumber': { DataType: 'String', StringValue: '+18005550100' },
  });
});

test("a mail goes to the athlete's own topic, the text first and then the details", async () => {
  await publish(email, { text: 'Easy tomorrow.', mail: { subject: 'Your recovery', details: 'Because of 10 km.' } });

  expect(published()).toEqual([
    { TopicArn: email.topicArn, Subject: 'Your recovery', Message: 'Easy tomorrow.\n\nBecause of 10 km.' },
  ]);
});

test('a mail that has a text of its own says that one: nobody can reply to a mail', async () => {
  const mail = { subject: 'Your recovery', text: 'Easy till Wed.', details: 'Because of 10 km.' };

  await publish(email, { text: 'Easy tomorrow. Reply soreness.', mail });
  await publish(text, { text: 'Easy tomorrow. Reply soreness.', mail });

  expect(published().map(({ Message }) => Message)).toEqual([
    'Easy till Wed.\n\nBecause of 10 km.',
    'Easy tomorrow. Reply soreness.',
  ]);
});

const metadata = (httpStatusCode: number) => ({ message: 'secret words', $metadata: { httpStatusCode } });
const withCode = (code: string) => Object.assign(new Error('connect'), { code });

test('a phone whose owner has sent STOP is told apart from a bad one', async () => {
  sns.on(PublishCommand).rejects(
    new InvalidParameterException({
      message: 'Invalid parameter: phone number is opted out',
      $metadata: { httpStatusCode: 400 },
    }),
  );

  expect(await publish(text, { text: 'Easy tomorrow.' })).toEqual({ kind: 'opted-out' });
});

test.each([
  ['a bad number', new InvalidParameterException(metadata(400)), { kind: 'refused', again: false }],
  ['a function that may not text', new AuthorizationErrorException(metadata(403)), { isAccounts: true, again: false }],
  ['a phone that the sandbox does not know', new UserErrorException(metadata(400)), { isAccounts: true, again: false }],
  ['too many at once', new ThrottledException(metadata(429)), { kind: 'refused', again: true }],
  ['an error of SNS', new InternalErrorException(metadata(500)), { kind: 'unknown' }],
  ['no connection', withCode('ECONNREFUSED'), { kind: 'refused', again: true }],
  ['a connection that broke', withCode('ECONNRESET'), { kind: 'unknown' }],
  ['a time-out', Object.assign(new Error('socket'), { name: 'TimeoutError' }), { kind: 'unknown' }],
])('%s: what it proves about the message', async (_, error, expected) => {
  sns.on(PublishCommand).rejects(error);

  const answer = await publish(text, { text: 'Easy tomorrow.' });

  expect(answer).toMatchObject(expected);
  expect('isAccounts' in answer).toBe('isAccounts' in expected);
  expect(JSON.stringify(answer)).not.toContain('secret words');
});
