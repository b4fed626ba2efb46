import { describe, expect, test } from 'vitest';
import { type ReplyContext, readReply } from '../../../functions/messages/reply/read-reply.ts';
import { flaggedPhrases } from './flagged-phrases.ts';
import { heldOutPhrases } from './held-out-phrases.ts';
import { heldOutPhrasesAgain } from './held-out-phrases-again.ts';
import { heldOutPhrasesFinal } from './held-out-phrases-final.ts';
import { heldOutPhrasesLast } from './held-out-phrases-last.ts';
import { innocentPhrases } from './innocent-phrases.ts';

const notAsked: ReplyContext = { asked: null, units: 'metric' };

/** "sore 9 slept 6": two of these in one message contradict each other. */
const onlyNumbersAndLabels = /^(sore|soreness|slept|[\d. ])+$/;

function flagOf(text: string) {
  return readReply(text, notAsked).redFlag;
}

describe('a phrase of somebody in trouble raises its flag', () => {
  test.each(flaggedPhrases)('%s: %s', (level, text) => {
    expect(flagOf(text)).toBe(level);
  });

  test('in capitals, with exclamation marks, and in the middle of an answer', () => {
    const inWords = flaggedPhrases.filter(([, text]) => !onlyNumbersAndLabels.test(text));
    const missed = inWords.filter(([, text]) => {
      const variants = [text.toUpperCase(), `${text}!!!`, `Hi coach. ${text}`, `slept 7\n${text}`];
      return variants.some((variant) => flagOf(variant) === null);
    });

    expect(missed).toEqual([]);
  });
});

test('the lists that recall is measured on are no smaller than they have to be', () => {
  expect(new Set(flaggedPhrases.map(([, text]) => text)).size).toBeGreaterThanOrEqual(100);
  expect(new Set(innocentPhrases).size).toBeGreaterThanOrEqual(100);
});

describe('a healthy phrase raises none', () => {
  test.each(innocentPhrases)('%s', (text) => {
    expect(flagOf(text)).toBeNull();
  });
});

describe('phrases that were held out while the rules were written', () => {
  test.each([...heldOutPhrases, ...heldOutPhrasesAgain, ...heldOutPhrasesLast, ...heldOutPhrasesFinal])(
    '%s: %s',
    (level, text) => {
      if (level === null) expect(flagOf(text)).toBeNull();
      else expect(flagOf(text)).not.toBeNull();
    },
  );
});

describe('a denial takes back only what it stands before', () => {
  test.each([
    ['no chest pain', null],
    ['no fever, chest pain or dizziness', null],
    ['neither dizzy nor confused', null],
    ['chest pain? nope', null],
    ['not dizzy any more', null],
    ['no chest pain but dizzy', 'doctor'],
    ['no chest pain, dizzy', 'doctor'],
    ['no, chest pain', 'emergency'],
    ['no fever, chest pain', 'emergency'],
    ['not just chest pain', 'emergency'],
    ['not sure if it is chest pain', 'emergency'],
    ['no chest pain until mile 10', 'emergency'],
    ['not really dizzy', 'doctor'],
    ['not very dizzy', 'doctor'],
    ['chest pain gone', 'emergency'],
  ])('%s: %s', (text, flag) => {
    expect(flagOf(text)).toBe(flag);
  });

  test('an emergency that is over is still for a doctor', () => {
    expect(flagOf('no more chest pain')).toBe('doctor');
    expect(flagOf('no chest pain any more')).toBe('doctor');
  });
});

describe('who and where', () => {
  test('somebody else in trouble counts, and so does a question', () => {
    expect(flagOf('my dad has chest pain')).toBe('emergency');
    expect(flagOf('is chest pain normal?')).toBe('emergency');
  });

  test('a word that belongs to the carrier hides nothing', () => {
    expect(flagOf('help chest pain')).toBe('emergency');
    expect(flagOf('STOP. I fainted')).toBe('emergency');
  });

  test('our own warning, quoted back by a thumbs-up, is not a symptom', () => {
    expect(
      flagOf('Liked “100 km: no running till Wed. Headache, vomiting, confusion: no more drinks, get help.”'),
    ).toBeNull();
  });

  test('a symptom below a quote or a signature is still read', () => {
    expect(flagOf('-- \nsent by Bob\nI have chest pain')).toBe('emergency');
    expect(flagOf('> how are you?\nchest pain')).toBe('emergency');
  });

  test('FINE does not end a hold in a message with a red flag', () => {
    expect(readReply('FINE. Chest pain though', notAsked)).toMatchObject({ command: null, redFlag: 'emergency' });
    expect(readReply('FINE', notAsked)).toMatchObject({ command: 'fine', redFlag: null });
  });

  test('soreness of 9 is a doctor flag, 8.9 is not, and 14 is a typo', () => {
    expect(flagOf('9 7')).toBe('doctor');
    expect(flagOf('8.9 7')).toBeNull();
    expect(flagOf('14 7')).toBeNull();
  });

  test('the worse of two flags wins', () => {
    expect(flagOf('fever and chest pain')).toBe('emergency');
    expect(flagOf('sore 10 and chest pain')).toBe('emergency');
  });
});
