import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { learnedFrom } from '../../../../functions/messages/reply/english/word-weights.ts';
import { readReply } from '../../../../functions/messages/reply/read-reply.ts';
import { runsOf } from '../../../fixtures/runs.ts';
import { fingerprintOf, labelledWordings, spelledOut } from './labelled-wordings.ts';
import { trainWeights } from './train-weights.ts';

const read = (text: string) => readReply(text, { asked: null, units: 'metric' });
const wordings = labelledWordings();

describe('the weights of words', () => {
  test('are learned from the labelled wordings as they are (if not: npm run word-weights)', () => {
    expect(learnedFrom).toBe(fingerprintOf(wordings));
  });

  test('tell the two kinds apart, the same way every time', () => {
    const example = (isOne: boolean, ...features: string[]) => ({ features: new Set(features), isOne });
    const one = example(true, 'cannot', 'stand', 'legs');
    const other = example(false, 'happy', 'legs');
    const examples = Array.from({ length: 10 }, () => [one, other]).flat();
    const weights = trainWeights(examples);

    expect(weights.get('stand')).toBeGreaterThan(0);
    expect(weights.get('happy')).toBeLessThan(0);
    expect(Math.abs(weights.get('legs') ?? 1)).toBeLessThan(0.3);
    expect(trainWeights(examples)).toEqual(weights);
  });

  test('a pattern is spelled out so that each of its choices is used', () => {
    expect(spelledOut('my {arm|leg|hand} {aches|is numb}')).toEqual([
      'my arm is numb',
      'my leg aches',
      'my hand is numb',
    ]);
  });
});

describe('what is told and not named', () => {
  test.each([
    ['he keeps asking me the same question', 'emergency'],
    ['this is his wife, he is grey and rubbing his chest', 'emergency'],
    ['my sock leaves a deep mark on one leg', 'doctor'],
    ['omg dying lol', null],
    ['my dog had a fit and fell down the stairs', null],
    ['what if I faint on race day?', null],
  ])('%s: %s', (text, flag) => {
    expect(read(text).redFlag).toBe(flag);
  });

  test('despair is answered as such, though it is not named', () => {
    expect(read('everyone would be fine if i was gone').signs).toContainEqual(
      expect.objectContaining({ concept: 'self-harm', level: 'emergency' }),
    );
    expect(read('what is the point in being here').signs.map(({ concept }) => concept)).toContain('self-harm');
  });

  test('is explained by the words that spoke for it', () => {
    const [sign] = read('he keeps asking me the same question').signs;

    expect(sign).toMatchObject({ level: 'emergency' });
    expect(sign?.because.length).toBeGreaterThan(0);
  });

  test('of the wordings that the weights were learned from, hardly any is missed and hardly any harmless one flagged', () => {
    const every = wordings.filter((_, at) => at % 7 === 0);
    const shareOf = (level: string, isHit: (flag: string | null) => boolean) => {
      const mine = every.filter((wording) => wording.level === level);
      return mine.filter(({ text }) => isHit(read(text).redFlag)).length / mine.length;
    };

    expect(shareOf('emergency', (flag) => flag !== null)).toBeGreaterThan(0.95);
    expect(shareOf('doctor', (flag) => flag !== null)).toBeGreaterThan(0.95);
    expect(shareOf('none', (flag) => flag !== null)).toBeLessThan(0.02);
  });
});

test('a sign that is named and that other words speak against is no alarm, and the answer still names a doctor', () => {
  const reply = read('engine overheated so i ran');

  expect(reply).toMatchObject({ redFlag: null, needsSafetyNet: true });
});

test.each([
  'I have chest pain',
  'I fainted after the run',
  'I passed out',
  'my face is drooping',
  'coughing up blood',
  'I want to kill myself',
])('%s: an emergency that is named is one beside any chat', (sign) => {
  const chat = ['kids at school', 'new shoes are lovely', 'beer with the lads later', 'pb by two minutes', 'slept 7'];
  const texts = chat.flatMap((said) => [
    `${sign}, ${said}`,
    `${said}, ${sign}`,
    `${said}. ${sign}`,
    `${said} but ${sign}`,
  ]);

  expect(texts.filter((text) => read(text).redFlag === null)).toEqual([]);
});

test('a sign stays one beside any harmless text, before or behind it', () => {
  const signs = wordings.filter(({ level }) => level !== 'none');
  const harmless = wordings.filter(({ level }) => level === 'none');

  fc.assert(
    fc.property(
      fc.constantFrom(...signs),
      fc.constantFrom(...harmless),
      fc.constantFrom('. ', '\n', ', '),
      fc.boolean(),
      (sign, other, joiner, isFirst) => {
        fc.pre(read(sign.text).redFlag !== null);
        const parts = isFirst ? [sign.text, other.text] : [other.text, sign.text];
        const reply = read(parts.join(joiner));

        expect(reply.redFlag !== null || reply.needsSafetyNet || reply.isAutomatic).toBe(true);
      },
    ),
    { numRuns: runsOf(100) },
  );
});
