import { body } from './english/body.ts';
import { smallTalk } from './english/small-talk.ts';
import { acknowledgements, courtesies, linkWords, smallWords } from './english/small-words.ts';
import { fieldOfLabel } from './labels.ts';
import type { PlainWord } from './plain-words.ts';
import type { Token } from './tokens.ts';
import { wordSet } from './word-set.ts';

/**
 * The words that nothing has read, each once. Numbers and what is known to carry no sign are not among them. Where any is
 * left the answer says so and names a doctor: what a person cannot put into our words is not passed over.
 *
 * @param known what the question that is answered, or the wish, has read of them.
 */
export function unreadWords(tokens: readonly Token[], known: readonly ReadonlySet<string>[] = []): readonly string[] {
  const words = tokens.filter(({ kind }) => kind === 'word').map(({ said }) => said.replace(/'s$/, ''));
  const sets = [...knownSets, ...known];
  return [...new Set(words.filter((word) => !isIn(sets, word)))];
}

/**
 * Parts of the body in a question or a wish: a runner who names one of these may be telling a sign that nothing has read, so
 * the answer names a doctor as well.
 */
export function vitalParts(words: readonly PlainWord[]): readonly string[] {
  return [...new Set(words.filter((word) => vital.has(word)))];
}

const vital = wordSet(`${body.chest} ${body.heart} ${body.throat} ${body.tongue} ${body.face}`);

/** What measures are called where they are no label. */
const measures = wordSet(
  'w weight weighed weigh weighs weights hrv rhr bpm kg kgs kilo kilos lb lbs pound pounds st stone',
);

const knownSets = [
  measures,
  smallTalk,
  smallWords,
  linkWords,
  courtesies,
  acknowledgements,
  new Set(fieldOfLabel.keys()),
];

function isIn(sets: readonly ReadonlySet<string>[], word: string): boolean {
  const bare = word.replace(/'/g, '');
  return sets.some((known) => known.has(word) || known.has(bare));
}
