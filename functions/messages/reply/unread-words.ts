import { smallTalk } from './english/small-talk.ts';
import { fieldOfLabel } from './labels.ts';
import { acknowledgements, courtesies, linkWords, smallWords, wordSet } from './small-words.ts';
import type { Token } from './tokens.ts';

/**
 * The words that nothing has read, each once. Numbers and what is known to carry no sign are not among them. Where any is
 * left the answer says so and names a doctor: what a person cannot put into our words is not passed over.
 */
export function unreadWords(tokens: readonly Token[]): readonly string[] {
  const words = tokens.filter(({ kind }) => kind === 'word').map(({ said }) => said.replace(/'s$/, ''));
  return [...new Set(words.filter((word) => !isKnown(word)))];
}

/** What measures are called where they are no label. */
const measures = wordSet(
  'w weight weighed weigh weighs weights hrv rhr bpm kg kgs kilo kilos lb lbs pound pounds st stone',
);

const knownSets = [measures, smallTalk, smallWords, linkWords, courtesies, acknowledgements, fieldOfLabel];

function isKnown(word: string): boolean {
  return knownSets.some((known) => known.has(word)) || knownSets.some((known) => known.has(word.replace(/'/g, '')));
}
