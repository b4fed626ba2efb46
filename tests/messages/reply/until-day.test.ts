import { expect, test } from 'vitest';
import { readUntilDay } from '../../../functions/messages/reply/until-day.ts';

/** A Wednesday. */
const today = '2026-11-25';

test.each([
  ['on holiday till Monday', '2026-11-30'],
  ['Pause until tues please', '2026-12-01'],
  ['away all week, back on Wednesday', '2026-12-02'],
  ['no texts til thursday', '2026-11-26'],
  ['quiet until Fri', '2026-11-27'],
  ['at a wedding till next saturday', '2026-11-28'],
  ['BACK SUNDAY', '2026-11-29'],
  ['back on Monday week', '2026-12-07'],
  ['away until 7 December', '2026-12-07'],
  ['away until the 7th of December', '2026-12-07'],
  ['holiday till Dec 7th', '2026-12-07'],
  ['till December 7', '2026-12-07'],
  ['pause till the 12th', '2026-12-12'],
  ['till the 25th', '2026-12-25'],
  ['till the 31st', '2026-12-31'],
  ['until 3 January', '2027-01-03'],
  ['until 7/12', '2026-12-07'],
  ['until tomorrow', '2026-11-26'],
  ['until next week', '2026-11-30'],
  ['until the end of the month', '2026-12-01'],
  ['until next month', '2026-12-01'],
])('%s', (text, day) => {
  expect(readUntilDay(text, today)).toBe(day);
});

test('Americans write the month first', () => {
  expect(readUntilDay('until 12/7', today, true)).toBe('2026-12-07');
});

test.each([
  ...['ran on Monday', 'pause', 'till Monday or until Tuesday', 'until further notice', 'my back, Monday'],
  ...['until 31 June', 'until 32 December', 'until mile 20', 'back soon', 'until the end', 'till 10'],
])('no day of return: %s', (text) => {
  expect(readUntilDay(text, today)).toBeUndefined();
});
