import type { PlainWord } from '../plain-words.ts';
import type { Found } from './lexicon.ts';
import { isWordDenied, type Negation } from './negation-scope.ts';

export interface Told {
  readonly words: readonly PlainWord[];
  readonly found: ReadonlyMap<string, readonly Found[]>;
  /** For each word, whether it is taken back. */
  readonly isDenied: readonly boolean[];
}

/**
 * What words tell, each once: the words themselves (`!word` where it is denied), the beginnings of long ones (`confu*`),
 * two beside each other (`cannot_stand`), and what they mean (`@arm`, `@!arm`). Any number is `0`.
 *
 * @param functionWords fill no slot by themselves: "up" is no rising fever.
 */
export function featuresOf({ words, found, isDenied }: Told, functionWords: ReadonlySet<string>): ReadonlySet<string> {
  const features = new Set<string>();
  let last = '.';
  for (const [at, word] of words.entries()) {
    const said = /^\d/.test(word) ? '0' : word;
    const mark = isDenied[at] === true ? '!' : '';
    features.add(mark + said);
    if (said.length > beginningLetters) features.add(`${mark}${said.slice(0, beginningLetters)}*`);
    features.add(`${last}_${mark}${said}`);
    last = mark + said;
  }
  for (const [slot, places] of found) {
    for (const { start, end } of places) {
      if (!words.slice(start, end).some((word) => isTelling(word, functionWords))) continue;
      features.add(isDenied[start] === true ? `@!${slot}` : `@${slot}`);
    }
  }
  return features;
}

const beginningLetters = 5;

/** Whether a word tells something by itself. */
export function isTelling(word: PlainWord, functionWords: ReadonlySet<string>): boolean {
  return /^\p{L}/u.test(word) && !functionWords.has(word);
}

/** For each word, whether it is taken back. */
export function denialsOf(negation: Negation, words: readonly PlainWord[]): readonly boolean[] {
  return words.map((_, at) => isWordDenied(negation, words, at));
}
