import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

/** What the webhook is measured against: a handler that sends the body that it gets to the queue, and does nothing else. */
const sqs = new SQSClient({});

export async function handler({ body, requestContext }: APIGatewayProxyEventV2) {
  await sqs.send(
    new SendMessageCommand({
      QueueUrl: process.env.ACTIVITY_EVENTS_QUEUE_URL,
      MessageBody: body,
      MessageGroupId: '7001001',
      MessageDeduplicationId: requestContext.requestId,
    }),
  );
  return { statusCode: 200 };
}
