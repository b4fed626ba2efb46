import { isDenied, isOver, type Mention } from './negation.ts';
import { phraseMatcher } from './phrase-matcher.ts';
import { type PlainWord, plainWords } from './plain-words.ts';
import { type RedFlag, type RedFlagPhrase, redFlagPairs, redFlagPhrases } from './red-flag-phrases.ts';
import { doctorFromSoreness } from './reply-ranges.ts';
import { wordSet } from './small-words.ts';

/**
 * The worst red flag in a cleaned text (rules, B10), or null. What is denied ("no chest pain", "not dizzy any more")
 * counts as not said; questions ("is chest pain normal?"), other people ("my dad has chest pain") and what has passed
 * ("chest pain gone") count as said: a needless warning costs a text, a missed one may cost a life.
 *
 * An emergency that is said to be over ("no more chest pain") is still a matter for a doctor.
 */
export function readRedFlag(text: string): RedFlag | null {
  const words = plainWords(text);
  const mentions = mentionsIn(words);
  const levels = mentions.flatMap((mention): readonly RedFlag[] => {
    if (mention.isNegation || !isDenied(words, mention, mentions)) return [mention.level];
    return mention.level === 'emergency' && isOver(words, mention) ? ['doctor'] : [];
  });
  if (levels.includes('emergency') || hasPair(words)) return 'emergency';
  return levels.includes('doctor') ? 'doctor' : null;
}

/** Soreness of 9 and more is for a doctor, whatever else the reply says about it. */
export function sorenessFlag(values: readonly number[]): RedFlag | null {
  return values.some((value) => value >= doctorFromSoreness) ? 'doctor' : null;
}

function mentionsIn(words: readonly PlainWord[]): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const { phrase, match, before, after } of matchers()) {
    for (let start = 0; start < words.length; start += 1) {
      const end = match(words, start);
      if (end === undefined || isMeantOtherwise(words, start, end, before, after)) continue;
      mentions.push({ level: phrase.level, start, end, isNegation: phrase.isNegation === true });
    }
  }
  return mentions.toSorted((one, other) => one.start - other.start || one.end - other.end);
}

const wordsLookedAround = 3;

function isMeantOtherwise(
  words: readonly PlainWord[],
  start: number,
  end: number,
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
): boolean {
  const wordsBefore = words.slice(Math.max(0, start - wordsLookedAround), start).toReversed();
  const wordsAfter = words.slice(end, end + wordsLookedAround);
  return (
    upToJoint(wordsBefore).some((word) => before.has(word)) || upToJoint(wordsAfter).some((word) => after.has(word))
  );
}

const joints = wordSet('. , ? : ( ) and but so then');

function upToJoint(words: readonly PlainWord[]): readonly PlainWord[] {
  const joint = words.findIndex((word) => joints.has(word));
  return joint < 0 ? words : words.slice(0, joint);
}

function hasPair(words: readonly PlainWord[]): boolean {
  return pairMatchers().some((pair) => pair.every((match) => isSaid(words, match)));
}

function isSaid(words: readonly PlainWord[], match: Match): boolean {
  return words.some((_, start) => {
    const end = match(words, start);
    return end !== undefined && !isDenied(words, { start, end }, []);
  });
}

type Match = ReturnType<typeof phraseMatcher>;

interface Matcher {
  readonly phrase: RedFlagPhrase;
  readonly match: Match;
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

let built: readonly Matcher[] | undefined;
let builtPairs: readonly (readonly Match[])[] | undefined;

/** Built at the first reply, not on import. */
function matchers(): readonly Matcher[] {
  built ??= redFlagPhrases.map((phrase) => ({
    phrase,
    match: phraseMatcher(phrase.phrase),
    before: wordSet(phrase.unlessBefore ?? ''),
    after: wordSet(phrase.unlessAfter ?? ''),
  }));
  return built;
}

function pairMatchers(): readonly (readonly Match[])[] {
  builtPairs ??= redFlagPairs.map((pair) => pair.map(phraseMatcher));
  return builtPairs;
}
