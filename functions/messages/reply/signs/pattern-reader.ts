import type { PlainWord } from '../plain-words.ts';
import { type Match, matchesOf, readerOf } from './concept-matcher.ts';
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
    const { lexicon, readers, negation, who } = built;
    const found = lexicon.find(words);
    return readers.flatMap((reader) => {
      const [first, ...more] = matchesOf(reader, words, found).filter(
        (match) => !negation.isDenied(match, words) && who(match, words) === 'runner',
      );
      return first === undefined ? [] : [[first, ...more]];
    });
  };
}

function build({ slots, patterns, negation, people }: PatternLanguage) {
  const lexicon = lexiconOf(slots);
  return {
    lexicon,
    readers: patterns.map((pattern) => readerOf(pattern, lexicon)),
    negation: negationOf(negation),
    who: whoOf(people),
  };
}
