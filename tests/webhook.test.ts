import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createIntervalsDoor } from '../functions/intervals/intervals-door.ts';
import { stravaDoor } from '../functions/strava/strava-door.ts';
import { hashOfSecret, verifyTokenOf } from '../functions/strava/webhook-secret.ts';
import { createWebhookHandler } from '../functions/webhook.ts';
import { httpRequest } from './fixtures/http-request.ts';
import {
  deliveryOf,
  scopeChanged,
  testEvent,
  uploaded,
  webhookSecret,
  wellnessUpdated,
} from './fixtures/intervals/deliveries.ts';
import { deauthorizationEvent, pushEvent } from './fixtures/push-event.ts';

const secret = 'a'.repeat(43);
const intervalsPath = 'i'.repeat(43);
const queueUrl = 'https://sqs.example/activity-events.fifo';
const client = new SQSClient({});
const sqs = mockClient(client);

const handle = createWebhookHandler(() => ({
  queueUrl,
  doors: [
    { ...stravaDoor, pathSecretSha256: hashOfSecret(secret) },
    { ...createIntervalsDoor(hashOfSecret(webhookSecret)), pathSecretSha256: hashOfSecret(intervalsPath) },
  ],
  sqs: client,
}));

const post = (body: string, parts: { readonly secret?: string; readonly isBase64Encoded?: boolean } = {}) =>
  handle(
    httpRequest({
      method: 'POST',
      path: `/strava/${parts.secret ?? secret}`,
      route: '/strava/{secret}',
      pathParameters: { secret: parts.secret ?? secret },
      body,
      isBase64Encoded: parts.isBase64Encoded ?? false,
    }),
  );

const postToIntervals = (body: string, pathSecret = intervalsPath) =>
  handle(
    httpRequest({ method: 'POST', path: `/intervals/${pathSecret}`, pathParameters: { secret: pathSecret }, body }),
  );

const challenge = (query: Record<string, string>, pathSecret = secret) =>
  handle(httpRequest({ method: 'GET', path: `/strava/${pathSecret}`, pathParameters: { secret: pathSecret }, query }));

const queued = () => sqs.commandCalls(SendMessageCommand).map(({ args: [command] }) => command.input);

beforeEach(() => {
  sqs.reset();
  sqs.on(SendMessageCommand).resolves({ MessageId: '1' });
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
});

describe('the challenge', () => {
  const asked = {
    'hub.mode': 'subscribe',
    'hub.challenge': '15f7d1a91c1f40f8',
    'hub.verify_token': verifyTokenOf(secret),
  };

  test('is answered as Strava wants it when the verify token belongs to the secret', async () => {
    const response = await challenge(asked);

    expect(response.statusCode).toBe(200);
    expect(response.headers).toMatchObject({ 'content-type': 'application/json' });
    expect(response.body).toBe('{"hub.challenge":"15f7d1a91c1f40f8"}');
  });

  test.each([
    ['a wrong verify token', { ...asked, 'hub.verify_token': 'STRAVA' }],
    ['no verify token', { 'hub.mode': 'subscribe', 'hub.challenge': '1' }],
    ['no challenge', { 'hub.mode': 'subscribe', 'hub.verify_token': verifyTokenOf(secret) }],
  ])('is refused with 403 for %s', async (_, query) => {
    expect(await challenge(query)).toMatchObject({ statusCode: 403 });
  });

  test('is not found under another path', async () => {
    expect(await challenge(asked, 'b'.repeat(43))).toMatchObject({ statusCode: 404 });
  });
});

describe('an event', () => {
  test("is queued in the athlete's group under its own name and answered with 200", async () => {
    const response = await post(pushEvent());

    expect(response.statusCode).toBe(200);
    expect(queued()).toEqual([
      {
        QueueUrl: queueUrl,
        MessageGroupId: 'strava#7100001',
        MessageDeduplicationId: 'strava#activity#15500000001#create#1795600800#90210',
        MessageBody: JSON.stringify({
          kind: 'activity',
          source: 'strava',
          externalAthleteId: '7100001',
          eventTime: 1795600800,
          via: '90210',
          name: 'strava#activity#15500000001#create#1795600800#90210',
          aspect: 'create',
          activityId: '15500000001',
        }),
      },
    ]);
  });

  test('keeps ids beyond 2^53 exact', async () => {
    await post(pushEvent().replace('15500000001', '12345678987654321'));

    expect(queued()[0]?.MessageBody).toContain('"activityId":"12345678987654321"');
  });

  test('without `updates` is an event all the same', async () => {
    expect(await post(pushEvent({ updates: undefined }))).toMatchObject({ statusCode: 200 });
    expect(queued()).toHaveLength(1);
  });

  test('leaves the title that an athlete wrote behind', async () => {
    await post(pushEvent({ aspect_type: 'update', updates: { title: 'Messy Monday' } }));

    expect(JSON.stringify(queued())).not.toContain('Messy');
  });

  test('in base64 is read as well', async () => {
    const response = await post(Buffer.from(pushEvent()).toString('base64'), { isBase64Encoded: true });

    expect(response.statusCode).toBe(200);
    expect(queued()).toHaveLength(1);
  });

  test.each([[deauthorizationEvent], [deauthorizationEvent.replace('"false"', 'false')]])(
    'that takes the authorization away is queued as that: %s',
    async (body) => {
      await post(body);

      expect(queued()[0]?.MessageBody).toContain('"kind":"deauthorization"');
    },
  );

  test('about an athlete that is no deauthorization is answered with 200 and dropped', async () => {
    const body = pushEvent({ object_type: 'athlete', aspect_type: 'update', updates: { title: 'x' } });

    expect(await post(body)).toMatchObject({ statusCode: 200 });
    expect(queued()).toHaveLength(0);
  });

  test.each([
    ['object', pushEvent({ object_type: 'route' })],
    ['aspect', pushEvent({ aspect_type: 'upsert' })],
    ['object, with fields of its own', JSON.stringify({ object_type: 'challenge', aspect_type: 'finish', at: 'noon' })],
  ])('of a kind that Strava adds one day is acknowledged, and nothing comes of it: %s', async (_, body) => {
    expect(await post(body)).toMatchObject({ statusCode: 200 });
    expect(queued()).toHaveLength(0);
    expect(console.warn).not.toHaveBeenCalled();
  });

  test.each([[null], [{}], [{ title: 'Messy' }]])('with the updates %j is queued', async (updates) => {
    expect(await post(pushEvent({ aspect_type: 'update', updates, a_new_field: 7 }))).toMatchObject({
      statusCode: 200,
    });
    expect(queued()).toHaveLength(1);
  });

  test('that gives an authorization is answered with 200 and dropped', async () => {
    const body = pushEvent({ object_type: 'athlete', aspect_type: 'update', updates: { authorized: 'true' } });

    expect(await post(body)).toMatchObject({ statusCode: 200 });
    expect(queued()).toHaveLength(0);
  });

  test('of the same second from another push subscription has another name, so that neither swallows the other', async () => {
    await post(pushEvent());
    await post(pushEvent({ subscription_id: 1 }));

    expect(new Set(queued().map(({ MessageDeduplicationId }) => MessageDeduplicationId)).size).toBe(2);
  });

  test('three times over has one name', async () => {
    await post(pushEvent());
    await post(pushEvent());
    await post(pushEvent());

    expect(new Set(queued().map(({ MessageDeduplicationId }) => MessageDeduplicationId)).size).toBe(1);
  });
});

describe('what is not an event', () => {
  test.each([
    ['no JSON', '{"object_id":', 'body'],
    ['an empty body', '', 'body'],
    ['an array', '[]', 'body'],
    ['null', 'null', 'body'],
    ['a missing id', pushEvent({ object_id: undefined }), 'object_id'],
    ['an id in quotes', pushEvent({ owner_id: '7100001' }), 'owner_id'],
    ['a negative id', pushEvent({ owner_id: -1 }), 'owner_id'],
    ['a fractional id', pushEvent({ object_id: 1.5 }), 'object_id'],
    ['an id in exponent form', pushEvent().replace('15500000001', '1e10'), 'object_id'],
    ['an id of forty digits', pushEvent().replace('15500000001', '1'.repeat(40)), 'object_id'],
    ['an aspect that is a number', pushEvent({ aspect_type: 7 }), 'aspect_type'],
    ['no object', pushEvent({ object_type: undefined }), 'object_type'],
    ['a time past the year 2100', pushEvent({ event_time: 2 ** 40 }), 'event_time'],
    ['a time that is a date', pushEvent({ event_time: '2026-11-24' }), 'event_time'],
    ['updates that are a list', pushEvent({ updates: ['title'] }), 'updates'],
  ])('is refused with 400 and the name of the field: %s', async (_, body, field) => {
    const response = await post(body);

    expect(response.statusCode).toBe(400);
    expect(response.body).toContain(field);
    expect(queued()).toHaveLength(0);
  });

  test('is not echoed', async () => {
    const response = await post(pushEvent({ aspect_type: '<script>' }));

    expect(response.body).not.toContain('script');
  });

  test('is taken and left where it is larger than 64 KB, in bytes: refused it would only come again', async () => {
    const large = pushEvent({ updates: { title: 'ü'.repeat(33 * 1024) } });

    expect(await post(large)).toMatchObject({ statusCode: 200 });
    expect(await post('x'.repeat(5 * 1024 * 1024))).toMatchObject({ statusCode: 200 });
    expect(queued()).toHaveLength(0);
    expect(JSON.stringify(vi.mocked(console.warn).mock.calls)).toContain('longer than an event can be');
  });

  test.each(['', 'b'.repeat(43), 'ä', `${secret}x`])(
    'is not even looked at under a wrong secret: "%s"',
    async (wrong) => {
      expect(await post('x'.repeat(100_000), { secret: wrong })).toMatchObject({ statusCode: 404 });
      expect(await post(pushEvent(), { secret: wrong })).toMatchObject({ statusCode: 404 });
      expect(queued()).toHaveLength(0);
    },
  );
});

test('a queue that refuses makes Strava try again, and nothing of the event is logged', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
  sqs.on(SendMessageCommand).rejects(new Error('queue of 7100001 is full'));

  expect(await post(pushEvent())).toMatchObject({ statusCode: 503 });
  expect(JSON.stringify(warn.mock.calls)).not.toMatch(/7100001|15500000001/);
});

describe('of intervals.icu', () => {
  test('an event is queued as one of its own, and what it says of a person is not', async () => {
    expect(await postToIntervals(deliveryOf([uploaded]))).toMatchObject({ statusCode: 200 });

    expect(queued()).toEqual([expect.objectContaining({ MessageGroupId: 'intervals#i700001' })]);
    expect(JSON.stringify(queued())).not.toMatch(/canal|fenix|61\.2/);
  });

  test('a changed scope is queued as one', async () => {
    await postToIntervals(deliveryOf([scopeChanged]));

    expect(queued()).toEqual([expect.objectContaining({ MessageBody: expect.stringContaining('"kind":"scope"') })]);
  });

  test('the path opens no other door than its own', async () => {
    expect(await postToIntervals(deliveryOf([uploaded]), secret)).toMatchObject({ statusCode: 404 });
    expect(await post(pushEvent(), { secret: intervalsPath })).toMatchObject({ statusCode: 404 });
    expect(
      await challenge({ 'hub.challenge': '1', 'hub.verify_token': verifyTokenOf(secret) }, intervalsPath),
    ).toMatchObject({ statusCode: 404 });
    expect(queued()).toHaveLength(0);
  });

  test('a body that is too long is taken and left, and one with the secret of another app is refused', async () => {
    expect(await postToIntervals(deliveryOf(Array(90).fill({ ...uploaded, chart: 'x'.repeat(3000) })))).toMatchObject({
      statusCode: 200,
    });
    expect(await postToIntervals(deliveryOf([uploaded], 'of-another-app'))).toMatchObject({ statusCode: 401 });
    expect(queued()).toHaveLength(0);
  });

  test('what is malformed in a good batch is counted, and loses nothing of the others', async () => {
    await postToIntervals(deliveryOf([{ athlete_id: 7, type: 'ACTIVITY_UPLOADED' }, uploaded]));

    expect(queued()).toHaveLength(1);
    expect(console.warn).toHaveBeenCalledWith(expect.objectContaining({ source: 'intervals', malformed: 1 }));
  });

  test.each([
    ['a test', testEvent],
    ['a night', wellnessUpdated],
  ])('%s says that it is heard, once in five minutes, and nothing of whom', async (_, event) => {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 26, 9, 31), toFake: ['Date'] });
    await postToIntervals(deliveryOf([event]));
    vi.setSystemTime(Date.UTC(2026, 10, 26, 9, 34, 59));
    await postToIntervals(deliveryOf([event]));
    vi.useRealTimers();

    const eventTime = Date.UTC(2026, 10, 26, 9, 30) / 1000;
    const heard = {
      QueueUrl: queueUrl,
      MessageGroupId: 'intervals#heard',
      MessageDeduplicationId: `intervals#heard#${eventTime}`,
      MessageBody: JSON.stringify({ kind: 'heard', source: 'intervals', eventTime }),
    };
    expect(queued()).toEqual([heard, heard]);
  });
});
