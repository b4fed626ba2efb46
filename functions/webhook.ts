import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { AthleteEvent } from './athlete-events/athlete-event.ts';
import { lineOfEvent, nameOfEvent } from './athlete-events/athlete-event-name.ts';
import { intervalsWebhookEnvironment, readEnvironment, webhookEnvironment } from './environment.ts';
import { createIntervalsDoor } from './intervals/intervals-door.ts';
import type { SourceDoor, SourceEvent } from './sources/source-event.ts';
import { stravaDoor } from './strava/strava-door.ts';
import { isSecret } from './strava/webhook-secret.ts';

/**
 * Takes the events of sources in: checks, queues, answers, within the 2 s that they wait. Anything slower is done later.
 *
 * Triggered by a source through the HTTP API, each at a path of its own. A duplicate is harmless: the queue drops an event of
 * the same name for five minutes, and past that `prescribe` finds that it has dealt with it.
 */
export const handler = createWebhookHandler(() => {
  const environment = readEnvironment(webhookEnvironment);
  return {
    secretSha256: environment.WEBHOOK_SECRET_SHA256,
    queueUrl: environment.ACTIVITY_EVENTS_QUEUE_URL,
    doors: doorsOf(readEnvironment(intervalsWebhookEnvironment).INTERVALS_WEBHOOK_SECRET_SHA256),
    // Two short attempts fit into a source's patience; after that its own repeat is the better retry.
    sqs: new SQSClient({
      maxAttempts: 2,
      requestHandler: { connectionTimeout: 300, requestTimeout: 700, throwOnRequestTimeout: true },
    }),
  };
});

function doorsOf(intervalsSecretSha256 = ''): readonly SourceDoor[] {
  return intervalsSecretSha256 === '' ? [stravaDoor] : [stravaDoor, createIntervalsDoor(intervalsSecretSha256)];
}

export interface WebhookServices {
  readonly secretSha256: string;
  readonly queueUrl: string;
  /** Of the sources that this club has an app of; each at the path of its name. */
  readonly doors: readonly SourceDoor[];
  readonly sqs: SQSClient;
}

export function createWebhookHandler(services: () => WebhookServices) {
  let built: WebhookServices | undefined;

  return async (request: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
    built ??= services();
    const secret = request.pathParameters?.secret ?? '';
    const [, name] = request.rawPath.split('/');
    const door = built.doors.find((one) => one.name === name);
    if (door === undefined || !isSecret(secret, built.secretSha256)) return refuse(404, 'Not found.');

    return request.requestContext.http.method === 'GET'
      ? answerChallenge(request, door, secret)
      : enqueue(request, door, built);
  };
}

function answerChallenge({ queryStringParameters = {} }: APIGatewayProxyEventV2, door: SourceDoor, secret: string) {
  const challenge = door.answerChallenge?.(queryStringParameters, secret);
  return challenge === undefined
    ? refuse(403, 'The verify token is not the one of this club.')
    : answer(200, challenge);
}

async function enqueue(request: APIGatewayProxyEventV2, door: SourceDoor, { sqs, queueUrl }: WebhookServices) {
  const body = Buffer.from(request.body ?? '', request.isBase64Encoded ? 'base64' : 'utf8');
  if (body.byteLength > door.maxBodyBytes) return refuse(413, `An event has at most ${door.maxBodyBytes} bytes.`);

  const read = door.readEvents(body.toString('utf8'));
  if (read.kind === 'wrong-secret') return refuse(401, 'The secret is not the one of this club.');
  if (read.kind === 'malformed') {
    return refuse(400, `Not an event of ${door.name}. Missing or malformed: ${read.fields.join(', ')}.`);
  }

  const events = read.events.filter(isForAthlete);
  if (events.length === 0) return answer(200, { ignored: 'nothing to do for this kind of event' });

  try {
    // One after the other: those of one athlete keep their order.
    for (const event of events) {
      await sqs.send(
        new SendMessageCommand({
          QueueUrl: queueUrl,
          MessageBody: JSON.stringify(event),
          MessageGroupId: lineOfEvent(event),
          MessageDeduplicationId: nameOfEvent(event),
        }),
      );
    }
  } catch (error) {
    return refuse(503, 'The event could not be queued. Send it again.', error);
  }
  return answer(200, { queued: true });
}

/** What `prescribe` has something to do about. */
function isForAthlete(event: SourceEvent): event is SourceEvent & AthleteEvent {
  return event.kind === 'activity' || event.kind === 'deauthorization';
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
