import { expect, test } from 'vitest';
import { morningMailText, morningQuestion } from '../../functions/messages/morning-text.ts';

test('the question of the morning says what is left of the plan, and how to answer', () => {
  expect(morningQuestion('Easy day on Tue, nothing hard before Wed.')).toBe(
    'Good morning. Easy day on Tue, nothing hard before Wed. How are the legs? Reply soreness 0-10 + hours slept, e.g. 3 7.5',
  );
});

test('a long rest is never left out: the question gets shorter', () => {
  const rest =
    'No running before Wed 16 Dec, nothing hard before Sun 20 Dec. Walk or swim. A doctor, if it is no better.';

  const text = morningQuestion(rest);

  expect(text).toBe(`Good morning. ${rest} Sore? Slept? Reply e.g. 3 7.5`);
  expect(text.length).toBeLessThanOrEqual(160);
});

test('a rest that fills a text has two', () => {
  expect(morningQuestion('R'.repeat(150))).toContain('R'.repeat(150));
});

test('its mail asks for no reply', () => {
  expect(morningMailText('Easy day on Tue.')).toBe('Good morning. Easy day on Tue. How are you?');
  expect(morningMailText(undefined)).toBe('Good morning. How are you?');
});
