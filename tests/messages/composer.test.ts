import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeAdvice } from '../../functions/messages/advice-text.ts';
import { foodSettings } from '../../functions/messages/foods.ts';
import { isGsm7, septetsOf } from '../../functions/messages/gsm-7.ts';
import { seedOf } from '../../functions/messages/variety.ts';
import { prescribe } from '../../functions/recovery/prescribe.ts';
import { anyFacts, anySinceHours } from '../fixtures/any-facts.ts';
import { propertiesOf } from '../fixtures/properties.ts';
import { factsOf, finishOf, hourMs, sessionOf } from '../fixtures/sessions.ts';

const anyComposition = fc
  .tuple(
    anyFacts,
    anySinceHours,
    fc.record({
      units: fc.constantFrom('metric' as const, 'us' as const),
      foods: fc.subarray([...foodSettings]),
      seed: fc.nat(1000),
    }),
  )
  .map(([facts, sinceHours, options]) => {
    const prescription = prescribe(facts, finishOf(facts.session) + sinceHours * hourMs);
    return { prescription, composition: composeAdvice(prescription, facts.session, options) };
  });

const dayMs = 24 * hourMs;
const told = (day: number, seed = 0) => {
  const startMs = Date.parse('2026-11-23T08:00:00Z') + day * dayMs;
  const session = sessionOf({ startMs, averageHeartRate: 140 });
  const prescription = prescribe(factsOf({ session }), finishOf(session) + hourMs / 5);
  return composeAdvice(prescription, session, { units: 'metric', seed }).text;
};
test('two runners of a club read other words, and one runner the same when it is made again', () => {
  const [one, other] = ['1234567', '1234568'].map(seedOf);

  expect(told(0, one)).not.toBe(told(0, other));
  expect(told(0, one)).toBe(told(0, seedOf('1234567')));
});

/** What stays when days and numbers are taken out. */
const phrasing = (text: string) => text.replace(/\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b/g, 'day').replace(/[\d.]+/g, '#');

describe('a text that is filled by worth', () => {
  const holds = propertiesOf(anyComposition, 2000);

  holds(
    'has two sentences at least, in GSM-7, and what is chosen is what it says',
    ({ composition: { text, choices } }) => {
      expect(isGsm7(text)).toBe(true);
      expect(text.match(/[.?!](?= |$)|RPE 6$|LB or KG/g)?.length ?? 0).toBeGreaterThanOrEqual(2);
      expect(
        choices
          .map(({ says }) => says)
          .filter((says) => says !== '')
          .join(' '),
      ).toBe(text);
      expect(choices.filter(({ isKept, says }) => isKept && says === '')).toEqual([]);
    },
  );

  test('of a session on any usual day fills one part, nearly', () => {
    for (let day = 0; day < 60; day += 1) {
      expect(septetsOf(told(day))).toBeLessThanOrEqual(160);
      expect(septetsOf(told(day))).toBeGreaterThan(135);
    }
  });

  holds(
    'names a food wherever carbohydrate is given and there is room for its shortest name',
    ({ prescription, composition: { choices, text } }) => {
      if (prescription.carbG === undefined || prescription.carbClass === 'A') return;
      const food = choices.find(({ part }) => part === 'food');
      if (food?.says === '') expect(septetsOf(text)).toBeGreaterThan(160 - 35);
      else expect(food?.says).toMatch(/[a-z]{3,}/);
    },
  );
});

describe('another day, another phrasing', () => {
  test('the same run on 56 days is told in 20 ways at least, never the same twice running', () => {
    const texts = Array.from({ length: 56 }, (_, day) => phrasing(told(day)));

    expect(new Set(texts).size).toBeGreaterThanOrEqual(20);
    for (const [day, text] of texts.entries()) if (day > 0) expect(text).not.toBe(texts[day - 1]);
  });

  test('made again, it is the same text; another runner may read another', () => {
    expect(told(3)).toBe(told(3));
    expect(phrasing(told(3, 1))).not.toBe(phrasing(told(3)));
  });

  test('amounts, days and their order do not vary', () => {
    for (let day = 0; day < 56; day += 1) {
      expect(told(day)).toMatch(/bout 0\.6-1 L .*by 1pm/);
      expect(told(day)).toMatch(/[Ee]asy day|tomorrow easy/);
    }
  });
});
