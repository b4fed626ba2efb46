import { expect, test } from 'vitest';
import { nextWhy } from '../../functions/inbound/why-asked.ts';
import type { Cause } from '../../functions/messages/why-text.ts';
import { noHistory } from '../../functions/store/history.ts';

const causes: readonly Cause[] = ['one', 'two', 'three'].map((word) => ({
  of: 'rest',
  sentence: `${`${word} `.repeat(25).trim()}.`,
}));
const asking = (textId: string, history = noHistory) => nextWhy(causes, history, { textId, isFromStart: false });

test('a text that comes again is answered as it was, whatever was said after it', () => {
  const first = asking('a');
  const second = asking('b', first.history);

  expect(asking('b', second.history)).toEqual(second);
  expect(second.why.text).not.toBe(first.why.text);
  expect(asking('c', second.history).why.says).toEqual(causes.slice(2));
});

test('WRONG begins with the gravest, and a WHY behind it goes on', () => {
  const second = asking('b', asking('a').history);
  const wrong = nextWhy(causes, second.history, { textId: 'c', isFromStart: true });

  expect(wrong.why.says).toEqual(causes.slice(0, 1));
  expect(asking('d', wrong.history).why.says).toEqual(causes.slice(1, 2));
});

test('an upload since then begins anew', () => {
  const { history } = asking('a');
  const session = { activityId: '9', startMs: 0, finishMs: 1, receivedAtMs: 2 };

  expect(asking('b', { ...history, sessions: [session] }).why.says).toEqual(causes.slice(0, 1));
});
