import { describe, expect, test } from 'vitest';
import { partsOf } from '../../functions/messages/gsm-7.ts';
import { readReply } from '../../functions/messages/reply/read-reply.ts';
import { safetyText } from '../../functions/messages/safety-text.ts';
import { signText } from '../../functions/messages/sign-text.ts';

const answerTo = (text: string) => {
  const { redFlag, signs } = readReply(text, { asked: null, units: 'metric' });
  return redFlag === null ? undefined : signText(redFlag, signs, undefined);
};

describe('what is to be done first is said whatever else is told beside it', () => {
  test.each([
    'very hot and confused',
    'I am burning up and cannot think straight, collapsed',
    'heat stroke, he collapsed and me too',
  ])('cool first: %s', (text) => {
    expect(answerTo(text)).toMatch(/heat stroke: call .* Shade and cold water on the whole body, at once\./);
  });

  test.each(['drank loads of water, now confused', 'drank 8 litres, had a seizure'])(
    'drink nothing more: %s',
    (text) => {
      expect(answerTo(text)).toMatch(/too much water: drink nothing more\. Call /);
    },
  );

  test.each(['so hot, splitting headache, vomiting and confused', 'very hot, drank loads of water and been vomiting'])(
    'of two that may be either, both: %s',
    (text) => {
      expect(answerTo(text)).toMatch(/call .*Shade and cold water on the whole body; drink nothing\./);
      expect(partsOf(answerTo(text) ?? '')).toBe(1);
    },
  );

  test('any other emergency has the words for all', () => {
    expect(answerTo('chest pain and confused')).toBe(safetyText.emergency);
  });
});
