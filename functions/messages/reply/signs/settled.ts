import type { PlainWord } from '../plain-words.ts';
import { wordSet } from '../word-set.ts';
import type { Match } from './concept-matcher.ts';
import { expressionsOf } from './expressions-of.ts';
import type { TimeWords } from './sign-language.ts';

/** "is now, I am glad to say, totally healed": so many words behind the sign still tell of it. */
const maxWordsBehind = 8;

/**
 * Whether the words behind a sign say that it is over: "the blister is totally healed", "broke my ankle when I was 12, never
 * bothered me since", or that somebody has looked: "calf was swollen, scan clear". What has another subject tells nothing of
 * it ("calf swollen, blister healed"), and neither does what a "but" follows.
 */
export function settledOf(times: TimeWords): (match: Match, words: readonly PlainWord[]) => boolean {
  const settled = expressionsOf(times.settled, times.overFillers);
  const recent = expressionsOf(times.recent);
  const allClear = expressionsOf(times.allClear);
  const earlier = expressionsOf(times.earlier);
  const now = expressionsOf(`${times.now} ${times.lately}`);
  const links = wordSet(times.links);
  const turns = wordSet(times.turns);

  return ({ start, end }, words) => {
    const from = words.lastIndexOf('.', start) + 1;
    const next = words.indexOf('.', end);
    const to = next < 0 ? words.length : next;
    const behind = words.slice(end, to);
    if (behind.some((word) => turns.has(word))) return false;

    const sentence = ` ${words.slice(from, to).join(' ')} `;
    const beside = sentence.replace(settled, ' ').replace(allClear, ' ').replace(recent, ' ');
    if (now.test(beside)) return false;
    const [attached = [], ...clauses] = clausesOf(behind);
    if (settled.test(spaced(attached.slice(0, maxWordsBehind)))) return true;
    const isSaid = (pattern: RegExp) => clauses.some((clause) => spaced(clause).search(pattern) === 0);
    return isSaid(settled) || (isSaid(allClear) && earlier.test(sentence.replace(allClear, ' ')));
  };

  /** Parted at commas and "and", without "it is" and the like before what is said. */
  function clausesOf(words: readonly PlainWord[]): readonly (readonly PlainWord[])[] {
    const clauses: PlainWord[][] = [[]];
    for (const word of words) {
      const clause = clauses.at(-1) ?? [];
      if (word === ',' || word === 'and' || word === '-') clauses.push([]);
      else if (clauses.length === 1 || clause.length > 0 || !links.has(word)) clause.push(word);
    }
    return clauses;
  }
}

function spaced(words: readonly PlainWord[]): string {
  return ` ${words.join(' ')} `;
}
