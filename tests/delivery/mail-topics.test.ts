import {
  CreateTopicCommand,
  DeleteTopicCommand,
  ListSubscriptionsByTopicCommand,
  NotFoundException,
  SNSClient,
  SubscribeCommand,
} from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, expect, test } from 'vitest';
import { createMailTopics } from '../../functions/delivery/mail-topics.ts';

const client = new SNSClient({ region: 'eu-central-1' });
const sns = mockClient(client);
const topics = createMailTopics(client, 'Afterrun-mail-');
const topicArn = 'arn:aws:sns:eu-central-1:123456789012:Afterrun-mail-0123';

beforeEach(() => {
  sns.reset();
});

test("the topic has the club's prefix and says nothing about whose it is", async () => {
  sns.on(CreateTopicCommand).resolves({ TopicArn: topicArn });
  sns.on(SubscribeCommand).resolves({ SubscriptionArn: 'pending confirmation' });

  expect(await topics.open('ana@example.org')).toBe(topicArn);

  expect(sns.commandCalls(CreateTopicCommand)[0]?.args[0].input.Name).toMatch(/^Afterrun-mail-[0-9a-f]{24}$/);
  expect(sns.commandCalls(SubscribeCommand)[0]?.args[0].input).toEqual({
    TopicArn: topicArn,
    Protocol: 'email',
    Endpoint: 'ana@example.org',
  });
});

test('a topic whose address SNS refuses is not left behind', async () => {
  sns.on(CreateTopicCommand).resolves({ TopicArn: topicArn });
  sns.on(SubscribeCommand).rejects(new Error('Invalid parameter: Endpoint'));
  sns.on(DeleteTopicCommand).resolves({});

  await expect(topics.open('not@an-address')).rejects.toThrow('Invalid parameter');

  expect(sns.commandCalls(DeleteTopicCommand)[0]?.args[0].input).toEqual({ TopicArn: topicArn });
});

test.each([
  ['PendingConfirmation', false],
  ['Deleted', false],
  [`${topicArn}:6f0c5e0e`, true],
])('a subscription whose ARN is %s is confirmed: %s', async (SubscriptionArn, confirmed) => {
  sns.on(ListSubscriptionsByTopicCommand).resolves({
    Subscriptions: [{ SubscriptionArn, Protocol: 'email', Endpoint: 'ana@example.org', TopicArn: topicArn }],
  });

  expect(await topics.isConfirmed(topicArn)).toBe(confirmed);
});

test('a topic that is gone is confirmed by nobody, and can be closed again', async () => {
  const gone = new NotFoundException({ message: 'Topic does not exist', $metadata: {} });
  sns.on(ListSubscriptionsByTopicCommand).rejects(gone);
  sns.on(DeleteTopicCommand).resolves({});

  expect(await topics.isConfirmed(topicArn)).toBe(false);
  expect(await topics.addressOf(topicArn)).toBeUndefined();
  await expect(topics.close(topicArn)).resolves.toBeUndefined();
});
