import { expect, test } from 'vitest';
import { sportName } from '../../functions/pages/sport-name.ts';

test.each([
  ['Run', 'Run'],
  ['TrailRun', 'Trail run'],
  ['WeightTraining', 'Strength'],
  ['HighIntensityIntervalTraining', 'Interval training'],
  ['AlpineSki', 'Alpine ski'],
  ['SomethingNew', 'Something new'],
  ['constructor', 'Other'],
  ['<b>', 'Other'],
  ['', 'Other'],
])('%s is called %s', (sport, name) => {
  expect(sportName(sport)).toBe(name);
});
