import type { PlainWord } from '../plain-words.ts';
import { wordSet } from '../word-set.ts';
import type { NegationWords } from './sign-language.ts';

/** Words that belong together: a match of a concept, or one word. */
interface Place {
  readonly parts: readonly { readonly start: number; readonly end: number }[];
  readonly start: number;
  readonly end: number;
}

export interface Negation {
  /** Whether what the words say is taken back: "no chest pain", "fever: none", each of "no fever, cough or chills". */
  readonly isDenied: (match: Place, words: readonly PlainWord[]) => boolean;
  /** "no more chest pain", "not dizzy any more": denied now, so there was some. */
  readonly isOver: (match: Place, words: readonly PlainWord[]) => boolean;
}

/** A denial reaches so many words, list or not. */
const reach = 7;
const listReach = 24;
/** "No [other problems]": what stands behind is one of these others. */
const wordsNarrowed = 2;

export function negationOf(language: NegationWords): Negation {
  const denials = wordSet(language.denials);
  const ends = wordSet(language.ends);
  const notDenying = wordSet(language.notDenying);
  const answers = wordSet(language.answers);
  const exceptions = wordSet(language.exceptions);
  const narrowing = wordSet(language.narrowing);
  const over = new Set([...wordSet(language.over)].map((said) => said.replace(/_/g, ' ')));

  /** Where the reach of the denial at `at` ends. */
  function endOfReach(words: readonly PlainWord[], at: number): number {
    const next = words[at + 1] ?? '.';
    const second = words[at + 2] ?? '.';
    if (notDenying.has(next) || (next === 'be' && notDenying.has(second))) return at;
    if (narrowing.has(next)) return at + 1 + wordsNarrowed;
    const isList = isListOfDenied(words, at);
    let end = at + 1;
    for (; end < words.length && end - at <= (isList ? listReach : reach); end += 1) {
      const word = words[end] ?? '.';
      if (ends.has(word) || (word === ',' && !isList)) break;
      if (exceptions.has(word)) return at;
      if (notDenying.has(word)) break;
    }
    return exceptions.has(words[end] ?? '') ? at : end;
  }

  /** "no fever, cough or chills": commas, and an "or" before the sentence is over. */
  function isListOfDenied(words: readonly PlainWord[], at: number): boolean {
    let hasComma = false;
    for (let next = at + 1; next < words.length && next - at <= listReach; next += 1) {
      const word = words[next] ?? '.';
      if (ends.has(word) && word !== 'and') return false;
      if (word === ',') hasComma = true;
      if ((word === 'or' || word === 'nor') && hasComma) return next - at > 1;
    }
    return false;
  }

  function isReached(words: readonly PlainWord[], { start, parts }: Place): boolean {
    const isOwn = (at: number) => parts.some((part) => at >= part.start && at < part.end);
    const last = Math.max(...parts.map((part) => part.start));
    for (let at = Math.max(0, start - listReach); at < last; at += 1) {
      if (!denials.has(words[at] ?? '') || isOwn(at)) continue;
      const end = endOfReach(words, at);
      if (parts.some((part) => part.start > at && part.start < end)) return true;
    }
    return false;
  }

  function isAnsweredNo(words: readonly PlainWord[], { end }: Place): boolean {
    const marked = [':', '?', '-', '('].includes(words[end] ?? '') ? end + 1 : end;
    const isEnd = ['.', ',', ')', 'just', 'only', 'at', undefined].includes(words[marked + 1]);
    return isEnd && answers.has(words[marked] ?? '');
  }

  return {
    isDenied: (match, words) => isReached(words, match) || isAnsweredNo(words, match),
    isOver: (match, words) =>
      words.slice(Math.max(0, match.start - 2), match.start).some((word) => over.has(word)) ||
      over.has(words.slice(match.end, match.end + 2).join(' ')) ||
      over.has(words[match.end] ?? ''),
  };
}

/** Whether one word is taken back: "not [dark]", "no dark pee, [swelling] or weakness". */
export function isWordDenied({ isDenied }: Negation, words: readonly PlainWord[], at: number): boolean {
  const parts = [{ start: at, end: at + 1 }];
  return isDenied({ parts, start: at, end: at + 1 }, words);
}
