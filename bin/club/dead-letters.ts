import { randomUUID } from 'node:crypto';
import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  type Message,
  ReceiveMessageCommand,
  SendMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import { fromAws } from './aws-answer.ts';
import { type DeployedStack, findResources } from './stack.ts';

/** A dead-letter queue of the club, and the queue that its messages came from. */
export interface DeadLetterQueue {
  /** In the words of the stack: `ActivityEvents`, `Outbox`, … */
  readonly name: string;
  readonly url: string;
  /** `undefined`: its messages cannot be tried again (a schedule that has passed). */
  readonly sourceUrl: string | undefined;
}

/** Found by name: `…DeadLetters` beside `…Queue`. */
export function deadLetterQueuesOf(stack: DeployedStack): readonly DeadLetterQueue[] {
  const queues = findResources(stack, 'AWS::SQS::Queue');
  return queues.flatMap(({ logicalId, physicalId }) => {
    const name = /^(.*?)DeadLetters?/.exec(logicalId)?.[1];
    if (name === undefined) return [];
    const source = queues.find((queue) => new RegExp(`^${name}Queue[0-9A-F]{8}$`).test(queue.logicalId));
    return [{ name, url: physicalId, sourceUrl: source?.physicalId }];
  });
}

/** About how many messages lie there, SQS says. */
export async function countMessages(sqs: SQSClient, url: string): Promise<number> {
  return fromAws('count the messages of a queue', async () => {
    const { Attributes = {} } = await sqs.send(
      new GetQueueAttributesCommand({
        QueueUrl: url,
        AttributeNames: ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'],
      }),
    );
    return (
      Number(Attributes.ApproximateNumberOfMessages ?? 0) +
      Number(Attributes.ApproximateNumberOfMessagesNotVisible ?? 0)
    );
  });
}

/**
 * Why messages were given up, with counts. Looks and puts back. Of one athlete at most ten are seen at a time, so the sum
 * may be below `countMessages`.
 */
export async function countReasons(sqs: SQSClient, url: string): Promise<ReadonlyMap<string, number>> {
  return fromAws('look at the messages of a queue', async () => {
    const seen: Message[] = [];
    try {
      for (let page = await receive(sqs, url); page.length > 0 && seen.length < 1000; page = await receive(sqs, url)) {
        seen.push(...page);
      }
    } finally {
      for (const { ReceiptHandle } of seen) {
        await sqs.send(new ChangeMessageVisibilityCommand({ QueueUrl: url, ReceiptHandle, VisibilityTimeout: 0 }));
      }
    }
    const counts = new Map<string, number>();
    for (const message of seen) counts.set(reasonOf(message), (counts.get(reasonOf(message)) ?? 0) + 1);
    return counts;
  });
}

/**
 * Hands the messages back to the queue they came from, one by one and in order: the same athlete as group, and a fresh
 * deduplication id, or SQS would drop a message that it has seen within five minutes. Sent before it is deleted: stopped
 * in between, it goes twice, which the ledger makes harmless.
 *
 * @returns how many were handed back. Ends after as many as lay there at the start: what fails again waits for next time.
 */
export async function retryMessages(
  sqs: SQSClient,
  { url, sourceUrl }: { readonly url: string; readonly sourceUrl: string },
): Promise<number> {
  return fromAws('hand the messages back', async () => {
    const lying = await countMessages(sqs, url);
    let handedBack = 0;
    while (handedBack < lying) {
      const page = await receive(sqs, url, Math.min(10, lying - handedBack));
      if (page.length === 0) break;
      for (const message of page) {
        await sendBack(sqs, sourceUrl, message);
        await sqs.send(new DeleteMessageCommand({ QueueUrl: url, ReceiptHandle: message.ReceiptHandle }));
        handedBack += 1;
      }
    }
    return handedBack;
  });
}

async function sendBack(sqs: SQSClient, url: string, { Body, Attributes = {} }: Message): Promise<void> {
  const group = Attributes.MessageGroupId;
  await sqs.send(
    new SendMessageCommand({
      QueueUrl: url,
      MessageBody: Body,
      ...(group === undefined ? {} : { MessageGroupId: group, MessageDeduplicationId: `retry-${randomUUID()}` }),
    }),
  );
}

async function receive(sqs: SQSClient, url: string, max = 10): Promise<readonly Message[]> {
  const { Messages = [] } = await sqs.send(
    new ReceiveMessageCommand({
      QueueUrl: url,
      MaxNumberOfMessages: max,
      VisibilityTimeout: 120,
      WaitTimeSeconds: 1,
      MessageAttributeNames: ['reason'],
      MessageSystemAttributeNames: ['MessageGroupId'],
    }),
  );
  return Messages;
}

/** Handlers write the reason themselves, without anything personal. Without one SQS gave up, not a handler. */
function reasonOf({ MessageAttributes }: Message): string {
  return MessageAttributes?.reason?.StringValue ?? 'no reason given';
}
