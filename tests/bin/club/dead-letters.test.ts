import {
  ChangeMessageVisibilityCommand,
  CreateQueueCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { expect, onTestFinished, test, vi } from 'vitest';
import { countMessages, deadLetterQueuesOf } from '../../../bin/club/dead-letters.ts';
import { createMessageEngine } from '../../../bin/local/message-engine.ts';
import { countReasons, retryMessages } from '../../../functions/queue/given-up-messages.ts';

const hasTime = () => true;

async function queues() {
  const engine = createMessageEngine(undefined);
  onTestFinished(engine.stop);
  const endpoint = await engine.listen();
  const sqs = new SQSClient({ endpoint, region: 'us-east-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' } });
  const urlOf = async (name: string): Promise<string> => {
    await sqs.send(new CreateQueueCommand({ QueueName: name, Attributes: { FifoQueue: 'true' } }));
    return `${endpoint}/000000000000/${name}`;
  };
  const [url, sourceUrl] = [await urlOf('dead.fifo'), await urlOf('live.fifo')];
  const giveUp = (group: string, body: string, reason?: string) =>
    sqs.send(
      new SendMessageCommand({
        QueueUrl: url,
        MessageBody: body,
        MessageGroupId: group,
        MessageDeduplicationId: body,
        ...(reason === undefined ? {} : { MessageAttributes: { reason: { DataType: 'String', StringValue: reason } } }),
      }),
    );
  return { sqs, url, sourceUrl, giveUp };
}

test('reasons are counted, and the messages are still there afterwards', async () => {
  const { sqs, url, giveUp } = await queues();
  await giveUp('athlete-1', 'a', '5 failures, last: TypeError');
  await giveUp('athlete-2', 'b', '5 failures, last: TypeError');
  await giveUp('athlete-3', 'c');

  const reasons = await countReasons(sqs, url);

  expect(reasons).toEqual({ '5 failures, last: TypeError': 2, 'no reason given': 1 });
  expect(await countMessages(sqs, url)).toBe(3);
  expect(await retryMessages(sqs, { url, sourceUrl: url, hasTime })).toBe(3);
});

test('messages are handed back with their athlete as group, in order, past the deduplication of SQS', async () => {
  const { sqs, url, sourceUrl, giveUp } = await queues();
  // SQS has seen the first one in the live queue a moment ago: its old id would be swallowed.
  await sqs.send(
    new SendMessageCommand({
      QueueUrl: sourceUrl,
      MessageBody: 'seen before',
      MessageGroupId: 'athlete-1',
      MessageDeduplicationId: 'first',
    }),
  );
  await giveUp('athlete-1', 'first');
  await giveUp('athlete-1', 'second');

  expect(await retryMessages(sqs, { url, sourceUrl, hasTime })).toBe(2);

  const { Messages = [] } = await sqs.send(
    new ReceiveMessageCommand({
      QueueUrl: sourceUrl,
      MaxNumberOfMessages: 10,
      MessageSystemAttributeNames: ['MessageGroupId'],
    }),
  );
  const bodies = Messages.map(({ Body }) => Body);
  expect(bodies.slice(0, 1)).toEqual(['seen before']);
  expect(Messages.every(({ Attributes }) => Attributes?.MessageGroupId === 'athlete-1')).toBe(true);
  expect(await countMessages(sqs, sourceUrl)).toBe(3);
  expect(await countMessages(sqs, url)).toBe(0);
});

test('what fails again while messages are handed back is left for the next time', async () => {
  const { sqs, url, giveUp } = await queues();
  await giveUp('athlete-1', 'a');
  await giveUp('athlete-2', 'b');

  // Back into the same queue: without an end it would go round for ever.
  expect(await retryMessages(sqs, { url, sourceUrl: url, hasTime })).toBe(2);
});

test('a dead-letter queue belongs to the queue beside it; one without has nowhere to go back to', () => {
  const type = 'AWS::SQS::Queue';
  const stack = {
    name: 'Afterrun',
    status: 'UPDATE_COMPLETE',
    outputs: {},
    parameters: {},
    resources: [
      { logicalId: 'OutboxDeadLettersQueueD4926044', type, physicalId: 'https://dead' },
      { logicalId: 'OutboxQueueC2D1E7A1', type, physicalId: 'https://live' },
      { logicalId: 'SchedulesDeadLetters0A1B2C3D', type, physicalId: 'https://passed' },
    ],
  };

  expect(deadLetterQueuesOf(stack)).toEqual([
    { name: 'Outbox', url: 'https://dead', sourceUrl: 'https://live' },
    { name: 'Schedules', url: 'https://passed', sourceUrl: undefined },
  ]);
});

test('the admin does not wait for a message more than there are', async () => {
  const { sqs, url, giveUp } = await queues();
  await giveUp('athlete-1', 'a');
  const send = vi.spyOn(sqs, 'send');

  await countReasons(sqs, url);

  const receives = send.mock.calls.filter(([command]) => command instanceof ReceiveMessageCommand);
  expect(receives).toHaveLength(1);
});

test('of a queue that has more than is looked at, all that was looked at is put back', async () => {
  const taken: string[] = [];
  const putBack: string[] = [];
  const sqs = Object.assign(new SQSClient({ region: 'us-east-1' }), {
    async send(command: object) {
      if (command instanceof ChangeMessageVisibilityCommand) putBack.push(command.input.ReceiptHandle ?? '');
      if (command instanceof GetQueueAttributesCommand) return { Attributes: { ApproximateNumberOfMessages: '1000' } };
      if (!(command instanceof ReceiveMessageCommand)) return {};
      const handles = Array.from({ length: 10 }, (_, index) => `${taken.length + index}`);
      taken.push(...handles);
      return { Messages: handles.map((ReceiptHandle) => ({ ReceiptHandle })) };
    },
  });

  await countReasons(sqs, 'dead letters without an end');

  expect(taken).toHaveLength(200);
  expect(putBack).toEqual(taken);
});
