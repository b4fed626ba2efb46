import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEvents } from '../../functions/intervals/webhook-events.ts';
import type { SourceEvent } from '../../functions/sources/source-event.ts';
import {
  deauthorized,
  deleted,
  deliveryOf,
  fitnessUpdated,
  scopeChanged,
  testEvent,
  uploaded,
  webhookSecret,
  wellnessUpdated,
} from '../fixtures/intervals/deliveries.ts';
import { runsOf } from '../fixtures/runs.ts';

const secretSha256 = createHash('sha256').update(webhookSecret).digest('hex');
const now = Date.parse('2026-04-16T16:00:05Z');
const read = (body: string) => readEvents(body, secretSha256, now);
const readOf = (...events: readonly unknown[]) => {
  const answer = read(deliveryOf(events));
  if (answer.kind !== 'events') throw new Error(`the delivery is refused: ${answer.kind}`);
  return answer;
};
const only = (event: unknown): SourceEvent | undefined => readOf(event).events[0];

describe('a delivery of intervals.icu', () => {
  test('an upload is a new activity, by an id that says where it is from', () => {
    expect(only(uploaded)).toEqual({
      source: 'intervals',
      kind: 'activity',
      aspect: 'create',
      externalAthleteId: 'i700001',
      activityId: 'icu:i900000001',
      eventTime: Date.parse('2026-04-16T05:10:24Z') / 1000,
      name: 'intervals#ACTIVITY_UPLOADED#i700001#i900000001#2026-04-16T05:10:24.300+00:00',
    });
  });

  test.each([
    ['ACTIVITY_ANALYZED', 'update'],
    ['ACTIVITY_UPDATED', 'update'],
  ])('%s is a change of one', (type, aspect) => {
    expect(only({ ...uploaded, type })).toMatchObject({ kind: 'activity', aspect });
  });

  test('a deletion comes with a stub of the activity', () => {
    expect(only(deleted)).toMatchObject({ kind: 'activity', aspect: 'delete', activityId: 'icu:i900000001' });
  });

  test('of a day only its date is taken over', () => {
    expect(only(wellnessUpdated)).toEqual({
      source: 'intervals',
      kind: 'wellness',
      externalAthleteId: 'i700001',
      dates: ['2026-04-15'],
      eventTime: Date.parse('2026-04-15T16:29:56Z') / 1000,
      name: 'intervals#WELLNESS_UPDATED#i700001#2026-04-15#2026-04-15T16:29:56.819+00:00',
    });
  });

  test('an athlete who disconnects the app, and one who changes what it may read', () => {
    expect(only(deauthorized)).toMatchObject({ kind: 'deauthorization', externalAthleteId: 'i700001' });
    expect(only(scopeChanged)).toMatchObject({ kind: 'scope', scope: 'ACTIVITY:READ,WELLNESS:READ' });
  });

  test('a scope without any box is one, and ends no access by itself', () => {
    expect(only({ ...scopeChanged, scope: '' })).toMatchObject({ kind: 'scope', scope: '' });
  });

  test('a change of scope that does not say "deauthorized" is none', () => {
    const { deauthorized: _, ...unsaid } = scopeChanged;

    expect(only(unsaid)).toMatchObject({ kind: 'scope', scope: 'ACTIVITY:READ,WELLNESS:READ' });
  });

  test.each([
    ['the button for a test', testEvent],
    ['a projection of the days ahead', fitnessUpdated],
    ['a type that we did not tick', { ...testEvent, type: 'CALENDAR_UPDATED', events: [] }],
    ['a type that did not exist when this was written', { ...uploaded, type: 'ACTIVITY_DREAMT_OF' }],
    ['an activity from Strava', { ...uploaded, activity: { ...uploaded.activity, source: 'STRAVA' } }],
  ])('%s leads to nothing, and is no mistake', (_, event) => {
    expect(readOf(event)).toEqual({ kind: 'events', events: [], malformed: 0 });
  });

  test('a batch holds events of several athletes, in their order', () => {
    const { events } = readOf(uploaded, { ...uploaded, athlete_id: '2049151' }, deleted);

    expect(events.map(({ externalAthleteId }) => externalAthleteId)).toEqual(['i700001', '2049151', 'i700001']);
  });

  test.each([
    ['no object', 7],
    ['no type', { athlete_id: 'i700001' }],
    ['no activity', { ...uploaded, activity: undefined }],
    ['no id of the activity', { ...uploaded, activity: { ...uploaded.activity, id: 12 } }],
    ['an id that leaves its path', { ...uploaded, activity: { ...uploaded.activity, id: '../athlete/0' } }],
    ['no athlete', { ...uploaded, athlete_id: null }],
    ['no date', { ...wellnessUpdated, records: [{ id: 'yesterday' }] }],
    ['no scope at all', { ...scopeChanged, scope: undefined }],
  ])('an event with %s loses none of the others', (_, event) => {
    expect(readOf(event, uploaded)).toEqual({ kind: 'events', events: [only(uploaded)], malformed: 1 });
  });

  test.each([
    ['the secret of another app', deliveryOf([uploaded], 'somebody-elses')],
    ['no secret', JSON.stringify({ events: [uploaded] })],
    ['no JSON', 'ping'],
    ['no events', JSON.stringify({ secret: webhookSecret })],
  ])('a body with %s is not looked into', (_, body) => {
    expect(read(body)).toEqual({ kind: 'wrong-secret' });
  });
});

describe('the name of an event', () => {
  test('is the same for a repeat, and another for the next happening', () => {
    const later = { ...uploaded, timestamp: '2026-04-16T05:11:24.300+00:00' };

    expect(only(uploaded)?.name).toBe(only(structuredClone(uploaded))?.name);
    expect(only(later)?.name).not.toBe(only(uploaded)?.name);
  });

  test('without a timestamp it is made of the event itself, and the time is now', () => {
    const silent = { ...uploaded, timestamp: undefined };

    expect(only(silent)?.eventTime).toBe(now / 1000);
    expect(only(silent)?.name).toBe(only(structuredClone(silent))?.name);
    expect(only({ ...silent, activity: { ...uploaded.activity, icu_rpe: 9 } })?.name).not.toBe(only(silent)?.name);
  });

  test('an older form of the zone is the same time', () => {
    expect(only({ ...uploaded, timestamp: '2026-04-16T05:10:24.300+0000' })?.eventTime).toBe(only(uploaded)?.eventTime);
  });

  test('of many days it is still one that a queue takes', () => {
    const records = Array.from({ length: 60 }, (_, day) => ({
      id: new Date(Date.UTC(2026, 2, 1 + day)).toISOString().slice(0, 10),
    }));

    expect(only({ ...wellnessUpdated, records })?.name).toMatch(/^intervals#[0-9a-f]{64}$/);
  });
});

test('whatever is posted is answered without an error, and what is queued is short and holds no words', () => {
  const anyEvent = fc.oneof(
    fc.jsonValue(),
    fc.record(
      {
        athlete_id: fc.oneof(fc.string(), fc.constant('i700001')),
        type: fc.constantFrom('ACTIVITY_UPLOADED', 'ACTIVITY_DELETED', 'WELLNESS_UPDATED', 'APP_SCOPE_CHANGED', 'X'),
        timestamp: fc.oneof(fc.string(), fc.constant(uploaded.timestamp), fc.constant(null)),
        activity: fc.oneof(fc.jsonValue(), fc.constant(uploaded.activity)),
        records: fc.oneof(fc.jsonValue(), fc.constant(wellnessUpdated.records)),
        scope: fc.string(),
        deauthorized: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
  );
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 5 }), (events) => {
      const { events: read, malformed } = readOf(...events, uploaded);

      expect(read.at(-1)).toEqual(only(uploaded));
      expect(read.length + malformed).toBeLessThanOrEqual(events.length + 1);
      for (const event of read) {
        expect(event.name).toMatch(/^[!-~]{1,128}$/);
        expect(event.eventTime).toBeGreaterThan(0);
        expect(event.externalAthleteId).toMatch(/^[A-Za-z0-9_-]{1,40}$/);
        expect(JSON.stringify(event)).not.toContain('Mira');
      }
    }),
    { numRuns: runsOf(60) },
  );
});
