import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cause, whyText } from '../../functions/messages/why-text.ts';

const rest = (sentence: string): Cause => ({ of: 'rest', sentence });
const amounts = (sentence: string): Cause => ({ of: 'amounts', sentence });
const causes = [
  rest("Tuesday's run needs two days, with soreness 6 and 4.5 h of sleep."),
  rest('6 days in a row with a run.'),
  amounts('Why 0.6-1 L: at 18 C we guess about 0.8 L of sweat an hour. Weigh before and after to know.'),
  amounts('Why 70-80 g carbs: long or hard running uses up much of the sugar in your legs.'),
];

describe('WHY', () => {
  test('says the gravest causes, then, text by text, the following ones, and begins again once all are said', () => {
    const said = new Set<Cause>();
    const texts = Array.from({ length: 4 }, () => {
      const why = whyText(causes, (cause) => said.has(cause));
      if (why.isAgain) said.clear();
      for (const cause of why.says) said.add(cause);
      return why.text;
    });

    expect(texts).toEqual([
      "Why: Tuesday's run needs two days, with soreness 6 and 4.5 h of sleep. 6 days in a row with a run. WHY again: drink and food.",
      'Why 0.6-1 L: at 18 C we guess about 0.8 L of sweat an hour. Weigh before and after to know. WHY again: drink and food.',
      'Why 70-80 g carbs: long or hard running uses up much of the sugar in your legs.',
      texts[0],
    ]);
  });

  test('without a cause says that there is none', () => {
    expect(whyText([]).text).toBe('Nothing special: train as usual.');
  });

  test('says every cause in the end, none twice before that, each whole', () => {
    const sentence = fc.integer({ min: 10, max: 150 }).map((length) => `${'word '.repeat(length / 5).trim()}.`);
    fc.assert(
      fc.property(fc.uniqueArray(sentence, { maxLength: 8 }), (sentences) => {
        const all = sentences.map((each, index) => (index % 2 === 0 ? rest(each) : amounts(each)));
        const said: Cause[] = [];
        while (said.length < all.length) {
          const { says, text, isAgain } = whyText(all, (cause) => said.includes(cause));
          expect(isAgain).toBe(false);
          expect(says.length).toBeGreaterThan(0);
          if (says.length > 1) expect(text.length).toBeLessThanOrEqual(160);
          said.push(...says);
        }
        expect(said).toEqual(all);
      }),
      { numRuns: 100 },
    );
  });
});
