import { expect, test } from 'vitest';
import { readUntilDay } from '../../../functions/messages/reply/until-day.ts';

test.each([
  ['on holiday till Monday', 1],
  ['Pause until tues please', 2],
  ['away all week, back on Wednesday', 3],
  ['no texts til thursday', 4],
  ['quiet until Fri', 5],
  ['at a wedding till next saturday', 6],
  ['BACK SUNDAY', 7],
])('%s', (text, day) => {
  expect(readUntilDay(text)).toBe(day);
});

test.each([['ran on Monday'], ['pause'], ['till Monday or until Tuesday'], ['until month end'], ['my back, Monday']])(
  'no day of return: %s',
  (text) => {
    expect(readUntilDay(text)).toBeUndefined();
  },
);
