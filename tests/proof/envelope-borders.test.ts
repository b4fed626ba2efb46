import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { inboundTextSchema } from '../../functions/inbound/inbound-text.ts';
import { readBody } from '../../functions/queue/read-body.ts';
import { createTextOutcomes } from '../../functions/reconcile/text-outcomes.ts';
import { createPushSubscriptions } from '../../functions/strava/push-subscriptions.ts';
import { readStravaProfile } from '../../functions/strava/strava-profile.ts';
import { anyCharacter } from '../fixtures/any-character.ts';
import { borderRuns } from '../fixtures/runs.ts';
import { spoilt } from './spoilt.ts';

const numRuns = borderRuns;

afterEach(() => vi.unstubAllGlobals());

describe('the envelope of a text', () => {
  const payload = {
    originationNumber: '+14255550182',
    destinationNumber: '+18005550100',
    messageKeyword: 'keyword_1',
    messageBody: '3 7.5',
    inboundMessageId: 'one',
    previousPublishedMessageId: 'two',
  };
  const envelope = {
    Type: 'Notification',
    MessageId: '22b80b92-fdea-4c2c-8f9d-bdfb0c7bf324',
    TopicArn: 'arn:aws:sns:us-east-1:123456789012:inbound',
    Timestamp: '2026-06-10T18:00:00.000Z',
    SignatureVersion: '1',
    Signature: 'signature',
  };
  const messages = fc.oneof(
    spoilt(payload).map((value) => JSON.stringify(value) ?? ''),
    fc.string({ unit: anyCharacter, maxLength: 100 }),
    fc.json({ maxDepth: 2 }),
  );
  const envelopes = fc.oneof(
    messages.map((Message) => ({ ...envelope, Message })),
    spoilt({ ...envelope, Message: JSON.stringify(payload) }),
  );

  test('leads to a text with a name, a time and a phone that can be answered, or to none', () => {
    expect(readBody(inboundTextSchema, JSON.stringify({ ...envelope, Message: JSON.stringify(payload) }))).toEqual({
      phone: '+14255550182',
      body: '3 7.5',
      id: 'one',
      at: Date.UTC(2026, 5, 10, 18),
    });
    fc.assert(
      fc.property(envelopes, (value) => {
        const read = readBody(inboundTextSchema, JSON.stringify(value) ?? '');
        if (read === undefined) return;
        expect(read.phone ?? '+14255550182').toMatch(/^\+[1-9]\d{6,14}$/);
        expect(read.id.length).toBeGreaterThan(0);
        expect(read.id.length).toBeLessThanOrEqual(60);
        expect(Number.isSafeInteger(read.at)).toBe(true);
        expect(typeof read.body).toBe('string');
      }),
      { numRuns },
    );
  });
});

test('a line of the log of texts says what became of one text, or nothing', async () => {
  const line = {
    notification: { messageId: 'm', timestamp: '2026-06-10 18:00:00.000' },
    delivery: { destination: '+14255550182', providerResponse: 'Phone has blocked SMS', dwellTimeMs: 12 },
    status: 'FAILURE',
  };
  const lines = fc.oneof(
    spoilt(line).map((value) => JSON.stringify(value)),
    fc.string({ unit: anyCharacter, maxLength: 80 }),
    fc.constant(undefined),
  );
  const events = fc.record({
    eventId: fc.constantFrom('1', undefined),
    timestamp: fc.constantFrom(5, undefined),
    message: lines,
  });
  await fc.assert(
    fc.asyncProperty(fc.array(events, { maxLength: 3 }), async (logged) => {
      const read = createTextOutcomes({ send: async () => ({ events: logged }) } as never, 'sns');
      const { outcomes, losses, readUntil } = await read(0, 10);
      for (const { eventId, phone, at } of outcomes) expect([eventId, typeof phone, at]).toEqual(['1', 'string', 5]);
      for (const { eventId, at } of losses) expect([eventId, at]).toEqual(['1', 5]);
      expect(readUntil).toBe(10);
    }),
    { numRuns },
  );
});

describe('what else Strava answers', () => {
  test('of an athlete is a number, a sex and units, or nothing', async () => {
    const athlete = { id: 1, weight: 70.5, sex: 'M', measurement_preference: 'feet', firstname: 'Ana' };
    await fc.assert(
      fc.asyncProperty(spoilt(athlete), async (data) => {
        const strava = { athlete: async () => ({ kind: 'ok', data, rate: undefined }) };
        const connection = { accessToken: 'token', scope: 'read,profile:read_all' };
        const { massKg, sex, units, ...rest } = await readStravaProfile(strava as never, connection);
        expect(rest).toEqual({});
        expect(['number', 'undefined']).toContain(typeof massKg);
        expect([undefined, 'M', 'F']).toContain(sex);
        expect([undefined, 'us', 'metric']).toContain(units);
      }),
      { numRuns },
    );
  });

  test('of push subscriptions is a list, an id, or a refusal that repeats no secret', async () => {
    const settings = { apiUrl: 'https://strava.test/api/v3', clientId: '1', clientSecret: async () => 'the-secret' };
    const subscriptions = createPushSubscriptions(settings);
    const answers = fc.record({
      status: fc.constantFrom(200, 201, 400, 401, 403, 404, 429, 500, 503),
      body: fc.oneof(
        spoilt([{ id: 120475, callback_url: 'https://club.example/webhook' }]).map(
          (value) => JSON.stringify(value) ?? '',
        ),
        spoilt({ id: 120475 }).map((value) => JSON.stringify(value) ?? ''),
        spoilt({ errors: [{ resource: 'PushSubscription', field: 'callback url', code: 'not verifiable' }] }).map(
          (value) => JSON.stringify(value) ?? '',
        ),
        fc.string({ unit: anyCharacter, maxLength: 60 }),
      ),
    });
    await fc.assert(
      fc.asyncProperty(answers, async ({ status, body }) => {
        vi.stubGlobal('fetch', async () => new Response(body, { status }));
        const listed = await subscriptions.list();
        const created = await subscriptions.create('https://club.example/webhook', 'verify');
        expect(JSON.stringify([listed, created])).not.toContain('the-secret');
        if (listed.kind === 'ok') for (const { id } of listed.subscriptions) expect(id).toMatch(/^[1-9]\d*$/);
        if (created.kind === 'ok') expect(created.id).toMatch(/^[1-9]\d*$/);
      }),
      { numRuns },
    );
  });
});
