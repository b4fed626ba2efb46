import type { PlainWord } from '../plain-words.ts';
import { wordSet } from '../word-set.ts';
import type { Match } from './concept-matcher.ts';
import { expressionsOf } from './expressions-of.ts';
import type { PeopleWords } from './sign-language.ts';

/** `story`: of somebody else, and no alarm. */
export type Who = 'runner' | 'other' | 'animal' | 'story';
/** Words between somebody and what ails them, at most. */
const wordsToSubject = 10;
/** Words of "keeps cutting out". */
const wordsRepeated = 5;

export function whoOf(people: PeopleWords): (match: Match, words: readonly PlainWord[]) => Who {
  const others = wordSet(people.others);
  const animals = wordSet(people.animals);
  const self = wordSet(people.self);
  const says = wordSet(people.says);
  const jokes = wordSet(people.jokes);
  const cases = wordSet(people.cases);
  const things = wordSet(people.things);
  const doings = wordSet(people.doings);
  const places = wordSet(people.places);
  const repeats = wordSet(people.repeats);
  const besideMe = wordSet(people.besideMe);
  const areWell = expressionsOf(people.areWell, people.wellFillers);

  return ({ start, end, parts }, words) => {
    const isPart = (at: number) => parts.some((part) => at >= part.start && at < part.end);
    // "a shift with chest pain patients"
    if (words.slice(Math.max(0, start - 4), end + 2).some((word) => cases.has(word))) return 'story';
    if (isOfThing(words, start)) return 'story';
    for (let at = end - 1; at >= Math.max(0, start - wordsToSubject); at -= 1) {
      const word = words[at] ?? '.';
      if (word === '.') return 'runner';
      if (self.has(word) && !belongsToOther(words, at) && !isBeside(words, at)) return 'runner';
      const isOther = others.has(word);
      if (!isOther && !animals.has(word)) continue;
      // Who is named by the sign itself is not who it is about: "a heart patient".
      if (isPart(at) || at > start + 1) continue;
      if (words.slice(at + 1, at + 4).some((next) => says.has(next))) return 'runner';
      if (!isOther) return 'animal';
      const isStory = words.some((next) => jokes.has(next)) || areWell.test(` ${words.slice(start).join(' ')} `);
      return isStory ? 'story' : 'other';
    }
    return 'runner';
  };

  /** "my garmin has had a stroke", "the treadmill keeps stopping and losing ...", and not "sent from my phone, fainted". */
  function isOfThing(words: readonly PlainWord[], start: number): boolean {
    let at = start - 1;
    while (at >= 0 && doings.has(words[at] ?? '.')) at -= 1;
    if (words[at] === people.joins) at = repeating(words, at);
    return things.has(words[at] ?? '.') && !words.slice(Math.max(0, at - 2), at).some((word) => places.has(word));
  }

  /** Of "treadmill keeps cutting out and": where the thing stands that does both. */
  function repeating(words: readonly PlainWord[], join: number): number {
    const from = Math.max(0, join - wordsRepeated);
    const keeps = words.findIndex((word, at) => at >= from && at < join && repeats.has(word));
    const isOne = keeps > 0 && !words.slice(keeps, join).some((word) => self.has(word) || others.has(word));
    return isOne ? keeps - 1 : join;
  }

  /** "the guy next to me": where somebody else is. */
  function isBeside(words: readonly PlainWord[], at: number): boolean {
    return besideMe.has(words[at - 1] ?? '.') && words.slice(Math.max(0, at - 5), at).some((word) => others.has(word));
  }

  /** "my wife": the "my" is no sign of the runner. */
  function belongsToOther(words: readonly PlainWord[], at: number): boolean {
    return words.slice(at + 1, at + 4).some((next) => others.has(next) || animals.has(next));
  }
}
