import type { PlainWord } from '../plain-words.ts';
import { type Match, matchesOf, readerOf, shortlistOf } from './concept-matcher.ts';
import { lexiconOf } from './lexicon.ts';
import { negationOf } from './negation-scope.ts';
import type { NegationWords, Pattern, PeopleWords } from './sign-language.ts';
import { whoOf } from './who.ts';

export interface PatternLanguage {
  readonly slots: Readonly<Record<string, string>>;
  readonly patterns: readonly Pattern[];
  readonly negation: NegationWords;
  readonly people: PeopleWords;
}

/** Every pattern that the words make, of the runner and not denied, in the order of the patterns. */
export function patternReader(
  language: PatternLanguage,
): (words: readonly PlainWord[]) => readonly (readonly [Match, ...Match[]])[] {
  let built: ReturnType<typeof build> | undefined;
  return (text) => {
    built ??= build(language);
    const words = [...text, '.'];
    const { lexicon, readers, shortlist, negation, who } = built;
    const found = lexicon.find(words);
    return shortlist(found).flatMap((index) => {
      const reader = readers[index];
      if (reader === undefined) return [];
      const [first, ...more] = matchesOf(reader, words, found).filter(
        (match) => !negation.isDenied(match, words) && who(match, words) === 'runner',
      );
      return first === undefined ? [] : [[first, ...more]];
    });
  };
}

function build({ slots, patterns, negation, people }: PatternLanguage) {
  const lexicon = lexiconOf(slots);
  const readers = patterns.map((pattern) => readerOf(pattern, lexicon));
  return {
    lexicon,
    readers,
    shortlist: shortlistOf(readers),
    negation: negationOf(negation),
    who: whoOf(people),
  };
}
