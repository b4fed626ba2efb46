import type { PlainWord } from '../plain-words.ts';
import type { RedFlag } from '../red-flag.ts';
import { wordSet } from '../word-set.ts';
import { type Match, matchesOf, type Reader, readerOf } from './concept-matcher.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { type Negation, negationOf } from './negation-scope.ts';
import { settledOf } from './settled.ts';
import type { Concept, SignLanguage } from './sign-language.ts';
import { type When, whenOf } from './when.ts';
import { type Who, whoOf } from './who.ts';

/** A warning sign in a text, and what made it: the explanation that `read-reply` prints. */
export interface Sign {
  readonly concept: string;
  readonly level: RedFlag;
  /** "chest: chest", "ache: tight": slot and words, in the order of the text. */
  readonly because: readonly string[];
  readonly who: Who;
  /** The first word of it, and the first one past it. */
  readonly start: number;
  readonly end: number;
}

export type ReadSigns = (words: readonly PlainWord[]) => readonly Sign[];

/**
 * Reads warning signs by what the words mean: body part and sensation, function and state, who it is about, when, and
 * whether it is denied. A question about oneself and a sign that has passed count; a story, a film and a denial do not.
 *
 * @throws Error where a concept names a slot that the vocabulary lacks: on the first text, so that any test sees it.
 */
export function signReader(language: SignLanguage): ReadSigns {
  let built: Parts | undefined;
  return (text) => {
    // The end of a text ends a sentence too.
    const words = [...text, '.'];
    built ??= build(language);
    const { lexicon, readers, negation, who, when, isSettled } = built;
    const found = lexicon.find(words);
    return readers.flatMap((reader) => {
      const signs = matchesOf(reader, words, found).flatMap((match) => signOf(match));
      const [worst] = signs.filter(({ level }) => level === 'emergency').concat(signs);
      return worst === undefined ? [] : [worst];
    });

    function signOf(match: Match<Concept>): readonly Sign[] {
      const { concept } = match;
      const isAbout = who(match, words);
      const isWhen = when(match, words);
      const isPast = isWhen === 'long-ago' || (isWhen === 'recent' && isAbout === 'other');
      if (isAbout === 'animal' || isAbout === 'story' || isWhen === 'imagined' || isPast) return [];
      if (isAbout === 'other' && concept.isAnybodys !== true) return [];
      // Of an emergency "scan clear" is no end: it takes "years ago" or "last month" as well.
      if (concept.level === 'doctor' && isSettled(match, words)) return [];
      const isDenied = negation.isDenied(match, words);
      // An emergency that is said to be over is still a matter for a doctor.
      if (isDenied && !(concept.level === 'emergency' && negation.isOver(match, words))) return [];
      return [{ ...explained(match, words), level: isDenied ? 'doctor' : concept.level, who: isAbout }];
    }
  };
}

function explained({ concept, parts, start, end }: Match, words: readonly PlainWord[]) {
  const because = [...parts]
    .sort((one, other) => one.start - other.start)
    .map((part) => `${part.slot}: ${words.slice(part.start, part.end).join(' ')}`);
  return { concept: concept.name, because, start, end };
}

interface Parts {
  readonly lexicon: Lexicon;
  readonly readers: readonly Reader<Concept>[];
  readonly negation: Negation;
  readonly who: (match: Match, words: readonly PlainWord[]) => Who;
  readonly when: (match: Match, words: readonly PlainWord[]) => When;
  readonly isSettled: (match: Match, words: readonly PlainWord[]) => boolean;
}

function build({ slots, concepts, negation, people, times }: SignLanguage): Parts {
  const lexicon = lexiconOf(slots);
  return {
    lexicon,
    readers: concepts.map((concept) => readerOf(concept, lexicon, wordSet(negation.explainsNothing))),
    negation: negationOf(negation),
    who: whoOf(people),
    when: whenOf(times),
    isSettled: settledOf(times),
  };
}
