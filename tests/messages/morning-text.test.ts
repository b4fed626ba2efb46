import { expect, test } from 'vitest';
import { morningMailText, morningQuestion } from '../../functions/messages/morning-text.ts';

test('the question of the morning says what is left of the plan, and how to answer', () => {
  expect(morningQuestion('Easy till Wed.')).toBe(
    'Good morning. Easy till Wed. How are you? Reply soreness 0-10 + sleep h, e.g. 3 7.5',
  );
});

test('a long rest is never left out: the question gets shorter', () => {
  const rest = 'No running till Wed 16 Dec evening, none hard till Sun 20 Dec. A doctor, if it is no better.';

  const text = morningQuestion(rest);

  expect(text).toBe(`Good morning. ${rest} Reply soreness + sleep h: 3 7.5`);
  expect(text.length).toBeLessThanOrEqual(160);
});

test('a rest that fills a text has two', () => {
  expect(morningQuestion('R'.repeat(150))).toContain('R'.repeat(150));
});

test('its mail asks for no reply', () => {
  expect(morningMailText('Easy till Wed.')).toBe('Good morning. Easy till Wed. How are you?');
  expect(morningMailText(undefined)).toBe('Good morning. How are you?');
});
