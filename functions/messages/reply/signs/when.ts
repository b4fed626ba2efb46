import type { PlainWord } from '../plain-words.ts';
import { wordSet } from '../word-set.ts';
import type { Match } from './concept-matcher.ts';
import { expressionsOf } from './expressions-of.ts';
import type { TimeWords } from './sign-language.ts';

/** `recent`: some time ago, and nothing says that it has passed: of the runner it counts, of somebody else it is a story. */
export type When = 'now' | 'recent' | 'long-ago' | 'imagined';

interface Sentence {
  /** Without what is over and what is told of years ago. */
  readonly ofToday: string;
  readonly isNow: boolean;
  readonly isLately: boolean;
  readonly isLongAgo: boolean;
  readonly isRecent: boolean;
  readonly isOver: boolean;
}

/**
 * When a sign is. What is told of years ago is over, unless the sentence says that it is back; beside it, "my chest is
 * tight" is of now. What a film tells is nobody's, until the runner comes back: "watching a film and my chest hurts".
 */
export function whenOf(times: TimeWords): (match: Match, words: readonly PlainWord[]) => When {
  const longAgo = expressionsOf(times.longAgo);
  const recent = expressionsOf(times.recent);
  const recovered = expressionsOf(times.recovered, times.overFillers);
  const now = expressionsOf(times.now);
  const lately = expressionsOf(times.lately);
  const refersBack = wordSet(times.refersBack);
  const present = expressionsOf(times.present, times.backFillers);
  const imagined = expressionsOf(times.imagined);
  const sources = expressionsOf(times.sources, times.backFillers);
  const backToSelf = expressionsOf(times.backToSelf, times.backFillers);
  const storyBehind = expressionsOf(times.storyBehind);
  const self = wordSet(times.self);
  const pointsBack = wordSet(times.pointsBack);
  const clauseEnds = wordSet(times.clauseEnds);
  const sentences = new WeakMap<readonly PlainWord[], Map<number, Sentence>>();

  return ({ start, end }, words) => {
    const from = words.lastIndexOf('.', start) + 1;
    const to = sentenceEnd(words, end);
    const sentence = sentenceOf(words, from, to);
    if (imagined.test(spaced(words.slice(from, start))) || isTold(words, { from, start, end, to })) return 'imagined';

    if (sentence.isNow) return 'now';
    const clause = clauseOf(words, { from, start, end, to });
    const isPast = longAgo.test(clause);
    if (sentence.isLately && !(isPast && isOfElse(sentence.ofToday, clause))) return 'now';
    if (sentence.isLongAgo) return !isPast && present.test(clause) ? 'now' : 'long-ago';
    if (!sentence.isRecent) return 'now';
    return sentence.isOver ? 'long-ago' : 'recent';
  };

  /** What a sentence says of time, looked at once for all of its signs. */
  function sentenceOf(words: readonly PlainWord[], from: number, to: number): Sentence {
    const read = sentences.get(words) ?? new Map<number, Sentence>();
    sentences.set(words, read);
    const known = read.get(from * words.length + to);
    if (known !== undefined) return known;

    const text = spaced(words.slice(from, to));
    // "Fine now" and "back in 2019" tell nothing of today's sign.
    const stillThere = without(text, recovered);
    const ofToday = without(without(stillThere, longAgo), recovered);
    const sentence = {
      ofToday,
      isNow: now.test(ofToday),
      isLately: lately.test(ofToday),
      isLongAgo: longAgo.test(text),
      isRecent: recent.test(text),
      isOver: stillThere !== text,
    };
    read.set(from * words.length + to, sentence);
    return sentence;
  }

  interface Place {
    readonly from: number;
    readonly start: number;
    readonly end: number;
    readonly to: number;
  }

  /** Of a film, a book, a course: said before the sign, or behind one that is not the runner's. */
  function isTold(words: readonly PlainWord[], { from, start, end, to }: Place): boolean {
    const before = spaced(words.slice(from, start));
    const source = sources.exec(before);
    if (source !== null) {
      const behind = before.slice(source.index + source[0].length);
      return !backToSelf.test(`${behind.trimEnd()}${spaced(words.slice(start, end))}`);
    }
    const isOwn = words.slice(from, end).some((word) => self.has(word));
    return !isOwn && storyBehind.test(spaced(words.slice(end, to)));
  }

  /** "8 years ago, ran my first 10k today": what is of today is told in clauses of their own, and nothing of the sign. */
  function isOfElse(ofToday: string, clause: string): boolean {
    if (lately.test(without(without(clause, recovered), longAgo))) return false;
    const clauses: string[][] = [[]];
    for (const word of ofToday.trim().split(' ')) {
      if (clauseEnds.has(word)) clauses.push([]);
      else clauses.at(-1)?.push(word);
    }
    return clauses.every((part) => !lately.test(spaced(part)) || !part.some((word) => refersBack.has(word)));
  }

  /** Without the sentence behind it, unless that only says when: "That's 40 years ago". */
  function sentenceEnd(words: readonly PlainWord[], end: number): number {
    const next = words.indexOf('.', end);
    if (next < 0) return words.length;
    const second = words.indexOf('.', next + 1);
    const behind = words.slice(next + 1, second < 0 ? words.length : second);
    const saysWhen = pointsBack.has(behind[0] ?? '') && behind.length <= maxWordsOfWhen && longAgo.test(spaced(behind));
    return saysWhen ? next + 1 + behind.length : next;
  }

  /** The words around a sign up to the next comma, "and" or dash on either side. */
  function clauseOf(words: readonly PlainWord[], { from, start, end, to }: Place): string {
    let first = start;
    while (first > from && !clauseEnds.has(words[first - 1] ?? '.')) first -= 1;
    let last = end;
    while (last < to && !clauseEnds.has(words[last] ?? '.')) last += 1;
    return spaced(words.slice(first, last));
  }
}

/** "That was in 2009, at uni": longer tells something else. */
const maxWordsOfWhen = 12;

/** Expressions may share a space, so that one pass would leave every second of them. */
function without(sentence: string, pattern: RegExp): string {
  let rest = sentence;
  for (let next = rest.replace(pattern, ' '); next !== rest; next = rest.replace(pattern, ' ')) rest = next;
  return rest;
}

function spaced(words: readonly PlainWord[]): string {
  return ` ${words.join(' ')} `;
}
