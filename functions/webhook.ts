import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { AthleteEvent } from './athlete-events/athlete-event.ts';
import { nameOfEvent } from './athlete-events/athlete-event-name.ts';
import { readEnvironment, webhookEnvironment } from './environment.ts';
import { isDeauthorization, type PushEvent, readPushEvent } from './strava/push-event.ts';
import { isSecret, isVerifyToken } from './strava/webhook-secret.ts';

/**
 * Takes Strava's events in: checks, queues, answers, within the 2 s that Strava waits. Anything slower is done later.
 *
 * Triggered by Strava through the HTTP API. A duplicate is harmless: the queue drops an event of the same name for
 * five minutes, and past that `prescribe` finds that it has dealt with it.
 */
export const handler = createWebhookHandler(() => {
  const environment = readEnvironment(webhookEnvironment);
  return {
    secretSha256: environment.WEBHOOK_SECRET_SHA256,
    queueUrl: environment.ACTIVITY_EVENTS_QUEUE_URL,
    // Two short attempts fit into Strava's patience; after that Strava's own repeat is the better retry.
    sqs: new SQSClient({
      maxAttempts: 2,
      requestHandler: { connectionTimeout: 300, requestTimeout: 700, throwOnRequestTimeout: true },
    }),
  };
});

export interface WebhookServices {
  readonly secretSha256: string;
  readonly queueUrl: string;
  readonly sqs: SQSClient;
}

const maxBodyBytes = 64 * 1024;

export function createWebhookHandler(services: () => WebhookServices) {
  let built: WebhookServices | undefined;

  return async (request: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
    built ??= services();
    const secret = request.pathParameters?.secret ?? '';
    if (!isSecret(secret, built.secretSha256)) return refuse(404, 'Not found.');

    return request.requestContext.http.method === 'GET' ? answerChallenge(request, secret) : enqueue(request, built);
  };
}

/** Strava asks this while a push subscription is being made. */
function answerChallenge({ queryStringParameters = {} }: APIGatewayProxyEventV2, secret: string) {
  const challenge = queryStringParameters['hub.challenge'];
  const token = queryStringParameters['hub.verify_token'];
  if (challenge === undefined || token === undefined || !isVerifyToken(token, secret)) {
    return refuse(403, 'The verify token is not the one of this club.');
  }

  return answer(200, { 'hub.challenge': challenge });
}

async function enqueue(request: APIGatewayProxyEventV2, { sqs, queueUrl }: WebhookServices) {
  const body = Buffer.from(request.body ?? '', request.isBase64Encoded ? 'base64' : 'utf8');
  if (body.byteLength > maxBodyBytes) return refuse(413, `An event has at most ${maxBodyBytes} bytes.`);

  const read = readPushEvent(body.toString('utf8'));
  if (read.kind === 'malformed') {
    return refuse(400, `Not a Strava event. Missing or malformed: ${read.fields.join(', ')}.`);
  }

  const event = read.kind === 'event' ? athleteEventOf(read.event) : undefined;
  if (event === undefined) return answer(200, { ignored: 'nothing to do for this kind of event' });

  try {
    await sqs.send(
      new SendMessageCommand({
        QueueUrl: queueUrl,
        MessageBody: JSON.stringify(event),
        MessageGroupId: event.athleteId,
        MessageDeduplicationId: nameOfEvent(event),
      }),
    );
  } catch (error) {
    return refuse(503, 'The event could not be queued. Send it again.', error);
  }
  return answer(200, { queued: true });
}

/** In our words, without what the athlete wrote: `updates` may hold a title. */
function athleteEventOf(event: PushEvent): AthleteEvent | undefined {
  const common = { athleteId: event.owner_id, subscriptionId: event.subscription_id, eventTime: event.event_time };
  if (event.object_type === 'activity') {
    return { kind: 'activity', aspect: event.aspect_type, activityId: event.object_id, ...common };
  }
  return isDeauthorization(event) ? { kind: 'deauthorization', ...common } : undefined;
}

/** The body of a refused request is not logged: nothing says whose it is. */
function refuse(statusCode: number, message: string, cause?: unknown): APIGatewayProxyStructuredResultV2 {
  const error = cause instanceof Error ? cause.name : undefined;
  console.warn({ message: 'Request refused', statusCode, reason: message, error });
  return answer(statusCode, { message });
}

function answer(statusCode: number, body: object): APIGatewayProxyStructuredResultV2 {
  return { statusCode, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}
