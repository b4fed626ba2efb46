import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { AthleteEvent } from './athlete-event.ts';
import { lineOfEvent, nameOfEvent } from './athlete-event-name.ts';

/**
 * Puts an event into its athlete's queue. SQS drops a repeat within five minutes.
 *
 * @param dueMs of an event that was put off: each of its returns has a name of its own.
 */
export function createAthleteEvents(
  sqs: SQSClient,
  queueUrl: string,
): (event: AthleteEvent, dueMs?: number) => Promise<void> {
  return async (event, dueMs) => {
    const name = nameOfEvent(event);
    await sqs.send(
      new SendMessageCommand({
        QueueUrl: queueUrl,
        MessageBody: JSON.stringify(event),
        MessageGroupId: lineOfEvent(event),
        MessageDeduplicationId: dueMs === undefined ? name : `${name}#${dueMs}`,
      }),
    );
  };
}
