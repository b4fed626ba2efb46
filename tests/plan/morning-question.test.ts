import { expect, test } from 'vitest';
import { isJustAdvised } from '../../functions/plan/morning-question.ts';
import { noHistory } from '../../functions/store/history.ts';
import { minuteMs } from '../fixtures/sessions.ts';

const planned = Date.UTC(2026, 10, 25, 7);
const advisedAt = (...minutes: readonly number[]) =>
  isJustAdvised(
    {
      ...noHistory,
      unsolicited: minutes.map((minute, index) => ({ messageId: `advice#${index}`, at: planned + minute * minuteMs })),
    },
    planned,
  );

test('one text just before or after the question keeps it back, however many others went out before', () => {
  expect([advisedAt(-5), advisedAt(5), advisedAt(-900, -5)]).toEqual([true, true, true]);
});

test('texts of another time do not, nor where there were none', () => {
  expect([advisedAt(-900), advisedAt(), isJustAdvised(noHistory, planned)]).toEqual([false, false, false]);
});
