import { describe, expect, test } from 'vitest';
import { ramp } from '../../functions/recovery/ramp.ts';
import type { TrainingDays } from '../../functions/recovery/training-days.ts';

/** A load a day, today's last. */
const days = (loads: readonly number[]): TrainingDays => ({
  today: 20_000,
  byDay: new Map(
    loads.map((load, index) => [20_000 - loads.length + 1 + index, { load, isRunDay: false, hasHardSession: false }]),
  ),
});

describe('a ramp', () => {
  test('is known after 28 days, and not before', () => {
    expect(ramp(days(Array(27).fill(50)))).toBeUndefined();
    expect(ramp(days(Array(28).fill(50)))).toBeGreaterThan(1);
  });

  test('of a season of the same load is none', () => {
    expect(ramp(days(Array(200).fill(50)))).toBeCloseTo(1, 2);
  });

  test('is steep when a week doubles what the weeks before had', () => {
    expect(ramp(days([...Array(60).fill(40), ...Array(7).fill(90)]))).toBeGreaterThan(1.35);
    expect(ramp(days([...Array(60).fill(30), ...Array(7).fill(120)]))).toBeGreaterThan(1.5);
  });

  test('falls in a down week', () => {
    expect(ramp(days([...Array(60).fill(60), ...Array(7).fill(20)]))).toBeLessThan(0.9);
  });

  test('of nothing but rest is none', () => {
    expect(ramp(days(Array(40).fill(0)))).toBeUndefined();
  });
});
