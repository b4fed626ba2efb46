import { expect, test } from 'vitest';
import { readActivity } from '../../functions/strava/activity.ts';
import { descentOf } from '../../functions/strava/descent.ts';
import { stravaActivity } from '../fixtures/strava-activity.ts';

const descentWith = (...differences: readonly unknown[]) =>
  descentOf(
    readActivity(
      stravaActivity({ splits_metric: differences.map((elevation_difference) => ({ elevation_difference })) }),
    ),
  );

test('what goes down counts, and what goes up does not take it back', () => {
  expect(descentWith(-30, 50, -12.5)).toBe(42.5);
});

test('a split that goes down further than it is long was measured by a faulty barometer, and is left out', () => {
  expect(descentWith(-30, -4000)).toBe(30);
  expect(descentWith(-4000)).toBeUndefined();
});

test('without splits nothing is known', () => {
  expect(descentWith()).toBeUndefined();
  expect(descentOf(readActivity(stravaActivity()))).toBeUndefined();
});
