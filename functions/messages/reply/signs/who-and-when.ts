import type { PlainWord } from '../plain-words.ts';
import { wordSet } from '../small-words.ts';
import type { Match } from './concept-matcher.ts';
import type { PeopleWords, TimeWords } from './sign-language.ts';

/** `story`: of somebody else, and no alarm. */
export type Who = 'runner' | 'other' | 'animal' | 'story';
export type When = 'now' | 'long-ago' | 'imagined';

/** Words between somebody and what ails them, at most. */
const wordsToSubject = 8;

export function whoOf(people: PeopleWords): (match: Match, words: readonly PlainWord[]) => Who {
  const others = wordSet(people.others);
  const animals = wordSet(people.animals);
  const self = wordSet(people.self);
  const says = wordSet(people.says);
  const jokes = wordSet(people.jokes);

  return ({ start, end }, words) => {
    for (let at = end - 1; at >= Math.max(0, start - wordsToSubject); at -= 1) {
      const word = words[at] ?? '.';
      if (word === '.') return 'runner';
      if (self.has(word) && !belongsToOther(words, at)) return 'runner';
      const isOther = others.has(word);
      if (!isOther && !animals.has(word)) continue;
      if (at >= start && at > start + 1) continue;
      if (words.slice(at + 1, at + 4).some((next) => says.has(next))) return 'runner';
      if (!isOther) return 'animal';
      return words.some((next) => jokes.has(next)) ? 'story' : 'other';
    }
    return 'runner';
  };

  /** "my wife": the "my" is no sign of the runner. */
  function belongsToOther(words: readonly PlainWord[], at: number): boolean {
    return words.slice(at + 1, at + 4).some((next) => others.has(next) || animals.has(next));
  }
}

export function whenOf(times: TimeWords): (match: Match, words: readonly PlainWord[]) => When {
  const longAgo = expressions(times.longAgo);
  const now = expressions(times.now);
  const imagined = expressions(times.imagined);

  return ({ start, end }, words) => {
    const from = words.lastIndexOf('.', start) + 1;
    const next = words.indexOf('.', end);
    const sentence = ` ${words.slice(from, next < 0 ? words.length : next).join(' ')} `;
    const before = ` ${words.slice(from, start).join(' ')} `;
    if (imagined.some((said) => before.includes(said))) return 'imagined';
    const isLongAgo = longAgo.some((said) => sentence.includes(said)) && !now.some((said) => sentence.includes(said));
    return isLongAgo ? 'long-ago' : 'now';
  };
}

function expressions(list: string): readonly string[] {
  return list
    .split(/\s+/)
    .filter((part) => part !== '')
    .map((part) => ` ${part.replace(/_/g, ' ')} `);
}
