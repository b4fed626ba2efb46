import type { PlainWord } from '../plain-words.ts';
import { wordSet } from '../word-set.ts';

/** Verbs that can tell a sign ("cut my thighs"), and the things that they are done to every day ("cut my nails"). */
export interface ObjectWords {
  readonly verbs: string;
  readonly things: string;
  /** What may stand between the two: "my", "down on", "two of the long". */
  readonly fillers: string;
  /** The same, but behind another: "cut down on carbs", and not "been cutting on long runs". */
  readonly links: string;
  /** Behind one of these a time is a thing, too: "cut my hours", but not "been cutting all week". */
  readonly possessives: string;
  readonly times: string;
  /** Whatever it is that the verb leaves so, a few words on, is no part of a body: "cut the tempo session short". */
  readonly outcomes: string;
  /** "cut my nails and my arms": what else the verb is done to, */
  readonly joins: string;
  readonly owners: string;
  readonly bodyParts: string;
  /** where the sentence, or one of these, ends it: "and my thighs are sore" is something else. */
  readonly ends: string;
}

/** Takes the place of a word that tells nothing. No vocabulary has it. */
const nothing: PlainWord = '~';
const mostFillers = 4;

/**
 * The same words, in their places, without such verbs and what they are done to: neither a slot nor a weight looks at them, so
 * that "cutting my nails, thighs sore" is read as "thighs sore". A verb that is done to a body as well stays.
 */
export function withoutHarmlessObjects(language: ObjectWords): (words: readonly PlainWord[]) => readonly PlainWord[] {
  const verbs = wordSet(language.verbs);
  const things = wordSet(language.things);
  const fillers = wordSet(language.fillers);
  const links = wordSet(language.links);
  const possessives = wordSet(language.possessives);
  const times = wordSet(language.times);
  const outcomes = wordSet(language.outcomes);
  const joins = wordSet(language.joins);
  const owners = wordSet(language.owners);
  const bodyParts = wordSet(language.bodyParts);
  const ends = wordSet(language.ends);

  return (words) => {
    if (!words.some((word) => verbs.has(word))) return words;
    const kept = [...words];
    for (const [at, word] of words.entries()) {
      const end = verbs.has(word) ? endOfObject(words, at + 1) : undefined;
      if (end !== undefined && !isBodyToo(words, end)) kept.fill(nothing, at, end);
    }
    return kept;
  };

  /** Behind the thing, and behind what becomes of it. */
  function endOfObject(words: readonly PlainWord[], from: number): number | undefined {
    let at = from;
    const isFiller = (word: PlainWord = '') => fillers.has(word) || (at > from && links.has(word));
    while (at - from < mostFillers && isFiller(words[at])) at += 1;
    const isOwn = words.slice(from, at).some((word) => possessives.has(word));
    const isThing = (word: PlainWord = '') => things.has(word) || (isOwn && times.has(word));
    if (!isThing(words[at])) return undefined;
    while (isThing(words[at])) at += 1;
    return outcomes.has(words[at] ?? '') ? at + 1 : at;
  }

  function isBodyToo(words: readonly PlainWord[], end: number): boolean {
    if (!joins.has(words[end] ?? '')) return false;
    const at = owners.has(words[end + 1] ?? '') ? end + 2 : end + 1;
    return bodyParts.has(words[at] ?? '') && ends.has(words[at + 1] ?? '.');
  }
}
