import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type * as z from 'zod';
import { athleteEventSchema } from '../../functions/athlete-events/athlete-event.ts';
import { inboundTextSchema } from '../../functions/inbound/inbound-text.ts';
import { adviceText } from '../../functions/messages/advice-text.ts';
import { planText } from '../../functions/messages/plan-answer.ts';
import { outboxMessageSchema } from '../../functions/outbox/outbox.ts';
import { readProfileForm } from '../../functions/pages/join/read-profile-form.ts';
import { currentPlanOf, personOf } from '../../functions/plan/person.ts';
import { readBody } from '../../functions/queue/read-body.ts';
import { prescribe } from '../../functions/recovery/prescribe.ts';
import { withUpload } from '../../functions/recovery-plan/record-upload.ts';
import { storedRecordOf } from '../../functions/recovery-plan/stored-record.ts';
import { checkInsSchema } from '../../functions/store/check-ins.ts';
import { connectionSchema } from '../../functions/store/connections.ts';
import { feedbackSchema } from '../../functions/store/feedback.ts';
import { fileSessionSchema } from '../../functions/store/file-sessions.ts';
import { historySchema } from '../../functions/store/history.ts';
import { memberSchema } from '../../functions/store/member.ts';
import { planRecordSchema } from '../../functions/store/plan-record-schema.ts';
import { prescriptionRowSchema } from '../../functions/store/prescription-row.ts';
import { profileSchema } from '../../functions/store/profile.ts';
import { readRow } from '../../functions/store/row.ts';
import type { RowKind } from '../../functions/store/tables.ts';
import { MalformedActivityError, readActivity, sessionOf } from '../../functions/strava/activity.ts';
import { descentOf } from '../../functions/strava/descent.ts';
import { createStravaApi } from '../../functions/strava/strava-api.ts';
import { stravaDoor } from '../../functions/strava/strava-door.ts';
import { createStravaOauth } from '../../functions/strava/strava-oauth.ts';
import { hashOfSecret } from '../../functions/strava/webhook-secret.ts';
import { createWebhookHandler } from '../../functions/webhook.ts';
import { anyCharacter } from '../fixtures/any-character.ts';
import { connection, member } from '../fixtures/members.ts';
import { borderRuns } from '../fixtures/runs.ts';
import { stravaActivity } from '../fixtures/strava-activity.ts';
import { afterEvent, newcomer, randomSeason } from '../recovery-plan/random-season.ts';
import { spoilt } from './spoilt.ts';

const numRuns = borderRuns;
const now = Date.parse('2026-06-10T18:00:00Z');
const notForRunners = /NaN|Infinity|undefined|null|\[object/;

afterEach(() => vi.unstubAllGlobals());

describe('the webhook', () => {
  const sent: unknown[] = [];
  const handler = createWebhookHandler(
    () =>
      ({
        queueUrl: 'q',
        doors: [{ ...stravaDoor, pathSecretSha256: hashOfSecret('secret') }],
        sqs: { send: async (command: unknown) => sent.push(command) },
      }) as never,
  );
  const event = {
    object_type: 'activity',
    object_id: 1360128428,
    aspect_type: 'create',
    owner_id: 134815,
    subscription_id: 120475,
    event_time: 1516126040,
    updates: { title: 'Secret place' },
  };
  const bodies = fc.oneof(
    spoilt(event).map((body) => JSON.stringify(body) ?? ''),
    fc.string({ unit: anyCharacter, maxLength: 300 }),
    fc.json({ maxDepth: 3 }),
  );

  test('answers every body with one of its own answers, and repeats nothing of it', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await fc.assert(
      fc.asyncProperty(bodies, fc.boolean(), async (body, isBase64Encoded) => {
        const { statusCode, body: answer = '' } = await handler({
          rawPath: '/strava/secret',
          pathParameters: { secret: 'secret' },
          requestContext: { http: { method: 'POST' } },
          body,
          isBase64Encoded,
        } as never);

        expect([200, 400, 413]).toContain(statusCode);
        expect(answer).not.toContain('Secret place');
      }),
      { numRuns },
    );
  });
});

describe('the bodies of queues', () => {
  const inbound = {
    Message: JSON.stringify({ originationNumber: '+14255550182', messageBody: '3 7.5', inboundMessageId: 'one' }),
    Timestamp: '2026-06-10T18:00:00.000Z',
  };
  const message = {
    messageId: 'advice#1',
    athleteId: '1',
    kind: 'advice',
    text: 'Drink.',
    staleAfter: now,
    mail: null,
  };
  const older = { kind: 'activity', aspect: 'create', activityId: '1', athleteId: '1', eventTime: 1 };
  const event = {
    kind: 'activity',
    source: 'strava',
    externalAthleteId: '1',
    name: 'strava#activity#1#create#1#1',
    aspect: 'create',
    activityId: '1',
    eventTime: 1,
  };

  test.each([
    ['an athlete event', athleteEventSchema, event],
    ['an athlete event of the version before', athleteEventSchema, older],
    ['an outbox message', outboxMessageSchema, message],
    ['a text', inboundTextSchema, inbound],
  ])('%s is read, or it is none', (_, schema, sample) => {
    fc.assert(
      fc.property(spoilt(sample), (value) => {
        const body = JSON.stringify(value) ?? '';
        const read = readBody(schema as z.ZodType, body);
        if (read !== undefined) expect(readBody(schema as z.ZodType, body)).toEqual(read);
      }),
      { numRuns },
    );
  });
});

test('an activity of Strava is refused by name, or leads to a text and a plan that a runner can read', () => {
  const activity = stravaActivity({
    average_heartrate: 150,
    max_heartrate: 170,
    has_heartrate: true,
    average_temp: 20,
    kilojoules: 600,
    average_watts: 200,
    device_watts: true,
    suffer_score: 50,
    workout_type: 1,
    device_name: 'Garmin Forerunner 265',
    splits_metric: [{ distance: 1000, elevation_difference: -40, moving_time: 300 }],
  });
  const profile = { massKg: 70, sex: 'M', birthYear: 1986, restingHr: 50, exclusions: [] as string[] } as const;
  fc.assert(
    fc.property(spoilt(activity), fc.constantFrom('metric' as const, 'us' as const), (value, units) => {
      const read = parsed(value);
      if (read === undefined) return;
      const session = sessionOf(read);
      const prescription = prescribe(
        { session, profile: { massKg: 70, hasExclusion: false }, replies: {}, recent: [] },
        now,
      );
      const person = personOf({ profile, history: { sessions: [], revision: 0 } });
      const record = withUpload(person, { session, descentM: descentOf(read) }, now);
      const { plan } = currentPlanOf({ ...person, record }, now);

      expect(adviceText(prescription, session, { units })).not.toMatch(notForRunners);
      expect(planText(plan, units)).not.toMatch(notForRunners);
      expect(JSON.stringify(prescription)).not.toContain('"load":null');
      // A row that could not be read again would lose all that is known of the athlete.
      expect(planRecordSchema.safeParse(storedRecordOf(record))).toMatchObject({ success: true });
    }),
    { numRuns },
  );
});

describe("Strava's answers", () => {
  const json = fc.oneof(
    spoilt({ access_token: 'a', refresh_token: 'b', expires_at: 1_800_000_000, athlete: { id: 1 } }),
    spoilt({
      message: 'Authorization Error',
      errors: [{ resource: 'Athlete', field: 'access_token', code: 'invalid' }],
    }),
    fc.jsonValue(),
  );
  const answers = fc.record({
    status: fc.constantFrom(200, 201, 204, 301, 400, 401, 402, 403, 404, 429, 500, 502, 503, 504),
    body: fc.oneof(
      json.map((value) => JSON.stringify(value) ?? ''),
      fc.string({ unit: anyCharacter, maxLength: 100 }),
    ),
    limit: fc.oneof(fc.constantFrom('100,1000', '', '-1,0', 'a,b', '100', '1e9,1e99'), fc.string({ maxLength: 10 })),
  });
  const api = createStravaApi('https://strava.test/api/v3');
  const oauth = createStravaOauth({
    oauthUrl: 'https://strava.test/oauth',
    clientId: '1',
    clientSecret: async () => 'secret',
    codeRetryMs: 0,
  });

  test('have one of the meanings that we know, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(answers, async ({ status, body, limit }) => {
        const headers = new Headers();
        for (const name of ['x-readratelimit-limit', 'x-readratelimit-usage']) {
          if (/^[\x20-\x7e]*$/.test(limit)) headers.set(name, limit);
        }
        vi.stubGlobal('fetch', async () => new Response(status === 204 ? null : body, { status, headers }));

        const read = await api.activity('1', 'token');
        expect([
          'ok',
          'not-found',
          'unauthorized',
          'app-inactive',
          'forbidden',
          'rate-limited',
          'unavailable',
        ]).toContain(read.kind);
        for (const figure of Object.values(read.rate?.limits ?? {})) expect(figure).toBeGreaterThan(0);
        expect(['ok', 'refused', 'unavailable']).toContain((await oauth.refresh('token')).kind);
        expect(['ok', 'refused', 'full', 'app-inactive', 'unavailable']).toContain((await oauth.exchange('code')).kind);
      }),
      { numRuns },
    );
  });
});

test('the form of a profile is answered with its errors, or read within its bounds', () => {
  const fields = fc.dictionary(
    fc.constantFrom(
      'units',
      'mass',
      'shownMass',
      'shownMassKg',
      'birthYear',
      'restingHr',
      'maxHr',
      'sex',
      'exclusions',
      'bedtime',
      'checkInAt',
    ),
    fc.oneof(
      fc.constantFrom(
        'metric',
        'us',
        '70',
        '154',
        '1988',
        '55',
        '190',
        'M',
        'none',
        '22:30',
        '1e3',
        '-70',
        '７０',
        '70,5',
        '0x46',
        '__proto__',
      ),
      fc.string({ maxLength: 20 }),
    ),
  );
  fc.assert(
    fc.property(fields, (form) => {
      const reading = readProfileForm(new URLSearchParams(form), now);
      if (reading.kind !== 'ok') return;
      const { massKg, restingHr, maxHr } = reading.answers.profile;
      if (massKg) expect(massKg >= 35 && massKg <= 200).toBe(true);
      if (restingHr) expect(restingHr >= 30 && restingHr <= 120).toBe(true);
      if (maxHr) expect(maxHr >= 100 && maxHr <= 230).toBe(true);
    }),
    { numRuns },
  );
});

describe('rows that another version wrote, or somebody by hand', () => {
  const season = randomSeason(3, { days: 60 }).reduce(afterEvent, newcomer());
  const session = sessionOf(readActivity(stravaActivity()));
  const prescription = prescribe(
    { session, profile: { massKg: 70, hasExclusion: false }, replies: {}, recent: [] },
    now,
  );
  const rows: readonly (readonly [RowKind, z.ZodType, unknown])[] = [
    ['member', memberSchema, member()],
    ['connection', connectionSchema, connection('7')],
    ['profile', profileSchema, { massKg: 70, sex: 'M', exclusions: [], experience: 'new', raceDate: '2026-10-11' }],
    ['history', historySchema, { sessions: [], unsolicited: [], record: storedRecordOf(season.record), revision: 3 }],
    [
      'feedback',
      feedbackSchema,
      {
        said: [
          { at: now, thought: 'wrong', day: 'easy', findings: [{ rule: 'a', asks: 'easy', fromDay: 1, untilDay: 2 }] },
        ],
        revision: 1,
      },
    ],
    [
      'check-ins',
      checkInsSchema,
      {
        days: {
          '2026-06-10': { soreness: 3, sleepHours: 7.5, at: now, source: 'text', answeredAt: { soreness: now } },
        },
        revision: 1,
      },
    ],
    ['file-session', fileSessionSchema, { session, at: now, expiresAtSec: 1 }],
    [
      'prescription',
      prescriptionRowSchema,
      {
        activityId: '1',
        revision: 1,
        madeFor: 'a',
        madeAt: now,
        session,
        replies: {},
        prescription,
        messageIds: [],
        expiresAtSec: 1,
      },
    ],
  ];

  test.each(rows)('a row of kind %s is read, or counts as absent', (kind, schema, row) => {
    expect(readRow(kind, schema, row)).toBeDefined();
    fc.assert(
      fc.property(spoilt(row), (value) => {
        expect(typeof schema.safeParse(value).success).toBe('boolean');
      }),
      { numRuns: Math.ceil(numRuns / 4) },
    );
  });

  test('a history that is read makes a plan that a runner can read', () => {
    const [, , row] = rows[3] ?? [];
    fc.assert(
      fc.property(spoilt(row), (value) => {
        const history = historySchema.safeParse(value);
        if (!history.success) return;
        const { plan } = currentPlanOf(personOf({ profile: undefined, history: history.data }), now);
        expect(planText(plan, 'metric')).not.toMatch(notForRunners);
      }),
      { numRuns: Math.ceil(numRuns / 4) },
    );
  });
});

function parsed(activity: unknown): ReturnType<typeof readActivity> | undefined {
  try {
    return readActivity(activity);
  } catch (error) {
    if (error instanceof MalformedActivityError) return undefined;
    throw error;
  }
}
