import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readActivity } from '../../functions/intervals/activity.ts';
import { isTypedInTwin } from '../../functions/intervals/typed-in-twin.ts';
import { canalRun, stravaStub } from '../fixtures/intervals/activities.ts';
import { uploaded } from '../fixtures/intervals/deliveries.ts';
import { runsOf } from '../fixtures/runs.ts';

const home = 'Europe/Madrid';
const read = (activity: object) => {
  const answer = readActivity(activity, home);
  if (answer.kind !== 'session') throw new Error(`no session: ${answer.kind}`);
  return answer;
};
const sessionOf = (changed: object) => read({ ...canalRun, ...changed }).session;

describe('an activity of intervals.icu', () => {
  test("becomes a session in the engine's terms", () => {
    expect(read(canalRun)).toEqual({
      kind: 'session',
      session: {
        id: 'icu:i900000001',
        sport: 'Run',
        startMs: Date.parse('2026-04-16T04:52:46Z'),
        localStart: '2026-04-16T06:52:46',
        elapsedSec: 2947,
        movingSec: 2887,
        distanceM: 9423.5,
        ascentM: 41.5,
        averageHeartRate: 144,
        sensorTemperatureC: 24.4,
        perceivedExertion: 4,
        isRace: false,
        isIndoor: false,
        isCommute: false,
        deviceName: 'Garmin fenix 7',
      },
      timezone: 'Europe/Madrid',
      ownerId: 'i700001',
      twins: { isTypedIn: false, stravaId: '8000000001', garminId: '99000000001' },
    });
  });

  test('leaves behind names, charts, and what another model reckoned of it', () => {
    const kept = JSON.stringify(read({ ...canalRun, description: 'knee hurts', icu_training_load: 77.7 }));

    for (const word of ['Mira', 'knee', 'AAECAwQF', '77.7', '54.49', '61.2', '190']) expect(kept).not.toContain(word);
  });

  test('the stub of a Strava activity is not ours to read, whatever else it holds', () => {
    expect(readActivity(stravaStub, home)).toEqual({ kind: 'not-ours-to-read', ownerId: 'i700001' });
    expect(readActivity({ ...canalRun, source: 'STRAVA' }, home).kind).toBe('not-ours-to-read');
  });

  test.each(['Note', 'Holiday', 'Transition'])('a %s is no session', (type) => {
    expect(readActivity({ ...canalRun, type }, home)).toEqual({ kind: 'no-session' });
  });

  test.each([
    ['OpenWaterSwim', 'Swim'],
    ['TrackRide', 'Ride'],
    ['Cyclocross', 'Ride'],
    ['VirtualSki', 'NordicSki'],
    ['TrailRun', 'TrailRun'],
    ['Quidditch', 'Quidditch'],
    [null, 'Workout'],
  ])('%s is a %s for the rules', (type, sport) => {
    expect(sessionOf({ type }).sport).toBe(sport);
  });

  test.each([
    ['nobody gives a time', { moving_time: null, elapsed_time: 0 }, 'moving_time and elapsed_time'],
    ['it lasted no second', { moving_time: Number.MIN_VALUE, elapsed_time: 0.9 }, 'moving_time and elapsed_time'],
    ['nothing says when', { start_date: null, start_date_local: null }, 'start_date and start_date_local'],
    ['there is no id', { id: 7 }, 'id'],
  ])('no advice is made where %s', (_, changed, field) => {
    expect(readActivity({ ...canalRun, ...changed }, home)).toEqual({ kind: 'malformed', field });
  });

  test('a field that is not what it was counts as unknown, and takes no run with it', () => {
    expect(sessionOf({ distance: '9.4 km', average_temp: {}, race: 'no', device_name: 4 })).toMatchObject({
      id: 'icu:i900000001',
      isRace: false,
      deviceName: 'Garmin',
    });
    expect(sessionOf({ distance: '9.4 km' })).not.toHaveProperty('distanceM');
  });

  test.each([
    ['the effort of the page, where there is one', { icu_rpe: 7, perceived_exertion: 3 }, 7],
    ['the older field without it', { icu_rpe: null, perceived_exertion: 3 }, 3],
    ['none out of its range', { icu_rpe: 0, perceived_exertion: 3 }, undefined],
    ['nothing of how it felt', { icu_rpe: null, feel: 5 }, undefined],
  ])('the effort is %s', (_, changed, effort) => {
    expect(sessionOf(changed).perceivedExertion).toBe(effort);
  });

  test.each([
    ['a race', { race: true }, { isRace: true }],
    ['a race by its kind', { sub_type: 'RACE' }, { isRace: true }],
    ['a commute by its kind', { sub_type: 'COMMUTE' }, { isCommute: true }],
    ['indoors', { trainer: true }, { isIndoor: true }],
    ['work in joules', { icu_joules: 812_500 }, { kilojoules: 812.5 }],
  ])('%s', (_, changed, expected) => {
    expect(sessionOf(changed)).toMatchObject(expected);
  });

  test.each([
    ['a pulse of 0', { average_heartrate: 0 }],
    ['a pulse that its athlete has struck out', { icu_ignore_hr: true }],
  ])('%s is none', (_, changed) => {
    expect(sessionOf(changed)).not.toHaveProperty('averageHeartRate');
  });

  test('Garmin is named where the watch comes from it, and nowhere else', () => {
    expect(sessionOf({ device_name: 'Garmin Edge 1040' }).deviceName).toBe('Garmin Edge 1040');
    expect(sessionOf({ device_name: null }).deviceName).toBe('Garmin');
    expect(sessionOf({ source: 'COROS', device_name: 'PACE 3' }).deviceName).toBe('PACE 3');
  });
});

describe('when it was', () => {
  test('the local clock has no zone, and an evening stays on its day', () => {
    const evening = sessionOf({
      start_date: '2026-10-09T02:30:00Z',
      start_date_local: '2026-10-08T19:30:00',
      timezone: 'America/Los_Angeles',
    });

    expect(evening).toMatchObject({ startMs: Date.parse('2026-10-09T02:30:00Z'), localStart: '2026-10-08T19:30:00' });
  });

  test.each([
    ['in its own zone', '(GMT+05:30) Asia/Kolkata', '2026-04-16T01:22:46Z'],
    ['at home, where it names none', null, '2026-04-16T04:52:46Z'],
    ['at home, where its zone is not known here', 'Europe/Atlantis', '2026-04-16T04:52:46Z'],
  ])('without its time in UTC the local clock is read %s', (_, timezone, start) => {
    expect(read({ ...uploaded.activity, timezone }).session).toMatchObject({
      startMs: Date.parse(start),
      localStart: '2026-04-16T06:52:46',
    });
  });

  test('without a local clock, or with one that is nowhere on earth, its zone tells it', () => {
    expect(sessionOf({ start_date_local: null }).localStart).toBe('2026-04-16T06:52:46');
    expect(sessionOf({ start_date_local: '2026-04-18T06:52:46' }).localStart).toBe('2026-04-16T06:52:46');
  });

  test('a time in UTC without its Z is UTC all the same', () => {
    expect(sessionOf({ start_date: '2026-04-16T04:52:46' }).startMs).toBe(Date.parse('2026-04-16T04:52:46Z'));
  });
});

describe('two records of one session', () => {
  test('a Garmin id is evidence of a whole file only: the parts of a triathlon share one', () => {
    expect(read({ ...canalRun, file_sport_index: 2 }).twins.garminId).toBeUndefined();
    expect(read({ ...canalRun, source: 'OAUTH_CLIENT', external_id: 'run.fit' }).twins.garminId).toBeUndefined();
  });

  const typedIn = { ...canalRun, id: 'i900000002', source: 'MANUAL', distance: null, average_heartrate: null };
  const recorded = [read(canalRun).session];

  test('what was typed in beside a recording is its twin', () => {
    expect(isTypedInTwin(read(typedIn), recorded)).toBe(true);
  });

  test.each([
    ['with a distance', { ...typedIn, distance: 9000 }, recorded],
    ['of another hour', { ...typedIn, start_date: '2026-04-16T16:00:00Z' }, recorded],
    ['beside nothing but itself', typedIn, [read(typedIn).session]],
    ['that a device recorded', { ...typedIn, source: 'COROS' }, recorded],
  ])('a session %s is one of its own', (_, activity, others) => {
    expect(isTypedInTwin(read(activity), others)).toBe(false);
  });
});

test('any answer is a session that the rules can take, or none', () => {
  const loose = (...values: readonly fc.Arbitrary<unknown>[]) =>
    fc.oneof({ weight: 1, arbitrary: fc.jsonValue() }, ...values.map((arbitrary) => ({ weight: 3, arbitrary })));
  const anyActivity = fc.record(
    {
      id: loose(fc.constant('i1')),
      source: loose(fc.constantFrom('GARMIN_CONNECT', 'MANUAL', 'STRAVA')),
      type: loose(fc.constantFrom('Run', 'Ride', 'Note')),
      start_date: loose(fc.constantFrom('2026-04-16T04:52:46Z', '1969-07-20T20:17:40Z')),
      start_date_local: loose(fc.constantFrom('2026-04-16T06:52:46', '2026-02-31T06:52:46', '2026-04-16T26:99:99')),
      timezone: loose(fc.constantFrom('Asia/Kathmandu', '(GMT+01:00) Europe/Madrid', 'UTC+25')),
      moving_time: loose(fc.double()),
      elapsed_time: loose(fc.integer()),
      distance: loose(fc.double()),
      average_heartrate: loose(fc.double()),
      icu_rpe: loose(fc.integer()),
    },
    { requiredKeys: ['id'] },
  );
  fc.assert(
    fc.property(anyActivity, (activity) => {
      const answer = readActivity(JSON.parse(JSON.stringify(activity)), home);
      if (answer.kind !== 'session') return;
      const { session } = answer;

      expect(Number.isFinite(session.startMs)).toBe(true);
      expect(session.localStart).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/);
      expect(Number.isFinite(Date.parse(`${session.localStart}Z`))).toBe(true);
      expect(Math.max(session.elapsedSec ?? 0, session.movingSec ?? 0)).toBeGreaterThan(0);
      for (const value of Object.values(session)) expect(value).not.toBeNaN();
    }),
    { numRuns: runsOf(100) },
  );
});
