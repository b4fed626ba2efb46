import { expect, test } from 'vitest';
import { changesInKind } from '../../functions/recovery/change-in-kind.ts';
import type { Facts } from '../../functions/recovery/facts.ts';
import { prescribe } from '../../functions/recovery/prescribe.ts';
import { factsOf, finishOf, minuteMs, sessionOf } from '../fixtures/sessions.ts';

const advice = (facts: Facts) => prescribe(facts, finishOf(facts.session) + 12 * minuteMs);
const longRun = factsOf({ session: sessionOf({ elapsedSec: 7200, distanceM: 20_000, averageHeartRate: 150 }) });
const changesBy = (after: Partial<Facts>, before: Partial<Facts> = {}) =>
  changesInKind(advice({ ...longRun, ...before }), advice({ ...longRun, ...after }));

test('the same advice is no news, nor is one more kilometre', () => {
  expect(changesBy({})).toEqual([]);
  expect(changesBy({ session: { ...longRun.session, distanceM: 20_500 } })).toEqual([]);
});

test('a very sore runner has another day, half a day more, and a danger', () => {
  expect(changesBy({ replies: { soreness: 8 } })).toEqual(['day', 'ready', 'safety']);
});

test('six hours more are no news', () => {
  expect(changesInKind(advice(factsOf()), advice(factsOf({ replies: { sleepHours: 6.5 } })))).toEqual([]);
});

test('a weigh-in that asks for much more is news of the fluid', () => {
  expect(changesBy({ replies: { weightBeforeKg: 70, weightAfterKg: 68 } })).toEqual(['fluid']);
});

test('a gain of weight takes the fluid away', () => {
  expect(changesBy({ replies: { weightBeforeKg: 70, weightAfterKg: 70.5 } })).toEqual(['amounts', 'safety']);
});

test('an exclusion takes all amounts away', () => {
  expect(changesBy({ profile: { ...longRun.profile, hasExclusion: true } })).toEqual(['amounts', 'safety']);
});

test('an exclusion takes the food away where there was nothing to drink', () => {
  const gained = { replies: { weightBeforeKg: 70, weightAfterKg: 70.5 } };

  expect(changesBy({ ...gained, profile: { ...longRun.profile, hasExclusion: true } }, gained)).toContain('amounts');
});

test('a shorter session is of another class', () => {
  expect(changesBy({ session: { ...longRun.session, elapsedSec: 3000, movingSec: 3000, distanceM: 8000 } })).toContain(
    'carb-class',
  );
});

test('a danger that is over is no danger', () => {
  expect(changesBy({}, { replies: { weightBeforeKg: 70, weightAfterKg: 70.5 } })).toEqual(['amounts']);
});
