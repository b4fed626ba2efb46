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

/*
 * Looks into a dead-letter queue for the admin, who may see how many messages there are and why, but never a message:
 * they hold what runners wrote. Only counts and reasons leave this file.
 */

/**
 * Counts messages by the reason they were given up, and puts them back. At most ten messages of one athlete are seen at
 * a time, so the sum may be below what SQS says.
 */
export async function countReasons(sqs: SQSClient, url: string): Promise<Readonly<Record<string, number>>> {
  // To look once more than that would be to wait a second for nothing.
  const lying = Math.min(await countLying(sqs, url), maxLookedAt);
  const seen: Message[] = [];
  try {
    while (seen.length < lying) {
      const page = await receive(sqs, url);
      if (page.length === 0) break;
      seen.push(...page);
    }
  } finally {
    for (const { ReceiptHandle } of seen) {
      await sqs.send(new ChangeMessageVisibilityCommand({ QueueUrl: url, ReceiptHandle, VisibilityTimeout: 0 }));
    }
  }
  return Object.fromEntries([...Map.groupBy(seen, reasonOf)].map(([reason, messages]) => [reason, messages.length]));
}

const maxLookedAt = 200;

/**
 * Returns the messages to their queue one by one, in order: the same athlete as the group, and a new deduplication id,
 * because SQS would drop one it has seen within five minutes. Each is sent before it is deleted: if stopped in between
 * it is sent twice, which the ledger makes harmless.
 *
 * @returns how many were handed back. Ends after as many as lay there at the start: what fails again waits for next time.
 */
export async function retryMessages(
  sqs: SQSClient,
  { url, sourceUrl, hasTime }: { readonly url: string; readonly sourceUrl: string; readonly hasTime: () => boolean },
): Promise<number> {
  const lying = await countLying(sqs, url);
  let handedBack = 0;
  while (handedBack < lying && hasTime()) {
    const page = await receive(sqs, url, Math.min(10, lying - handedBack));
    if (page.length === 0) break;
    for (const message of page) {
      await sendBack(sqs, sourceUrl, message);
      await sqs.send(new DeleteMessageCommand({ QueueUrl: url, ReceiptHandle: message.ReceiptHandle }));
      handedBack += 1;
    }
  }
  return handedBack;
}

async function countLying(sqs: SQSClient, url: string): Promise<number> {
  const { Attributes = {} } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['ApproximateNumberOfMessages'] }),
  );
  return Number(Attributes.ApproximateNumberOfMessages ?? 0);
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

/** Handlers write the reason, without anything personal. If there is none, SQS gave up, not a handler. */
function reasonOf({ MessageAttributes }: Message): string {
  return MessageAttributes?.reason?.StringValue ?? 'no reason given';
}
