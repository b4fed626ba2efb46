import type { AskedQuestion } from './asked-question.ts';
import { answerWords } from './english/answer-words.ts';
import { negation as english } from './english/other-senses.ts';
import type { PlainWord } from './plain-words.ts';
import { isWordDenied, negationOf } from './signs/negation-scope.ts';

const negation = negationOf(english);

export type YesOrNo = 'yes' | 'no';

/**
 * The answer to the yes-or-no question that is open, or null where the text gives none.
 *
 * After the question on urine, swelling and weakness a named sign is a yes, and a healthy color a no. A text that says both, or
 * that it is not known, is neither, and the question is put again. After FORGET ME only a bare yes is a yes.
 */
export function readAnswer(words: readonly PlainWord[], asked: AskedQuestion | null): YesOrNo | null {
  switch (asked) {
    case 'urine':
      return urineAnswer(words);
    case 'forget-me':
      return wholeAnswer(words, words.includes('?'), { isErasing: true });
    case 'unit':
      return wholeAnswer(words, words.includes('?'), { isErasing: false });
    default:
      return null;
  }
}

function urineAnswer(words: readonly PlainWord[]): YesOrNo | null {
  const said = words.map((word, at) => ({ word, at }));
  const named = said.filter(
    ({ word }) => answerWords.darkColors.has(word) || answerWords.swelling.has(word) || answerWords.weakness.has(word),
  );
  const present = named.filter(({ at }) => !isDeniedHere(words, at));
  if (present.length > 0 || cannotMove(words)) return 'yes';
  if (said.some(({ word }) => answerWords.unsureWords.has(word)) || isUnknown(words)) return null;

  const yes =
    said.some(({ word, at }) => answerWords.yesWords.has(word) && !isDeniedHere(words, at)) || isAfraidSo(words);
  const picksOne = words.includes(answerWords.one) && words.some((word) => answerWords.orderWords.has(word));
  const healthy = said.some(({ word, at }) => answerWords.healthyColors.has(word) && !isDeniedHere(words, at));
  const no = words.some((_, at) => isPlainNo(words, at)) || named.length > 0 || healthy;
  if (yes && no) return null;
  if (yes || picksOne || words.join(' ') === answerWords.both) return 'yes';
  return no ? 'no' : null;
}

/** "No", "no just sore", "no to all three"; "no running" denies something else. */
function isPlainNo(words: readonly PlainWord[], at: number): boolean {
  // "not at all", "not one bit", "not in the slightest".
  if (words[at] === answerWords.not) return answerWords.fullDenials.has(words.slice(at + 1, at + 3).join(' '));
  if (!answerWords.noWords.has(words[at] ?? '')) return false;
  if (!answerWords.bareNo.has(words[at] ?? '')) return true;
  const next = words[at + 1];
  return (
    next === undefined ||
    answerWords.softeners.has(next) ||
    answerWords.noWords.has(next) ||
    answerWords.behindNo.has(next) ||
    /^\d/.test(next)
  );
}

function isDeniedHere(words: readonly PlainWord[], at: number): boolean {
  return isWordDenied(negation, words, at);
}

/** "Cannot stand up properly", "can hardly walk": that is the weakness we ask about. */
function cannotMove(words: readonly PlainWord[]): boolean {
  const at = words.findIndex((word) => answerWords.hardly.has(word));
  if (at < 0) return false;
  return words.slice(at, at + 4).some((word) => answerWords.moving.has(word));
}

/** "Not sure", "have not looked", "cannot tell", "hard to tell", "no idea". */
function isUnknown(words: readonly PlainWord[]): boolean {
  const line = ` ${words.join(' ')} `;
  if (answerWords.unknown.some((pattern) => pattern.test(line))) return true;
  const denied = words.findIndex((word) => answerWords.cannotTell.has(word));
  return denied >= 0 && words.slice(denied, denied + 4).some((word) => answerWords.looking.has(word));
}

function isAfraidSo(words: readonly PlainWord[]): boolean {
  return answerWords.afraidSo.test(` ${words.join(' ')} `) && !words.includes(answerWords.not);
}

/** A yes only where nothing else is said. */
function wholeAnswer(
  words: readonly PlainWord[],
  isQuestion: boolean,
  { isErasing }: { readonly isErasing: boolean },
): YesOrNo | null {
  const line = ` ${words.filter((word) => /\p{L}/u.test(word)).join(' ')} `;
  if (words.some((_, at) => isPlainNo(words, at)) || answerWords.keeping.some((phrase) => line.includes(` ${phrase} `)))
    return 'no';
  if (isQuestion || words.some((word) => /\d/.test(word))) return null;

  const plain = isErasing
    ? answerWords.goingAhead.reduce((rest, phrase) => rest.replace(` ${phrase} `, ' yes '), line)
    : line;
  const said = plain.trim().split(' ');
  const isYes = (word: string) => answerWords.yesWords.has(word) || (isErasing && answerWords.erasing.has(word));
  const isOnlyYes = said.every((word) => isYes(word) || answerWords.softeners.has(word));
  return isOnlyYes && said.some(isYes) ? 'yes' : null;
}

/** Pounds or kilograms, said after we asked which. Both, neither, or one of them denied: null. */
export function readUnit(words: readonly PlainWord[], asked: AskedQuestion | null): 'lb' | 'kg' | null {
  if (asked !== 'unit') return null;
  const isSaid = (names: ReadonlySet<string>) => words.some((word, at) => names.has(word) && !isDeniedHere(words, at));
  const saysPounds = isSaid(answerWords.pounds);
  const saysKilograms = isSaid(answerWords.kilograms);
  if (saysPounds === saysKilograms) return null;
  return saysPounds ? 'lb' : 'kg';
}

/** The words that answer a question of ours: beside a yes, a no or a unit they hide nothing. */
export const wordsOfAnswers: ReadonlySet<string> = new Set(
  [
    ...[
      answerWords.yesWords,
      answerWords.noWords,
      answerWords.softeners,
      answerWords.darkColors,
      answerWords.swelling,
      answerWords.weakness,
      answerWords.healthyColors,
      answerWords.unsureWords,
      answerWords.looking,
      answerWords.orderWords,
    ],
    ...[answerWords.behindNo, answerWords.moving, answerWords.erasing, answerWords.pounds, answerWords.kilograms],
    ...[answerWords.goingAhead, answerWords.keeping].map(
      (phrases) => new Set(phrases.flatMap((phrase) => phrase.split(' '))),
    ),
    answerWords.beside,
  ].flatMap((words) => [...words]),
);
