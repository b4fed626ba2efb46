import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askedQuestions } from '../../../functions/messages/reply/asked-question.ts';
import { confirmation } from '../../../functions/messages/reply/confirmation.ts';
import { type Reply, type ReplyContext, readReply } from '../../../functions/messages/reply/read-reply.ts';
import { anyCharacter } from '../../fixtures/any-character.ts';
import { propertiesOf } from '../../fixtures/properties.ts';
import { borderRuns, runsOf } from '../../fixtures/runs.ts';
import { corpus } from './corpus.ts';
import { flaggedPhrases } from './flagged-phrases.ts';
import { notGsm7 } from './gsm-7-characters.ts';

const contexts = fc.record({
  asked: fc.constantFrom(null, ...askedQuestions),
  units: fc.constantFrom<ReplyContext['units']>('metric', 'us'),
});

/** Whole words of the corpus, digits and marks, thrown together: closer to replies than random letters are. */
const words = [...new Set(corpus.flatMap(({ text }) => text.split(/\s+/)))];
const strange = [
  '\u202E',
  '\u200D',
  '\u0000',
  '\u0007',
  '👩‍👩‍👧',
  '٣',
  'שלום',
  'ß',
  'İ',
  '1e9',
  '∞',
  '-0',
  '9'.repeat(40),
  '½',
  'NaN',
];
const texts = fc.oneof(
  fc.string({ unit: anyCharacter, maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.constantFrom(...words, ...strange), { maxLength: 30 }).map((parts) => parts.join(' ')),
  fc.array(fc.constantFrom(...words, ...strange), { maxLength: 30 }).map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom(...corpus.map(({ text }) => text)), fc.nat(60), fc.string({ maxLength: 3 })).map(mutated),
);

/** Texts of the corpus by their words, without what ends the text for a reader: a quote or a signature. */
const phrases = fc.oneof(
  fc.constantFrom(
    ...corpus.map(({ text }) => text.split(/ +/)).filter((parts) => !/["“>]|--|sent from/i.test(parts.join(' '))),
  ),
  fc.array(fc.constantFrom(...words.filter((word) => !/["“”>«»]|--/.test(word))), { maxLength: 20 }),
);

function mutated([text, at, inserted]: [string, number, string]): string {
  return `${text.slice(0, at)}${inserted}${text.slice(at + 1)}`;
}

/** Written out once more, so that a slip in the sources' table is seen. */
function outOfRange(reply: Reply): readonly string[] {
  const ranges: readonly (readonly [string, number | null, number, number])[] = [
    ['soreness', reply.soreness, 0, 10],
    ['sleepHours', reply.sleepHours, 0, 14],
    ['energy', reply.energy, 0, 10],
    ['restingHr', reply.restingHr, 30, 120],
    ['rpe', reply.rpe, 1, 10],
    ['weightBeforeKg', reply.weightBeforeKg, 35, 200],
    ['weightAfterKg', reply.weightAfterKg, 35, 200],
    ['drunkL', reply.drunkL, 0, 10],
  ];
  return ranges
    .filter(([, value, from, to]) => value !== null && !(value >= from && value <= to))
    .map(([field, value]) => `${field} ${value}`);
}

/** Neither read, acknowledged nor refused: such a text would have no answer. */
function isPassedOver({ unclear, acknowledged, isAutomatic, exclusions, ...reply }: Reply): boolean {
  const { signs, kind, unread, needsSafetyNet, ...read } = reply;
  const isRead = exclusions.length > 0 || Object.values(read).some((value) => value !== null);
  return !(isRead || acknowledged || isAutomatic || unclear.length > 0);
}

describe('any text at all', () => {
  const anyRead = fc.tuple(texts, contexts).map(([text, context]) => {
    let read: Reply | undefined;
    return { text, context, reply: () => (read ??= readReply(text, context)) };
  });
  const holds = propertiesOf(anyRead, borderRuns);

  holds('gives no number out of its range, and never throws', ({ reply }) => {
    expect(outOfRange(reply())).toEqual([]);
  });

  holds('is read, acknowledged or unclear, never passed over', ({ reply }) => {
    expect(isPassedOver(reply())).toBe(false);
  });

  test('with a word that nobody knows anywhere in it brings the safety sentence, unless a sign or a machine is read', () => {
    fc.assert(
      fc.property(phrases, fc.nat(20), contexts, (parts, at, context) => {
        const said = [...parts.slice(0, at), 'glorbed', ...parts.slice(at)].join(' ');
        const { redFlag, isAutomatic, needsSafetyNet, unread } = readReply(said, context);

        expect(isAutomatic || redFlag !== null || (needsSafetyNet && unread.includes('glorbed'))).toBe(true);
      }),
      { numRuns: borderRuns },
    );
  });

  test.each([
    "I'm max Drink",
    'doctor told me glorbed to limit my fluids',
    'no period glorbed for months',
    'why does all taste of metal',
  ])('"%s" is not passed over, and every word of it is accounted for', (text) => {
    const reply = readReply(text, { asked: null, units: 'metric' });

    expect(isPassedOver(reply)).toBe(false);
    expect(reply.needsSafetyNet).toBe(true);
  });

  test('means the same every time it is read', () => {
    fc.assert(
      fc.property(texts, contexts, (text, context) => {
        expect(readReply(text, context)).toEqual(readReply(text, context));
      }),
      { numRuns: runsOf(200) },
    );
  });

  test('weights that are stored together are never further apart than a run can bring them', () => {
    const weights = fc.double({ min: 20, max: 250, noNaN: true }).map((value) => value.toFixed(1));

    fc.assert(
      fc.property(weights, weights, contexts, (before, after, context) => {
        const { weightBeforeKg, weightAfterKg } = readReply(`W ${before} ${after}`, context);
        if (weightBeforeKg === null || weightAfterKg === null) return;

        expect(Math.abs(weightBeforeKg - weightAfterKg)).toBeLessThanOrEqual(6.000001);
        expect(Math.abs(weightBeforeKg - weightAfterKg)).toBeLessThanOrEqual(0.1 * weightBeforeKg + 0.000001);
      }),
    );
  });

  holds('is answered in one text of GSM-7, without the words that the runner wrote', ({ context, reply }) => {
    const answer = confirmation(reply(), context.units);
    if (answer === undefined) return;

    expect(answer.length).toBeLessThanOrEqual(160);
    expect(notGsm7(answer)).toEqual([]);
  });

  test('keeps its red flag with anything harmless before and behind it', () => {
    const harmless = fc.constantFrom('3 7.5. ', 'hi\n', '👍 ', 'legs ok. ', '... ', '\u202E', 'sore 2. ');
    const phrases = fc.constantFrom(
      ...flaggedPhrases.filter(([, text]) => !/^(sore|soreness|slept|[\d. ])+$/.test(text)),
    );

    fc.assert(
      fc.property(harmless, phrases, harmless, (before, [level, text], behind) => {
        const found = readReply(`${before}${text}. ${behind}`, { asked: null, units: 'metric' }).redFlag;

        expect(found === level || (found === 'emergency' && level === 'doctor')).toBe(true);
      }),
      { numRuns: runsOf(500) },
    );
  });
});

describe('long and hostile texts', () => {
  test.each([
    ['digits', '9'.repeat(1_600)],
    ['decimal points', '1.'.repeat(800)],
    ['commas', '1,'.repeat(800)],
    ['symptoms denied in a list', `no ${'fever, '.repeat(220)}or fever`],
    ['chests', 'chest '.repeat(266)],
    ['words one slip from a symptom', 'cheest '.repeat(228)],
    ['labels without numbers', 'sore '.repeat(320)],
    ['numbers without labels', '3 '.repeat(800)],
    ['hours', '7h'.repeat(800)],
    ['quotes', 'Liked "'.repeat(228)],
    ['line breaks', '\n'.repeat(1_600)],
    ['far too long', 'sore 3 '.repeat(50_000)],
  ])('%s are read like any other', (_, text) => {
    const reply = readReply(text, { asked: 'soreness-sleep', units: 'metric' });

    expect(outOfRange(reply)).toEqual([]);
  });

  test('nothing behind the 1,600th character is read', () => {
    const reply = readReply(`${' '.repeat(1_600)}sore 3`, { asked: null, units: 'metric' });

    expect(reply.soreness).toBeNull();
  });
});
