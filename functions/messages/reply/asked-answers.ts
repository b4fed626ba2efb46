import type { AskedQuestion } from './asked-question.ts';
import { negation as english } from './english/other-senses.ts';
import type { PlainWord } from './plain-words.ts';
import { isWordDenied, negationOf } from './signs/negation-scope.ts';
import { wordSet } from './small-words.ts';

const negation = negationOf(english);

export type YesOrNo = 'yes' | 'no';

/**
 * The answer to the yes-or-no question that is open, or null where the text gives none.
 *
 * After the question on urine, swelling and weakness a named sign is a yes, and a healthy color a no; what says both, or
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

const yesWords = wordSet(
  'yes y yeh ya yah yh yessir yass yip yus ofc yep yeah yea yup ye yh yess aye yas ja affirmative correct indeed definitely absolutely',
);
const noWords = wordSet('no n nope nah naw na negative none neither nothing nor nay');
/** May stand around a yes or a no. */
const softeners = wordSet(
  'sir maam mate boss buddy bro please pls plz thanks thank you thx ty i am sure that is right it all of course do the to ok okay unfortunately sadly',
  'afraid so sorry really just and hi hello coach . , - still am me my them those these both three all',
);

const darkColors = wordSet(
  'dark darker darkish brown brownish cola coke pepsi coca tea coffee guinness stout ale porter beer black blackish red',
  'reddish rust rusty pink pinkish bloody blood maroon burgundy treacle syrup molasses marmite mahogany amber orange',
  'orangey orangy tan soy rum port',
);
const swelling = wordSet('swelling swollen swelled swell swells puffy ballooned bloated tight huge massive');
const weakness = wordSet(
  'weak weakness weaker weakish feeble floppy powerless buckle buckled buckling buckles collapsing wobbly jelly limp',
);
const healthyColors = wordSet(
  'pale clear light straw yellow lemon yellowish normal fine transparent watery healthy lighter',
);
const unsureWords = wordSet('unsure dunno maybe perhaps possibly idk unclear uncertain');
const looking = wordSet('look looked check checked notice noticed see seen know tell pee peed wee weed been gone say');
const orderWords = wordSet('first second third last former latter both');

function urineAnswer(words: readonly PlainWord[]): YesOrNo | null {
  const said = words.map((word, at) => ({ word, at }));
  const named = said.filter(({ word }) => darkColors.has(word) || swelling.has(word) || weakness.has(word));
  const present = named.filter(({ at }) => !isDeniedHere(words, at));
  if (present.length > 0 || cannotMove(words)) return 'yes';
  if (said.some(({ word }) => unsureWords.has(word)) || isUnknown(words)) return null;

  const yes = said.some(({ word, at }) => yesWords.has(word) && !isDeniedHere(words, at)) || isAfraidSo(words);
  const picksOne = words.includes('one') && words.some((word) => orderWords.has(word));
  const healthy = said.some(({ word, at }) => healthyColors.has(word) && !isDeniedHere(words, at));
  const no = words.some((_, at) => isPlainNo(words, at)) || named.length > 0 || healthy;
  if (yes && no) return null;
  if (yes || picksOne || words.join(' ') === 'both') return 'yes';
  return no ? 'no' : null;
}

/** "No", "no just sore", "no to all three"; "no running" denies something else. */
function isPlainNo(words: readonly PlainWord[], at: number): boolean {
  // "not at all", "not one bit", "not in the slightest".
  if (words[at] === 'not') return fullDenials.has(words.slice(at + 1, at + 3).join(' '));
  if (!noWords.has(words[at] ?? '')) return false;
  if (words[at] !== 'no' && words[at] !== 'none') return true;
  const next = words[at + 1];
  return next === undefined || softeners.has(next) || noWords.has(next) || behindNo.has(next) || /^\d/.test(next);
}

const fullDenials: ReadonlySet<string> = new Set(['think so', 'at all', 'one bit', 'a thing', 'even slightly']);

const behindNo = wordSet(
  'to of not but its my pee wee urine never ? ; ! x thankfully luckily change problem problems issues worries',
);

function isDeniedHere(words: readonly PlainWord[], at: number): boolean {
  return isWordDenied(negation, words, at);
}

/** "Cannot stand up properly", "can hardly walk": that is the weakness we ask about. */
function cannotMove(words: readonly PlainWord[]): boolean {
  const at = words.findIndex(
    (word) => word === 'cannot' || word === 'barely' || word === 'hardly' || word === 'struggling',
  );
  if (at < 0) return false;
  return words.slice(at, at + 4).some((word) => moving.has(word));
}

const moving = wordSet('stand walk lift move climb bend straighten walking standing moving stairs');

/** "Not sure", "have not looked", "cannot tell", "hard to tell", "no idea". */
function isUnknown(words: readonly PlainWord[]): boolean {
  const line = ` ${words.join(' ')} `;
  if (/ (not|cannot) (\S+ ){0,2}(sure|certain) /.test(line) || / no (idea|clue) /.test(line)) return true;
  const denied = words.findIndex(
    (word) => word === 'not' || word === 'cannot' || word === 'hard' || word === 'difficult',
  );
  return denied >= 0 && words.slice(denied, denied + 4).some((word) => looking.has(word));
}

function isAfraidSo(words: readonly PlainWord[]): boolean {
  return / (afraid|think|guess|believe|fear) so /.test(` ${words.join(' ')} `) && !words.includes('not');
}

const erasing = wordSet('confirm confirmed confirming delete erase wipe');
const goingAhead = [
  'go ahead',
  'go on',
  'go for it',
  'wipe it',
  'do it',
  'forget me',
  'please do',
  'i confirm',
  'delete me',
  'delete it',
  'delete everything',
];
const keeping = [
  'keep',
  'never mind',
  'nevermind',
  'do not',
  'mistake',
  'cancel',
  'wait',
  'stay',
  'changed my mind',
  'leave it',
];

/** A yes only where nothing else is said. */
function wholeAnswer(
  words: readonly PlainWord[],
  isQuestion: boolean,
  { isErasing }: { readonly isErasing: boolean },
): YesOrNo | null {
  const line = ` ${words.filter((word) => /\p{L}/u.test(word)).join(' ')} `;
  if (words.some((_, at) => isPlainNo(words, at)) || keeping.some((phrase) => line.includes(` ${phrase} `)))
    return 'no';
  if (isQuestion || words.some((word) => /\d/.test(word))) return null;

  const plain = isErasing ? goingAhead.reduce((rest, phrase) => rest.replace(` ${phrase} `, ' yes '), line) : line;
  const said = plain.trim().split(' ');
  const isYes = (word: string) => yesWords.has(word) || (isErasing && erasing.has(word));
  const isOnlyYes = said.every((word) => isYes(word) || softeners.has(word));
  return isOnlyYes && said.some(isYes) ? 'yes' : null;
}

const pounds = wordSet('lb lbs lbss pound pounds pds stone stones st us imperial american');
const kilograms = wordSet('kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes kgms metric');

/** Pounds or kilograms, said after we asked which. Both, neither, or one of them denied: null. */
export function readUnit(words: readonly PlainWord[], asked: AskedQuestion | null): 'lb' | 'kg' | null {
  if (asked !== 'unit') return null;
  const isSaid = (names: ReadonlySet<string>) => words.some((word, at) => names.has(word) && !isDeniedHere(words, at));
  const saysPounds = isSaid(pounds);
  const saysKilograms = isSaid(kilograms);
  if (saysPounds === saysKilograms) return null;
  return saysPounds ? 'lb' : 'kg';
}

/** The words that answer a question of ours: beside a yes, a no or a unit they hide nothing. */
export const wordsOfAnswers: ReadonlySet<string> = new Set(
  [
    ...[yesWords, noWords, softeners, darkColors, swelling, weakness, healthyColors, unsureWords, looking, orderWords],
    ...[behindNo, moving, erasing, pounds, kilograms],
    ...[goingAhead, keeping].map((phrases) => new Set(phrases.flatMap((phrase) => phrase.split(' ')))),
    wordSet("colour color coloured colored pee wee urine legs leg swollen don't dont didn't can't cannot"),
  ].flatMap((words) => [...words]),
);
