import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { prescribeValue } from '../../bin/prescribe/prescribe-value.ts';
import { profileSchema, repliesSchema } from '../../bin/prescribe/request.ts';
import { runsOf } from '../fixtures/runs.ts';
import { morningActivity, stravaActivity } from '../fixtures/strava-activity.ts';

/** Whatever comes in: an answer whose numbers are numbers, or an error in a sentence. */

const anyNumber: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(0, -0, -1, 1, 1e-300, 1e13, 2 ** 31, 2 ** 53, 1e18, 1e100, 1e308, -1e13, -1e308, null, undefined),
  fc.integer({ min: 0, max: 100_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const anyWord = fc.constantFrom(
  ...['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty', '', 'NaN', 'Run', 'VirtualRun', 'Ride'],
  ...['Walk', 'Hike', 'Swim', 'WeightTraining', 'SportOfTheFuture'],
);
const anyDate = fc.oneof(
  fc.constantFrom('2026-06-10T08:00:00Z', '1970-01-01T00:00:00Z', '2099-12-31T23:59:59Z', '2026-06-10T00:00:01Z'),
  fc.constantFrom('+275760-09-13T00:00:00Z', '-271821-04-20T00:00:00Z', '0001-01-01T00:00:00Z', 'yesterday'),
);
const sometimes = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 });

const anyActivity = fc
  .record({
    sport_type: sometimes(anyWord),
    type: sometimes(anyWord),
    start_date: sometimes(anyDate),
    start_date_local: sometimes(anyDate),
    utc_offset: sometimes(anyNumber),
    moving_time: sometimes(anyNumber),
    elapsed_time: sometimes(anyNumber),
    distance: sometimes(anyNumber),
    total_elevation_gain: sometimes(anyNumber),
    average_heartrate: sometimes(anyNumber),
    average_temp: sometimes(anyNumber),
    kilojoules: sometimes(anyNumber),
    suffer_score: sometimes(anyNumber),
    perceived_exertion: sometimes(anyNumber),
    workout_type: sometimes(anyNumber),
  })
  .map((fields) => ({ ...morningActivity(), ...withoutUndefined(fields) }));

const anyEnvelope = fc
  .record({
    profile: sometimes(
      fc
        .record({
          massKg: sometimes(anyNumber),
          birthYear: sometimes(anyNumber),
          restingHr: sometimes(anyNumber),
          maxHr: sometimes(anyNumber),
          timezone: sometimes(anyWord),
          bedtime: sometimes(fc.constantFrom('00:30', '22:15', '04:00', '24:00', '9', 'late', '99:99', '')),
        })
        .map(withoutUndefined),
    ),
    replies: sometimes(
      fc
        .record({
          soreness: sometimes(anyNumber),
          sleepHours: sometimes(anyNumber),
          energy: sometimes(anyNumber),
          restingHr: sometimes(anyNumber),
          restingHrBaseline: sometimes(anyNumber),
          rpe: sometimes(anyNumber),
          weightBeforeKg: sometimes(anyNumber),
          weightAfterKg: sometimes(anyNumber),
          drunkL: sometimes(anyNumber),
        })
        .map(withoutUndefined),
    ),
    recent: sometimes(
      fc.array(
        fc.record({
          date: fc.constantFrom('2026-06-09', '2026-06-04', '2026-01-01', '2026-07-01', '9999-12-31'),
          load: fc.constantFrom(0, 50, -1, 1e300, 1e308, -1e308),
          sport: anyWord,
          distanceM: sometimes(anyNumber),
          readyAt: sometimes(anyDate),
          noRunUntil: sometimes(anyDate),
        }),
        { maxLength: 4 },
      ),
    ),
    now: sometimes(anyDate),
    uploadedAt: sometimes(anyDate),
  })
  .map(withoutUndefined);

function withoutUndefined(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

const defaults = { profile: profileSchema.parse({}), replies: repliesSchema.parse({}), recent: [] };

function answerOrError(value: unknown): string {
  try {
    return prescribeValue(JSON.stringify(value), defaults);
  } catch (error) {
    return error instanceof Error && /Malformed/.test(error.name) ? error.message : `thrown: ${String(error)}`;
  }
}

const isNumber = (value: unknown) => typeof value === 'number' && Number.isFinite(value);

test('every number of an answer is one, and no answer holds what is none', () => {
  fc.assert(
    fc.property(anyActivity, anyEnvelope, (activity, envelope) => {
      const output = answerOrError({ activity, ...envelope });

      expect(output).not.toMatch(/\bNaN\b|Infinity|\[object|undefined|\d{13,}|e\+\d|^thrown/);
      if (!output.startsWith('{')) return;
      const answer = JSON.parse(output);
      expect([answer.load, answer.hoursToHard].every(isNumber)).toBe(true);
      const amounts = [answer.sodiumMg, answer.carbG, answer.proteinG].flatMap((range) => range ?? []);
      expect(
        [...amounts, ...(answer.fluid === null ? [] : [answer.fluid.minMl, answer.fluid.maxMl])].every(isNumber),
      ).toBe(true);
    }),
    { numRuns: runsOf(3000) },
  );
});

test.each([
  ['durations of 1e13 s', { moving_time: 1e13, elapsed_time: 1e13 }],
  ['a Relative Effort of 1e308', { suffer_score: 1e308 }],
  ['a sport by the name of a property', { sport_type: 'constructor', distance: 120_000 }],
])('%s: an answer with a load and a day', (_, differences) => {
  const output = answerOrError(stravaActivity(differences));

  expect(JSON.parse(output)).toMatchObject({ load: expect.any(Number), text: expect.stringMatching(/^\d/) });
  expect(output).not.toMatch(/NaN|\[object|Invalid/);
});
