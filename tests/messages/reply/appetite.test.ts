import { expect, test } from 'vitest';
import { confirmation } from '../../../functions/messages/reply/confirmation.ts';
import { readReply } from '../../../functions/messages/reply/read-reply.ts';

const read = (text: string) => readReply(text, { asked: 'soreness-sleep', units: 'metric' });

test.each([
  ['no appetite', 'poor'],
  ['lost my appetite since the race', 'poor'],
  ['appetite gone', 'poor'],
  ['3 7 off my food', 'poor'],
  ['not hungry at all 3 7', 'poor'],
  ['cannot face food', 'poor'],
  ['appetite is not great', 'poor'],
  ['not eating well', 'poor'],
  ['eating well', 'good'],
  ['3 7 good appetite', 'good'],
  ['appetite is back to normal', 'good'],
  ['eating like a horse 3 7', 'good'],
  ['3 7', null],
  ['my appetite for running is back 3 7', null],
  ['my wife has no appetite', null],
  ['dog eating well 3 7', null],
] as const)('%s: %s', (text, appetite) => {
  expect(read(text).appetite).toBe(appetite);
});

test('it is said back, and needs no number', () => {
  expect(read('no appetite')).toMatchObject({ kind: null, needsSafetyNet: false, unread: [] });
  expect(confirmation(read('no appetite'), 'metric')).toBe('Got it: appetite poor.');
  expect(confirmation(read('3 7 eating well'), 'metric')).toBe('Got it: soreness 3, slept 7 h, appetite good.');
});
