import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askedQuestions } from '../../../../functions/messages/reply/asked-question.ts';
import { ourSentences } from '../../../../functions/messages/reply/our-sentences.ts';
import { type Reply, readReply, readWarningSign } from '../../../../functions/messages/reply/read-reply.ts';
import { sentenceShapesOf } from '../../../../functions/messages/reply/sentence-shape.ts';
import { anyTexts, everyText } from './every-text.ts';

/** What a text that is nobody's says: the keys that would do something. */
function said(reply: Reply): readonly string[] {
  const { unclear, acknowledged, isAutomatic, signs, kind, unread, needsSafetyNet, exclusions, ...read } = reply;
  return Object.entries(read).flatMap(([key, value]) => (value === null ? [] : [`${key} ${value}`]));
}

const anyAsked = fc.constantFrom(null, ...askedQuestions);
const read = (text: string, asked: (typeof askedQuestions)[number] | null = null) =>
  readReply(text, { asked, units: 'metric' });

/** As the phones of this world report that somebody pressed a heart, and as a text is passed on. */
const quotings: readonly (readonly [string, (text: string) => string])[] = [
  ['a thumbs-up', (text) => `Liked “${text}”`],
  ['a heart taken back', (text) => `Removed a heart from “${text}”`],
  ['British spelling', (text) => `Emphasised “${text}”`],
  ['an Android picture', (text) => ` \u200B👍\u200B to “\u200A${text}\u200A” `],
  ['German', (text) => `Gefällt „${text}“`],
  ['German, taken back', (text) => `Hat ein Herz von „${text}“ entfernt`],
  ['French', (text) => `A aimé « ${text} »`],
  ['Spanish', (text) => `Le gusta “${text}”`],
  ['Portuguese', (text) => `Gostou de “${text}”`],
  ['a language that nobody here speaks', (text) => `Tykkäsi viestistä ”${text}”`],
  ['passed on', (text) => `Fwd: ${text}`],
  ['quoted as in a mail', (text) => `> ${text}`],
];

/** Thousands of texts are made for these two: two seconds of an idle processor. */
const madeWithin = { timeout: 90_000 };

test('the catalogue of our sentences lacks none (if it does: npm run our-sentences)', madeWithin, () => {
  const known = new Set(ourSentences.split('\n'));
  const missing = [...new Set(everyText().flatMap(sentenceShapesOf))]
    .map((shape) => shape.replace(/[`\\$]/g, ''))
    .filter((shape) => shape !== '#' && !known.has(shape));

  expect(missing).toEqual([]);
});

describe('a text of ours that comes back says nothing', () => {
  test.each(quotings)('%s', (_, quoted) => {
    fc.assert(
      fc.property(anyTexts, anyAsked, (texts, asked) => {
        for (const text of texts) {
          const reply = read(quoted(text), asked);

          expect(said(reply)).toEqual([]);
          expect(reply.isAutomatic).toBe(true);
          expect(readWarningSign(quoted(text))).toBeNull();
        }
      }),
      { numRuns: 40 },
    );
  });

  test('as it was sent, word for word', () => {
    fc.assert(
      fc.property(anyTexts, anyAsked, (texts, asked) => {
        for (const text of texts) expect(said(read(text, asked))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('every sentence that we can text, in one text at least, inside a reaction', madeWithin, () => {
    const known = new Set<string>();
    const speaking = everyText()
      .filter((text) => {
        const fresh = sentenceShapesOf(text).filter((shape) => !known.has(shape));
        for (const shape of fresh) known.add(shape);
        return fresh.length > 0;
      })
      .map((text) => [text, said(read(`Liked “${text}”`))] as const)
      .filter(([, found]) => found.length > 0);

    expect(speaking).toEqual([]);
  });

  test('cut short by a phone', () => {
    fc.assert(
      fc.property(anyTexts, fc.integer({ min: 40, max: 160 }), (texts, length) => {
        for (const text of texts.filter((whole) => whole.length > length)) {
          expect(said(read(`Liked “${text.slice(0, length)}…”`))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('what a runner adds to a quote is read', () => {
  const advice = '100 km. Drink only to thirst. Headache, vomiting, confusion or weight up: no more drinks, get help.';

  test.each([
    [`Liked “${advice}” 4 6.5`, { soreness: 4, sleepHours: 6.5 }],
    [`“${advice}” i have chest pain`, { redFlag: 'emergency' }],
    [`> ${advice}\nsore 3 slept 7`, { soreness: 3, sleepHours: 7 }],
    [`Fwd: ${advice}\nI have chest pain`, { redFlag: 'emergency' }],
    [`Chest pain, dizzy “${advice}”`, { redFlag: 'emergency' }],
    [`I blacked out “${advice}” help`, { redFlag: 'emergency' }],
    ['Cant breathe, reacted to “SIS gel”', { redFlag: 'emergency' }],
    ['“3 7.5”', { soreness: 3, sleepHours: 7.5 }],
  ])('%s', (text, expected) => {
    expect(read(text)).toMatchObject(expected);
  });

  test.each([
    'headache, vomiting and confused',
    'headache, vomiting, confusion and weight up',
    'I have a headache, vomiting, confused',
    'dark urine, swelling and weakness',
    'dizzy, vomiting and no urine in 8 h',
  ])('and a runner who has what we warn of is heard: %s', (text) => {
    expect(read(text).redFlag).not.toBeNull();
  });

  test('an answer in our own words is an answer', () => {
    expect(read('soreness 3, slept 7.5 h')).toMatchObject({ soreness: 3, sleepHours: 7.5 });
    expect(read('soreness 3, slept 7.5 h. easy tomorrow?')).toMatchObject({ soreness: 3, sleepHours: 7.5 });
  });
});

describe('machines', () => {
  test.each([
    "Auto-reply: I'm busy and won't respond to this.",
    "Sorry, I can't talk right now.",
    "I'm driving with Driving Focus turned on. I'll see your message when I get where I'm going.",
    'I am out of office until 7 July. For emergencies call 911.',
    'Out of office. If you have chest pain call your doctor.',
    "Auto-reply: sorry, I can't talk right now",
    "I'm driving and cannot talk. (auto-reply)",
    'Automatic reply: our clinic is closed. For chest pain or fainting ring 999.',
    "I'm in a meeting, call you back later",
    'Message blocking is active.',
    'Liked an image',
    'Reacted 👍 to a photo',
  ])('are not answered: %s', (text) => {
    const reply = read(text);

    expect(said(reply)).toEqual([]);
    expect(reply.isAutomatic).toBe(true);
  });

  test.each([
    "I can't talk properly",
    "I can't talk and my arm is numb",
    "I'm driving home, chest pain",
    'My phone was on do not disturb, I have chest pain',
    'Last text not delivered. I have chest pain and cant breathe',
    "I'm out of the office and fainted, chest pain",
    'Is this an automated reply? Crushing chest pain',
    'message blocking is active. chest pain',
    'auto reply: if you see this, i have chest pain',
    '911',
    'EMERGENCY!',
    'call 999',
  ])('and a runner in trouble is none: %s', (text) => {
    expect(read(text)).toMatchObject({ isAutomatic: false, redFlag: 'emergency' });
  });

  test('nor is "cant talk" alone: it gets the sentence that names the emergency number', () => {
    expect(read('cant talk')).toMatchObject({ isAutomatic: false, needsSafetyNet: true });
    expect(read("can't talk now")).toMatchObject({ isAutomatic: true });
  });
});

/** AWS answers these before we see them. */
const carriers = new Set(['STOP', 'START', 'HELP', 'STOP HELP']);
/** In capitals, and no word to text: names of units and of measures. */
const names = new Set(['RPE', 'HR', 'W', 'E', 'L', 'KM', 'US', 'AWS', 'SMS', 'UTC', 'WG']);

const offering = () =>
  everyText().filter((text) => /\b(?:[Rr]eply|[Tt]ext|[Ss]end|RESUME|takes|like|e\.g\.)\b/.test(text));

/** What is offered in capitals: one word, or several side by side ("FORGET ME YES"). */
function wordsOffered(): readonly string[] {
  const runs = offering().flatMap((text) => text.match(/\b[A-Z]{2,}\b(?: (?:[A-Z]{2,}|\d+D)\b)*/g) ?? []);
  return [...new Set(runs)].filter((run) => !carriers.has(run) && !names.has(run));
}

/** What is offered as an example: "e.g. 3 7.5", "like kg 70", "E.g. W 70.4 69.1 0.5". */
function examplesOffered(): readonly string[] {
  const found = offering().flatMap((text) =>
    [...text.matchAll(/(?:[Ee]\.g\.|\blike|\bsep:) ((?:[A-Za-z]{1,5} )?\d[\d.]*(?: [\d.]+)*)/g)].map(
      ([, example = '']) => example.replace(/\.$/, ''),
    ),
  );
  return [...new Set(found)];
}

const anyContext = [null, ...askedQuestions].flatMap((asked) =>
  (['metric', 'us'] as const).map((units) => ({ asked, units })),
);

function isUnderstood(text: string): boolean {
  return anyContext.some((context) => {
    const { unclear, acknowledged, isAutomatic, signs, kind, unread, needsSafetyNet, exclusions, ...read } = readReply(
      text,
      context,
    );
    return unclear.length === 0 && Object.values(read).some((value) => value !== null);
  });
}

describe('what a text offers', madeWithin, () => {
  test('there is something on offer', () => {
    expect(wordsOffered()).toContain('FINE');
    expect(examplesOffered()).toContain('3 7.5');
  });

  test('every word that a text offers as an answer is understood', () => {
    expect(wordsOffered().filter((word) => !isUnderstood(word))).toEqual([]);
  });

  test('every example that a text gives is understood', () => {
    expect(examplesOffered().filter((example) => !isUnderstood(example))).toEqual([]);
  });
});
