import {
  CloudWatchLogsClient,
  FilterLogEventsCommand,
  ResourceNotFoundException,
} from '@aws-sdk/client-cloudwatch-logs';
import { ListPhoneNumbersOptedOutCommand, SNSClient } from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, expect, test } from 'vitest';
import { createOptedOutPhones } from '../../functions/reconcile/opted-out-phones.ts';
import { createTextOutcomes } from '../../functions/reconcile/text-outcomes.ts';

const logsClient = new CloudWatchLogsClient({});
const snsClient = new SNSClient({});
const logs = mockClient(logsClient);
const sns = mockClient(snsClient);
const group = 'sns/eu-central-1/123456789012/DirectPublishToPhoneNumber';
const failures = { logGroupName: `${group}/Failure` };
const read = createTextOutcomes(logsClient, group);
const absent = new ResourceNotFoundException({ message: 'absent', $metadata: {} });

const logged = (eventId: string, timestamp: number, status: string, providerResponse = 'Phone is unreachable') => ({
  eventId,
  timestamp,
  message: JSON.stringify({
    notification: { messageId: eventId, timestamp: '2026-11-24 08:00:00.000' },
    delivery: { destination: '+14255550182', priceInUSD: 0.00645, smsType: 'Transactional', providerResponse },
    status,
  }),
});

beforeEach(() => {
  logs.reset();
  sns.reset();
  logs.on(FilterLogEventsCommand).rejects(absent);
});

test('a log group that SNS has not made yet says nothing', async () => {
  expect(await read(1000, 2000)).toEqual({ outcomes: [], losses: [], readUntil: 2000 });
});

test('texts that arrived and texts that did not come in the order of their times, from every page', async () => {
  logs.on(FilterLogEventsCommand, { logGroupName: group }).resolves({ events: [logged('b', 1200, 'SUCCESS')] });
  logs.on(FilterLogEventsCommand, failures).resolves({ events: [logged('a', 1100, 'FAILURE')], nextToken: 'more' });
  logs
    .on(FilterLogEventsCommand, { ...failures, nextToken: 'more' })
    .resolves({ events: [logged('c', 1300, 'FAILURE')] });

  const { outcomes } = await read(1000, 2000);

  expect(outcomes.map(({ eventId, arrived }) => [eventId, arrived])).toEqual([
    ['a', false],
    ['b', true],
    ['c', false],
  ]);
  expect(outcomes[0]).toEqual({
    eventId: 'a',
    phone: '+14255550182',
    arrived: false,
    isStopped: false,
    at: 1100,
  });
});

test.each([
  ['No quota left for account', 'spend-limit'],
  ['No origination entities available to send', 'no-number'],
  ['Your account requires additional review prior to being able to send SMS messages.', 'review'],
  ['Rate exceeded for account', 'other'],
  ['This delivery would exceed max price', 'other'],
])('a text that failed because of the account says nothing about the phone: %s', async (response, why) => {
  logs.on(FilterLogEventsCommand, failures).resolves({ events: [logged('a', 1100, 'FAILURE', response)] });

  const { outcomes, losses } = await read(1000, 2000);
  expect(outcomes).toEqual([]);
  expect(losses).toEqual([{ eventId: 'a', why, at: 1100 }]);
});

test.each(['+14255550182 is opted out', 'Phone number is opted out', 'Phone has blocked SMS'])(
  'a text that was taken and never sent, because its owner has sent STOP: %s',
  async (response) => {
    logs.on(FilterLogEventsCommand, failures).resolves({ events: [logged('a', 1100, 'FAILURE', response)] });

    expect((await read(1000, 2000)).outcomes).toMatchObject([{ arrived: false, isStopped: true }]);
  },
);

test('a log that has no end is read up to where it was got to', async () => {
  logs.on(FilterLogEventsCommand, failures).resolves({ events: [logged('a', 1100, 'FAILURE')], nextToken: 'more' });

  expect((await read(1000, 2000)).readUntil).toBe(1100);
});

test('lines that are none of ours are passed over', async () => {
  logs.on(FilterLogEventsCommand, failures).resolves({ events: [{ eventId: 'a', timestamp: 1, message: 'not JSON' }] });

  expect((await read(0, 2000)).outcomes).toEqual([]);
});

test('an error of the log is not an empty log', async () => {
  logs.on(FilterLogEventsCommand).rejects(new Error('AccessDenied'));

  await expect(read(1000, 2000)).rejects.toThrow('AccessDenied');
});

test('the list of who opted out is read to its end', async () => {
  sns.on(ListPhoneNumbersOptedOutCommand).resolves({ phoneNumbers: ['+14255550101'], nextToken: 'more' });
  sns.on(ListPhoneNumbersOptedOutCommand, { nextToken: 'more' }).resolves({ phoneNumbers: ['+14255550102'] });

  const phones = await createOptedOutPhones(snsClient)();

  expect([...phones]).toEqual(['+14255550101', '+14255550102']);
});
