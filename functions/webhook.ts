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
 * Receives the events of sources: checks, queues and answers within the 2 s that they wait. Anything slower is done
 * later.
 *
 * Triggered by sources through the HTTP API, each at its own path. A duplicate is harmless: the queue drops an event of
 * the same name for five minutes, and after that `prescribe` finds that it was handled.
 */
export const handler = createWebhookHandler(() => {
  const environment = readEnvironment(webhookEnvironment);
  return {
    queueUrl: environment.ACTIVITY_EVENTS_QUEUE_URL,
    doors: [
      { ...stravaDoor, pathSecretSha256: environment.WEBHOOK_SECRET_SHA256 },
      ...intervalsDoorOf(readEnvironment(intervalsWebhookEnvironment)),
    ],
    // Two short attempts fit into a source's patience; after that, the source's own retry is better.
    sqs: new SQSClient({
      maxAttempts: 2,
      requestHandler: { connectionTimeout: 300, requestTimeout: 700, throwOnRequestTimeout: true },
    }),
  };
});

interface IntervalsSecrets {
  readonly INTERVALS_PATH_SECRET_SHA256?: string | undefined;
  readonly INTERVALS_WEBHOOK_SECRET_SHA256?: string | undefined;
}

/** Absent if the club has no app there, or has not been given both of its secrets yet. */
function intervalsDoorOf({
  INTERVALS_PATH_SECRET_SHA256: pathSecretSha256 = '',
  INTERVALS_WEBHOOK_SECRET_SHA256: bodySecretSha256 = '',
}: IntervalsSecrets): readonly OpenDoor[] {
  if (pathSecretSha256 === '' || bodySecretSha256 === '') return [];
  return [{ ...createIntervalsDoor(bodySecretSha256), pathSecretSha256 }];
}

/** A source's route, `/{name}/{secret}`. Each source has its own secret, which opens no other route. */
export interface OpenDoor extends SourceDoor {
  /** Hex SHA-256 of the last segment of the path. */
  readonly pathSecretSha256: string;
}

export interface WebhookServices {
  readonly queueUrl: string;
  /** The sources that this club has an app at. */
  readonly doors: readonly OpenDoor[];
  readonly sqs: SQSClient;
}

export function createWebhookHandler(services: () => WebhookServices) {
  let built: WebhookServices | undefined;

  return async (request: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
    built ??= services();
    const secret = request.pathParameters?.secret ?? '';
    const [, name] = request.rawPath.split('/');
    const door = built.doors.find((one) => one.name === name);
    if (door === undefined || !isSecret(secret, door.pathSecretSha256)) return refuse(404, 'Not found.');

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
  // Refusing it would only bring it back, because a source repeats whatever is not answered with 200. The hourly check
  // finds what was in it.
  if (body.byteLength > door.maxBodyBytes) return leave('longer than an event can be', { source: door.name });

  const read = door.readEvents(body.toString('utf8'));
  if (read.kind === 'wrong-secret') return refuse(401, 'The secret is not the one of this club.');
  if (read.kind === 'malformed') {
    return refuse(400, `Not an event of ${door.name}. Missing or malformed: ${read.fields.join(', ')}.`);
  }

  if (read.malformed > 0) console.warn({ message: 'Events left out', source: door.name, malformed: read.malformed });
  const events = withHeard(read.events.filter(isForAthlete), door);
  if (events.length === 0) return answer(200, { ignored: 'nothing to do for this kind of event' });

  try {
    // One after the other, so that each athlete's events keep their order.
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

/** The changes that `prescribe` acts on. A changed night is none of them: nights are read when they are needed. */
function isForAthlete(event: SourceEvent): event is SourceEvent & AthleteEvent {
  return event.kind !== 'wellness';
}

const heardEverySec = 300;

/**
 * If nothing else is queued, records that the source called at all: where the admin enters our address at the source by
 * hand, this is the only sign that the address is right. All such events within five minutes share a name, so that the
 * queue drops the others.
 */
function withHeard(events: readonly AthleteEvent[], { name, isEnteredByHand }: SourceDoor): readonly AthleteEvent[] {
  if (events.length > 0 || !isEnteredByHand) return events;
  const nowSec = Math.floor(Date.now() / 1000);
  return [{ kind: 'heard', source: name, eventTime: nowSec - (nowSec % heardEverySec) }];
}

/** Accepted without effect. */
function leave(why: string, about: object): APIGatewayProxyStructuredResultV2 {
  console.warn({ message: 'Request left', reason: why, ...about });
  return answer(200, { ignored: why });
}

/** The body of a refused request is not logged: nobody knows whose data it holds. */
function refuse(statusCode: number, message: string, cause?: unknown): APIGatewayProxyStructuredResultV2 {
  const error = cause instanceof Error ? cause.name : undefined;
  console.warn({ message: 'Request refused', statusCode, reason: message, error });
  return answer(statusCode, { message });
}

function answer(statusCode: number, body: object): APIGatewayProxyStructuredResultV2 {
  return { statusCode, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}
