import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { AthleteEvent } from './athlete-event.ts';
import { nameOfEvent } from './athlete-event-name.ts';

/** Puts an event into its athlete's group. On a repeat within five minutes SQS drops it. */
export function createAthleteEvents(sqs: SQSClient, queueUrl: string): (event: AthleteEvent) => Promise<void> {
  return async (event) => {
    await sqs.send(
      new SendMessageCommand({
        QueueUrl: queueUrl,
        MessageBody: JSON.stringify(event),
        MessageGroupId: event.athleteId,
        MessageDeduplicationId: nameOfEvent(event),
      }),
    );
  };
}
