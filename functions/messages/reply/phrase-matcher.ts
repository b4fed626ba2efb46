import type { PlainWord } from './plain-words.ts';
import { wordSet } from './small-words.ts';

/** Where the phrase ends that starts at that word, or undefined where it does not start there. */
export type PhraseMatch = (words: readonly PlainWord[], start: number) => number | undefined;

/**
 * Reads the notation of `RedFlagPhrase`. A match looks at a bounded number of words, so a message is read in time
 * linear in its length.
 */
export function phraseMatcher(phrase: string): PhraseMatch {
  const elements = phrase.split(' ').map(elementOf);
  return (words, start) => matchFrom(elements, 0, words, start);
}

type Element =
  | { readonly kind: 'links'; readonly most: number }
  | { readonly kind: 'anything'; readonly most: number }
  | { readonly kind: 'word'; readonly whole: ReadonlySet<string>; readonly beginnings: readonly string[] };

const mostLinks = 6;
const mostOfAnything = 4;

function elementOf(said: string): Element {
  if (said === '~') return { kind: 'links', most: mostLinks };
  if (said === '...') return { kind: 'anything', most: mostOfAnything };
  const spellings = said.split('|');
  return {
    kind: 'word',
    whole: new Set(spellings.filter((spelling) => !spelling.endsWith('*'))),
    beginnings: spellings.filter((spelling) => spelling.endsWith('*')).map((spelling) => spelling.slice(0, -1)),
  };
}

function matchFrom(
  elements: readonly Element[],
  at: number,
  words: readonly PlainWord[],
  place: number,
): number | undefined {
  const element = elements[at];
  if (element === undefined) return place;
  if (element.kind === 'word') {
    // The end of the message ends a sentence too.
    const word = words[place] ?? (place === words.length ? '.' : undefined);
    const fits =
      word !== undefined && (element.whole.has(word) || element.beginnings.some((part) => word.startsWith(part)));
    return fits ? matchFrom(elements, at + 1, words, place + 1) : undefined;
  }

  for (let skipped = 0; skipped <= element.most; skipped += 1) {
    const end = matchFrom(elements, at + 1, words, place + skipped);
    if (end !== undefined) return end;
    if (!canSkip(element.kind, words[place + skipped])) return undefined;
  }
  return undefined;
}

function canSkip(kind: 'links' | 'anything', word: PlainWord | undefined): boolean {
  if (word === undefined || word === '.') return false;
  return kind === 'anything' || links.has(word);
}

const links = wordSet(
  'is are was were feels feel felt feeling has have had got get gets getting been being am be go going gone to of in on at',
  'my the a an your his her their this that it its i he she some any one and with from when as for since just also all still',
  'now again today even only really very so quite pretty too bit little slightly mild mildly severe severely bad badly sharp',
  'stabbing crushing burning dull constant weird strange funny odd kind sort like looks look looking came come coming out',
  'turned turning color colored across around inside under over through behind side left right both upper lower middle',
  'front back top part muscle wall area up down - intense serious terrible awful horrible proper properly yet able hurt',
  'outside does do did starting started start keep keeps kept think deep into absolutely extremely super totally probably maybe definitely',
);
