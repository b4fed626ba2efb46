import { doctorPhrases } from './doctor-phrases.ts';
import { emergencyPairs, emergencyPhrases } from './emergency-phrases.ts';
import { isDenied, isOver, type Mention } from './negation.ts';
import { type PhraseMatch, phraseMatcher } from './phrase-matcher.ts';
import { type PlainWord, plainWords } from './plain-words.ts';
import type { RedFlag, RedFlagPhrase } from './red-flag-phrase.ts';
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
  for (const matcher of matchers()) {
    for (let start = 0; start < words.length; start += 1) {
      const end = matcher.match(words, start);
      if (end === undefined || isMeantOtherwise(words, start, end, matcher)) continue;
      mentions.push({ level: matcher.phrase.level, start, end, isNegation: matcher.phrase.isNegation === true });
    }
  }
  const whole = mentions.filter((mention) => !mentions.some((other) => isWider(other, mention)));
  return whole.toSorted((one, other) => one.start - other.start || one.end - other.end);
}

/** "chest pain" says more than the "chest" in it; what is denied is then the whole. */
function isWider(other: Mention, mention: Mention): boolean {
  const covers = other.start <= mention.start && other.end >= mention.end;
  const longer = other.end - other.start > mention.end - mention.start;
  return covers && longer && (other.level === mention.level || other.level === 'emergency');
}

const wordsLookedAround = 3;

function isMeantOtherwise(words: readonly PlainWord[], start: number, end: number, matcher: Matcher): boolean {
  const wordsBefore = words.slice(Math.max(0, start - wordsLookedAround), start).toReversed();
  const wordsAfter = words.slice(end, end + wordsLookedAround);
  return (
    upToJoint(wordsBefore).some((word) => matcher.before.has(word)) ||
    upToJoint(wordsAfter).some((word) => matcher.after.has(word)) ||
    words.slice(start + 1, end - 1).some((word) => matcher.between.has(word)) ||
    matcher.partOf.some((match) => covers(words, start, end, match))
  );
}

/** An innocent phrase may begin this many words before the one that it explains. */
const phraseBeginsWithin = 6;

function covers(words: readonly PlainWord[], start: number, end: number, match: PhraseMatch): boolean {
  for (let from = Math.max(0, start - phraseBeginsWithin); from <= start; from += 1) {
    const to = match(words, from);
    if (to !== undefined && to >= end) return true;
  }
  return false;
}

const joints = wordSet('. , ? : ( ) and but so then');

function upToJoint(words: readonly PlainWord[]): readonly PlainWord[] {
  const joint = words.findIndex((word) => joints.has(word));
  return joint < 0 ? words : words.slice(0, joint);
}

function hasPair(words: readonly PlainWord[]): boolean {
  return pairMatchers().some((pair) => pair.every((match) => isSaid(words, match)));
}

function isSaid(words: readonly PlainWord[], match: PhraseMatch): boolean {
  return words.some((_, start) => {
    const end = match(words, start);
    return end !== undefined && !isDenied(words, { start, end }, []);
  });
}

interface Matcher {
  readonly phrase: RedFlagPhrase;
  readonly match: PhraseMatch;
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly partOf: readonly PhraseMatch[];
}

let built: readonly Matcher[] | undefined;
let builtPairs: readonly (readonly PhraseMatch[])[] | undefined;

/** Built at the first reply, not on import. */
function matchers(): readonly Matcher[] {
  built ??= [...emergencyPhrases, ...doctorPhrases].map((phrase) => ({
    phrase,
    match: phraseMatcher(phrase.phrase),
    before: wordSet(phrase.unlessBefore ?? ''),
    after: wordSet(phrase.unlessAfter ?? ''),
    between: wordSet(phrase.unlessBetween ?? ''),
    partOf: (phrase.unlessPartOf ?? []).map(phraseMatcher),
  }));
  return built;
}

function pairMatchers(): readonly (readonly PhraseMatch[])[] {
  builtPairs ??= emergencyPairs.map((pair) => pair.map(phraseMatcher));
  return builtPairs;
}
