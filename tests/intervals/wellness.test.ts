import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayReportsOf, wellnessFields } from '../../functions/intervals/wellness.ts';
import { doctorFromSoreness } from '../../functions/messages/reply/reply-ranges.ts';
import { wellnessUpdated } from '../fixtures/intervals/deliveries.ts';
import { runsOf } from '../fixtures/runs.ts';

const today = '2026-04-15';
const [row] = wellnessUpdated.records;
const reportOf = (changed: object) => dayReportsOf([{ ...row, ...changed }], today)[0];

describe('a day of intervals.icu', () => {
  test('becomes what a runner would have answered', () => {
    expect(dayReportsOf([row], today)).toEqual([
      { date: today, sleepHours: 6.2, restingHr: 49, weightKg: 61.4, hrvMs: 56 },
    ]);
  });

  test('counts where a field is left out, as those without a value are', () => {
    expect(dayReportsOf([{ id: today, sleepSecs: 22_242 }], today)).toEqual([{ date: today, sleepHours: 6.2 }]);
    expect(dayReportsOf([{ id: today, restingHR: 49 }], today)).toEqual([{ date: today, restingHr: 49 }]);
  });

  test('of a body no more is asked for than the questions of a morning', () => {
    expect(wellnessFields).toEqual([
      'id',
      'restingHR',
      'tempRestingHR',
      'sleepSecs',
      'soreness',
      'weight',
      'tempWeight',
      'hrv',
    ]);
  });

  test.each([
    [1, 1],
    [2, 3],
    [3, 6],
    [4, 8],
    [0, undefined],
    [5, undefined],
    [2.5, undefined],
    [null, undefined],
  ])('soreness %s of 1 (good) to 4 (bad) is %s of 10', (step, soreness) => {
    expect(reportOf({ soreness: step })?.soreness).toBe(soreness);
  });

  test.each([
    [true, undefined],
    ['true', undefined],
    [false, 49],
    [null, 49],
    [undefined, 49],
  ])('a pulse that is marked as carried over (%s) is none', (tempRestingHR, restingHr) => {
    expect(reportOf({ tempRestingHR })?.restingHr).toBe(restingHr);
  });

  test.each([
    [0, undefined],
    [null, undefined],
    [7199, undefined],
    [7200, 2],
    [27_000, 7.5],
    [50_400, 14],
    [50_401, undefined],
    [-27_000, undefined],
    ['27000', undefined],
  ])('%s seconds of sleep are %s hours', (sleepSecs, sleepHours) => {
    expect(reportOf({ sleepSecs })?.sleepHours).toBe(sleepHours);
  });

  test.each([
    [29, undefined],
    [30, 30],
    [120, 120],
    [121, undefined],
  ])('a pulse of %s is %s', (restingHR, restingHr) => {
    expect(reportOf({ restingHR })?.restingHr).toBe(restingHr);
  });

  test.each([
    [70.24, false, 70.2],
    [70.24, null, 70.2],
    [70.24, true, undefined],
    [29.9, false, undefined],
    [250.1, false, undefined],
    ['70', false, undefined],
  ])('a weight of %s kg, carried over: %s, is %s kg', (weight, tempWeight, weightKg) => {
    expect(reportOf({ weight, tempWeight })?.weightKg).toBe(weightKg);
  });

  test.each([
    [45.6, 46],
    [4.9, undefined],
    [301, undefined],
    [null, undefined],
  ])('a heart-rate variability of %s ms is %s ms', (hrv, hrvMs) => {
    expect(reportOf({ hrv })?.hrvMs).toBe(hrvMs);
  });

  test('a field that is left out takes no other with it', () => {
    expect(dayReportsOf([{ id: today, restingHR: 59 }], today)).toEqual([{ date: today, restingHr: 59 }]);
    expect(dayReportsOf([{ id: today, sleepSecs: 22_242, weight: 61 }], today)).toEqual([
      { date: today, sleepHours: 6.2, weightKg: 61 },
    ]);
  });

  test('tomorrow has not been measured', () => {
    expect(dayReportsOf([{ ...row, id: '2026-04-16' }], today)).toEqual([]);
  });

  test('a morning that has not been filled yet says nothing', () => {
    expect(dayReportsOf([{ id: today }, { id: today, sleepSecs: null, steps: 12 }], today)).toEqual([]);
  });

  test('how a night or a mood felt is not read: those scales have been turned round too often', () => {
    const felt = { sleepQuality: 4, fatigue: 4, stress: 4, mood: 4, motivation: 1, menstrualPhase: 'PERIOD' };

    expect(reportOf(felt)).toEqual(reportOf({}));
  });

  test('a row that is none takes no other with it', () => {
    expect(dayReportsOf([{ id: 'today' }, null, 7, row], today)).toHaveLength(1);
  });
});

test('no row of a device stops anybody, and whatever comes is within what a runner may answer', () => {
  const anyRow = fc.record({
    id: fc.constantFrom('2026-04-13', today, '2026-04-16'),
    soreness: fc.oneof(fc.integer({ min: -2, max: 12 }), fc.jsonValue()),
    sleepSecs: fc.oneof(fc.integer({ min: -10, max: 100_000 }), fc.jsonValue()),
    restingHR: fc.oneof(fc.double(), fc.integer({ min: 0, max: 300 })),
    tempRestingHR: fc.jsonValue(),
  });
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 4 }), (rows) => {
      for (const report of dayReportsOf(rows, today)) {
        expect(report.date <= today).toBe(true);
        expect(report.soreness ?? 0).toBeLessThan(doctorFromSoreness);
        expect(report.sleepHours ?? 2).toBeGreaterThanOrEqual(2);
        expect(report.sleepHours ?? 2).toBeLessThanOrEqual(14);
        expect(report.restingHr ?? 30).toBeGreaterThanOrEqual(30);
        expect(report.restingHr ?? 30).toBeLessThanOrEqual(120);
      }
    }),
    { numRuns: runsOf(100) },
  );
});
