import { expect, test } from 'vitest';
import { againstUsual, isKept } from '../../functions/messages/week-sentences.ts';

test.each([
  [69, 'much less than usual', false],
  [70, 'a little less than usual', true],
  [90, 'a little less than usual', true],
  [110, 'about as much as usual', true],
  [130, 'a little more than usual', true],
  [131, 'much more than usual', false],
])('a load of %d where 100 is usual is %s', (load, said, kept) => {
  const week = { runDays: 3, freeDays: 4, load, usual: 100, verdict: 'yes', suggestion: 'keep' } as const;

  expect(againstUsual(week)).toBe(said);
  expect(isKept(week)).toBe(kept);
});

test('without a usual nothing is compared, and the suggestion stands', () => {
  const week = { runDays: 3, freeDays: 4, load: 70, usual: null, verdict: 'yes', suggestion: 'keep' } as const;

  expect(againstUsual(week)).toBeUndefined();
  expect(isKept(week)).toBe(true);
});
