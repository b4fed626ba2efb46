import { describe, expect, test } from 'vitest';
import { type ReplyContext, readReply } from '../../../functions/messages/reply/read-reply.ts';
import { numbersOf } from '../../../functions/messages/reply/reply-fields.ts';
import { type CorpusEntry, corpus } from './corpus.ts';
import { heldOutReplies } from './held-out-replies.ts';

function contextOf({ asked, units }: CorpusEntry): ReplyContext {
  return { asked: asked ?? null, units: units ?? 'metric' };
}

function expectedFrom({ meaning }: CorpusEntry) {
  return {
    ...numbersOf((field) => meaning[field] ?? null),
    command: meaning.command ?? null,
    redFlag: meaning.redFlag ?? null,
    acknowledged: meaning.acknowledged ?? false,
    answer: meaning.answer ?? null,
    unit: meaning.unit ?? null,
    isAutomatic: meaning.isAutomatic ?? false,
    appetite: meaning.appetite ?? null,
    unclear: meaning.unclear ?? [],
  };
}

function read(text: string, context: ReplyContext) {
  const reply = readReply(text, context);
  const { signs, weightsSaid, exclusions, kind, unread, needsSafetyNet, weightKg, ...read } = reply;
  return { ...read, unclear: read.unclear.map(({ field, why }) => (field === undefined ? why : `${field} ${why}`)) };
}

describe('a reply means what the corpus says', () => {
  test.each([...corpus, ...heldOutReplies].map((entry) => ({ entry, text: JSON.stringify(entry.text) })))(
    '$text',
    ({ entry }) => {
      expect(read(entry.text, contextOf(entry))).toEqual(expectedFrom(entry));
    },
  );

  test('and the corpus is no smaller than it has to be', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(250);
    expect(new Set(corpus.map(({ text, asked, units }) => JSON.stringify([text, asked, units]))).size).toBe(
      corpus.length,
    );
  });
});

describe('case and white space make no difference', () => {
  const variants: readonly (readonly [string, (text: string) => string])[] = [
    ['upper case', (text) => text.toUpperCase()],
    ['lower case', (text) => text.toLowerCase()],
    ['doubled spaces', (text) => text.replaceAll(' ', '  ')],
    ['tabs and blanks around', (text) => `\t ${text.replaceAll(' ', '\t')} \n`],
    ['non-breaking spaces', (text) => text.replaceAll(' ', '\u00A0')],
    ['Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
  ];

  const meaningOf = (text: string, entry: CorpusEntry) => JSON.stringify(read(text, contextOf(entry)));
  const meanings = corpus
    .filter(({ text }) => !/[“”]/.test(text))
    .map((entry) => ({ entry, meaning: meaningOf(entry.text, entry) }));

  test.each(variants)('%s', (_, change) => {
    const differing = meanings
      .filter(({ entry, meaning }) => meaningOf(change(entry.text), entry) !== meaning)
      .map(({ entry }) => entry.text);

    expect(differing).toEqual([]);
  });
});

test('a number is told in a word as in digits', () => {
  const units = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
  const soreness = units.map((word) => readReply(`sore ${word}`, { asked: null, units: 'metric' }).soreness);

  expect(soreness).toEqual(units.map((_, value) => value));

  const tens = ['forty', 'fourty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
  const pulses = tens.map((word) => readReply(`hr ${word} two`, { asked: null, units: 'metric' }).restingHr);

  expect(pulses).toEqual([42, 42, 52, 62, 72, 82, 92]);
});

test.each<[string, ReplyContext['asked'], object]>([
  ['7 hours of sleep', null, { sleepHours: 7 }],
  ['slept from 10.30 to 6.15', null, { sleepHours: 7.75 }],
  ['3 legs, 7', 'soreness-sleep', { soreness: 3, sleepHours: 7 }],
  ['yesterday 5 6. 3 8', 'soreness-sleep', { soreness: 3, sleepHours: 8 }],
  ['yesterday 5 7 h 10 km', 'soreness-sleep', { unclear: ['not-understood'] }],
])('%s, asked %s: %j', (text, asked, meaning) => {
  expect(read(text, { asked, units: 'metric' })).toMatchObject(meaning);
});
