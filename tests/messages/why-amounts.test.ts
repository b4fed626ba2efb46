import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isGsm7 } from '../../functions/messages/gsm-7.ts';
import { whyAmounts, whyLearnedSweat } from '../../functions/messages/why-amounts.ts';
import { prescribe } from '../../functions/recovery/prescribe.ts';
import { rules } from '../../functions/recovery/rules.ts';
import { anyFacts, anySinceHours } from '../fixtures/any-facts.ts';
import { factsOf, finishOf, hourMs, sessionOf } from '../fixtures/sessions.ts';

const run = sessionOf({ averageHeartRate: 140 });
const why = (differences: Parameters<typeof factsOf>[0] = {}, units: 'metric' | 'us' = 'metric') =>
  whyAmounts(prescribe(factsOf({ session: run, ...differences }), finishOf(run) + hourMs / 5), units).join(' ');

test('an estimate says what it guesses, and how to know', () => {
  expect(why()).toBe(
    'Why 0.6-1 L: at 18 C we guess about 0.8 L of sweat an hour. Weigh before and after to know. Why 35-55 g carbs: it puts back what a session of this length takes out of your legs. About 25 g protein is what muscles can use from one meal.',
  );
  expect(why({}, 'us')).toMatch(/^Why 19-30 fl oz: at 64 F we guess about 25 fl oz of sweat an hour\./);
});

test('by the scales it says what was lost', () => {
  expect(why({ replies: { weightBeforeKg: 70, weightAfterKg: 69 } })).toMatch(
    /^Why [\d.-]+ L: you lost 1\.4% of your weight, and part of what you drink leaves again\./,
  );
});

test('without amounts it says why, and how to get them', () => {
  expect(why({ profile: {} })).toMatch(/we do not know yours\. Text it once, like kg 70 or lb 155$/);
  expect(why({ profile: { massKg: 70, hasExclusion: true } })).toMatch(/your clinician's limits come first\.$/);
});

test('what was learned explains itself, where it makes a difference', () => {
  expect(whyLearnedSweat(1.13, 3)).toBe(
    'Your 3 weigh-ins say that you sweat 13% more than we would guess: the amounts fit you now.',
  );
  expect(whyLearnedSweat(0.9, 1)).toMatch(/^Your weigh-in says that you sweat 10% less/);
  expect(whyLearnedSweat(1.02, 5)).toBeUndefined();
  expect(whyLearnedSweat(1.3, 0)).toBeUndefined();
});

test('no id of a rule, no code and no amount that is withheld reaches anybody', () => {
  const ids = rules.texts.map(({ id }) => id).filter((id) => id.includes('-'));
  fc.assert(
    fc.property(anyFacts, anySinceHours, fc.constantFrom('metric' as const, 'us' as const), (facts, since, units) => {
      const prescription = prescribe(facts, finishOf(facts.session) + since * hourMs);
      const said = whyAmounts(prescription, units).join(' ');

      expect(isGsm7(said)).toBe(true);
      for (const id of [...ids, 'mass-unknown', 'unit-unknown', 'undefined', 'NaN']) expect(said).not.toContain(id);
      if (prescription.noAmounts !== undefined) expect(said).not.toMatch(/\d (L|fl oz|g)\b/);
    }),
    { numRuns: 500 },
  );
});
