import type { PlainWord } from '../plain-words.ts';
import { wordSet } from '../word-set.ts';
import type { Match } from './concept-matcher.ts';
import { expressionsOf } from './expressions-of.ts';
import type { PeopleWords, TimeWords } from './sign-language.ts';

/** `story`: of somebody else, and no alarm. */
export type Who = 'runner' | 'other' | 'animal' | 'story';
/** `recent`: some time ago, and nothing says that it has passed: of the runner it counts, of somebody else it is a story. */
export type When = 'now' | 'recent' | 'long-ago' | 'imagined';

/** Words between somebody and what ails them, at most. */
const wordsToSubject = 10;

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
  const areWell = expressionsOf(people.areWell);

  return ({ start, end, parts }, words) => {
    const isPart = (at: number) => parts.some((part) => at >= part.start && at < part.end);
    // "a shift with chest pain patients"
    if (words.slice(Math.max(0, start - 4), end + 2).some((word) => cases.has(word))) return 'story';
    if (isOfThing(words, start)) return 'story';
    for (let at = end - 1; at >= Math.max(0, start - wordsToSubject); at -= 1) {
      const word = words[at] ?? '.';
      if (word === '.') return 'runner';
      if (self.has(word) && !belongsToOther(words, at)) return 'runner';
      const isOther = others.has(word);
      if (!isOther && !animals.has(word)) continue;
      // Who is named by the sign itself is not who it is about: "a heart patient".
      if (isPart(at) || at > start + 1) continue;
      if (words.slice(at + 1, at + 4).some((next) => says.has(next))) return 'runner';
      if (!isOther) return 'animal';
      const isStory = words.some((next) => jokes.has(next)) || areWell.test(` ${words.slice(end).join(' ')} `);
      return isStory ? 'story' : 'other';
    }
    return 'runner';
  };

  /** "my garmin has had a stroke", and not "sent from my phone, fainted". */
  function isOfThing(words: readonly PlainWord[], start: number): boolean {
    let at = start - 1;
    while (at >= 0 && doings.has(words[at] ?? '.')) at -= 1;
    return things.has(words[at] ?? '.') && !words.slice(Math.max(0, at - 2), at).some((word) => places.has(word));
  }

  /** "my wife": the "my" is no sign of the runner. */
  function belongsToOther(words: readonly PlainWord[], at: number): boolean {
    return words.slice(at + 1, at + 4).some((next) => others.has(next) || animals.has(next));
  }
}

export function whenOf(times: TimeWords): (match: Match, words: readonly PlainWord[]) => When {
  const longAgo = expressionsOf(times.longAgo);
  const recent = expressionsOf(times.recent);
  const recovered = expressionsOf(times.recovered);
  const now = expressionsOf(times.now);
  const imagined = expressionsOf(times.imagined);

  return ({ start, end }, words) => {
    const from = words.lastIndexOf('.', start) + 1;
    const next = words.indexOf('.', end);
    const sentence = ` ${words.slice(from, next < 0 ? words.length : next).join(' ')} `;
    const before = ` ${words.slice(from, start).join(' ')} `;
    if (imagined.test(before)) return 'imagined';

    // "Fine now" and "back in 2019" tell nothing of today's sign.
    const sinceThen = sentence.replace(longAgo, ' ');
    const ofTheSign = sinceThen.replace(recovered, ' ').replace(recovered, ' ');
    if (now.test(ofTheSign)) return 'now';
    if (sinceThen !== sentence) return 'long-ago';
    if (!recent.test(sentence)) return 'now';
    return ofTheSign === sinceThen ? 'recent' : 'long-ago';
  };
}
