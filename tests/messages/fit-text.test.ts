import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeKept, extra, fitText, kept, type Sentence } from '../../functions/messages/fit-text.ts';
import { septetsOf } from '../../functions/messages/gsm-7.ts';

const anyWording = fc.record({
  text: fc.string({ minLength: 1, maxLength: 40, unit: fc.constantFrom('a', 'B', '.', '€') }),
  rank: fc.integer({ min: 0, max: 9 }),
});
const anySentence: fc.Arbitrary<Sentence> = fc.oneof(
  fc.tuple(anyWording, fc.array(anyWording, { maxLength: 3 })).map(([{ text }, longer]) => kept(text, ...longer)),
  fc.array(anyWording, { maxLength: 3 }).map((wordings) => extra(...wordings)),
);
const anySentences = fc.array(anySentence, { minLength: 1, maxLength: 8 });

const wordingsOf = (sentence: Sentence) =>
  sentence.kind === 'kept' ? [sentence.shortest, ...sentence.longer.map(({ text }) => text)] : [];

describe('a text that is filled by rank', () => {
  test('holds every kept sentence in one of its wordings, in order, or is none', () => {
    fc.assert(
      fc.property(anySentences, fc.integer({ min: 0, max: 160 }), (sentences, most) => {
        const text = fitText(sentences, most);
        if (text === undefined) {
          expect(septetsOf(composeKept(sentences).text)).toBeGreaterThan(most);
          return;
        }
        expect(septetsOf(text)).toBeLessThanOrEqual(most);
        expect(canBeRead(text, sentences)).toBe(true);
      }),
    );
  });

  test('gives the room to the lower rank, and goes on where a wording does not fit', () => {
    const sentences = [
      kept('Kept.', { text: 'Kept at length.', rank: 3 }),
      extra({ text: 'Far too long for this text.', rank: 1 }, { text: 'Fits.', rank: 2 }),
    ];

    expect(fitText(sentences, 11)).toBe('Kept. Fits.');
    expect(fitText(sentences, 21)).toBe('Kept at length. Fits.');
  });

  test('is never longer than allowed by the escapes of its alphabet', () => {
    expect(fitText([kept('€€€')], 5)).toBeUndefined();
    expect(fitText([kept('€€€')], 6)).toBe('€€€');
  });
});

/** Whether a text is one wording of each kept sentence, in order, with nothing but wordings of extras between them. */
function canBeRead(text: string, sentences: readonly Sentence[]): boolean {
  const [first, ...others] = sentences;
  if (first === undefined) return text === '';
  const wordings = first.kind === 'kept' ? wordingsOf(first) : ['', ...first.wordings.map((wording) => wording.text)];
  return wordings.some((wording) => {
    if (wording === '') return canBeRead(text, others);
    if (text === wording) return others.every(({ kind }) => kind === 'extra');
    return text.startsWith(`${wording} `) && canBeRead(text.slice(wording.length + 1), others);
  });
}
