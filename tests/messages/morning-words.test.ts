import { expect, test } from 'vitest';
import { morningMailText, morningQuestion } from '../../functions/messages/morning-words.ts';

test('the question of the morning says what is left of the plan, and how to answer', () => {
  expect(morningQuestion('Easy till Wed.')).toBe(
    'Good morning. Easy till Wed. How are you? Reply soreness 0-10 + sleep h, e.g. 3 7.5',
  );
});

test('its mail asks for no reply', () => {
  expect(morningMailText('Easy till Wed.')).toBe('Good morning. Easy till Wed. How are you?');
  expect(morningMailText(undefined)).toBe('Good morning. How are you?');
});
