import type { PlainWord } from './plain-words.ts';
import type { RedFlag } from './red-flag-phrase.ts';
import { wordSet } from './small-words.ts';

/** Where in the words a symptom was named: from `start` up to, not including, `end`. */
export interface Mention {
  readonly level: RedFlag;
  readonly start: number;
  readonly end: number;
  readonly isNegation: boolean;
}

type Place = Pick<Mention, 'start' | 'end'>;

/**
 * Whether a symptom is denied where it is named: "no chest pain", "do not have a fever", "fever: no", and each of "no
 * fever, chest pain or dizziness". Only small words may stand between the denial and the symptom, so that "not just
 * chest pain" and "no sleep, chest pain" deny nothing; nor does "no chest pain until mile 10".
 */
export function isDenied(words: readonly PlainWord[], place: Place, mentions: readonly Mention[]): boolean {
  if (isTakenBack(words, place)) return false;
  return isDeniedBefore(words, place) || isAnsweredNo(words, place) || isInDeniedList(words, place, mentions);
}

/** "No more chest pain", "no chest pain any more": there was some. */
export function isOver(words: readonly PlainWord[], { start, end }: Place): boolean {
  const after = words.slice(end, end + 2).join(' ');
  if (after === 'any more' || words[end] === 'now') return true;
  for (let at = start - 1; at >= 0 && betweenDenialAndSymptom.has(words[at] ?? ''); at -= 1) {
    if (words[at] === 'more' || words[at] === 'longer') return true;
  }
  return false;
}

const wordsLookedAt = 5;
const denials = wordSet('no not never without zero nil neither nor nope none nobody');
const betweenDenialAndSymptom = wordSet(
  'any more longer signs sign of a an the my real feeling feel felt having have had has got get getting been experienced',
  'experience experiencing symptoms at all bad severe serious actual obvious further such be is left right am did been',
);

function isDeniedBefore(words: readonly PlainWord[], { start }: Place): boolean {
  for (let at = start - 1; at >= Math.max(0, start - wordsLookedAt); at -= 1) {
    const word = words[at] ?? '';
    if (denials.has(word)) return true;
    if (word === 'or' || word === 'nor') return isOneWordDenied(words, at - 1);
    if (!betweenDenialAndSymptom.has(word)) return false;
  }
  return false;
}

/** "no pain or [pressure in my chest]". */
function isOneWordDenied(words: readonly PlainWord[], at: number): boolean {
  return denials.has(words[at - 1] ?? '') || (denials.has(words[at - 2] ?? '') && words[at - 1] === 'any');
}

/** "chest pain? no", "fever: none", "fever - no", "palpitations no". */
function isAnsweredNo(words: readonly PlainWord[], { end }: Place): boolean {
  const marked = [':', '?', '-', '('].includes(words[end] ?? '') ? end + 1 : end;
  const answer = words[marked] ?? '';
  const isEnd = ['.', ',', ')', 'just', 'only', undefined].includes(words[marked + 1]);
  return isEnd && (answer === 'no' || answer === 'none' || answer === 'nope' || answer === 'nil');
}

/** Until, unless, except: what was denied happens after all. */
function isTakenBack(words: readonly PlainWord[], { end }: Place): boolean {
  const following = words.slice(end, end + wordsLookedAt);
  const sentenceEnd = following.indexOf('.');
  return following.slice(0, sentenceEnd < 0 ? following.length : sentenceEnd).some((word) => exceptions.has(word));
}

const exceptions = wordSet('until till unless except apart besides');

/** "no fever, [chest pain] or [dizziness]": the list has to begin with a denial and end in "or". */
function isInDeniedList(
  words: readonly PlainWord[],
  { start, end }: Place,
  mentions: readonly Mention[],
  most = longestDeniedList,
): boolean {
  if (most === 0) return false;
  const joint = words[start - 1] ?? '';
  if (joint !== 'or' && joint !== 'nor' && joint !== ',') return false;
  if (joint === ',' && !continuesToOr(words, end, mentions)) return false;
  const gap = words[start - 2] === ',' ? 2 : 1;
  const previous = mentions.find((mention) => mention.end === start - gap);
  if (previous === undefined) return false;
  return isDeniedBefore(words, previous) || isInDeniedList(words, previous, mentions, most - 1);
}

const longestDeniedList = 8;

function continuesToOr(
  words: readonly PlainWord[],
  end: number,
  mentions: readonly Mention[],
  most = longestDeniedList,
): boolean {
  if (most === 0) return false;
  const joint = words[end] ?? '';
  if (joint === 'or' || joint === 'nor') return mentions.some(({ start }) => start === end + 1);
  if (joint !== ',') return false;
  const skipped = words[end + 1] === 'or' ? 2 : 1;
  const next = mentions.find(({ start }) => start === end + skipped);
  return next !== undefined && (skipped === 2 || continuesToOr(words, next.end, mentions, most - 1));
}
