import { expect, test } from 'vitest';
import { askedQuestions } from '../../../../functions/messages/reply/asked-question.ts';
import { readReply } from '../../../../functions/messages/reply/read-reply.ts';
import { everyText } from './every-text.ts';

/** AWS answers these before we see them. */
const carriers = new Set(['STOP', 'START', 'HELP', 'STOP HELP']);
/** In capitals, and no word to text: names of units and of measures. */
const names = new Set(['RPE', 'HR', 'W', 'E', 'L', 'KM', 'US', 'AWS', 'SMS', 'UTC', 'WG']);

const texts = everyText().filter((text) => /\b(?:[Rr]eply|[Tt]ext|[Ss]end|RESUME|takes|like|e\.g\.)\b/.test(text));

/** What is offered in capitals: one word, or several side by side ("FORGET ME YES"). */
function wordsOffered(): readonly string[] {
  const runs = texts.flatMap((text) => text.match(/\b[A-Z]{2,}\b(?: (?:[A-Z]{2,}|\d+D)\b)*/g) ?? []);
  return [...new Set(runs)].filter((run) => !carriers.has(run) && !names.has(run));
}

/** What is offered as an example: "e.g. 3 7.5", "like kg 70", "E.g. W 70.4 69.1 0.5". */
function examplesOffered(): readonly string[] {
  const found = texts.flatMap((text) =>
    [...text.matchAll(/(?:[Ee]\.g\.|\blike|\bsep:) ((?:[A-Za-z]{1,5} )?\d[\d.]*(?: [\d.]+)*)/g)].map(
      ([, example = '']) => example.replace(/\.$/, ''),
    ),
  );
  return [...new Set(found)];
}

const contexts = [null, ...askedQuestions].flatMap((asked) =>
  (['metric', 'us'] as const).map((units) => ({ asked, units })),
);

function isUnderstood(text: string): boolean {
  return contexts.some((context) => {
    const { unclear, acknowledged, isAutomatic, signs, kind, unread, needsSafetyNet, exclusions, ...read } = readReply(
      text,
      context,
    );
    return unclear.length === 0 && Object.values(read).some((value) => value !== null);
  });
}

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
