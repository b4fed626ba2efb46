import { GetQueueAttributesCommand, type SQSClient } from '@aws-sdk/client-sqs';
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
