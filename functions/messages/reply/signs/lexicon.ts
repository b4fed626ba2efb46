import type { PlainWord } from '../plain-words.ts';

/** A word or expression that was found: from `start` up to, not including, `end`, and what it means. */
export interface Found {
  readonly slot: string;
  readonly start: number;
  readonly end: number;
}

export interface Lexicon {
  /** Every slot that some words fill, by slot. Looks at each word a bounded number of times. */
  readonly find: (words: readonly PlainWord[]) => ReadonlyMap<string, readonly Found[]>;
  readonly has: (slot: string) => boolean;
}

interface Expression {
  readonly slot: string;
  /** For each word of it: what it may be. */
  readonly words: readonly WordTest[];
}

interface WordTest {
  readonly whole: ReadonlySet<string>;
  readonly beginnings: readonly string[];
}

/** @throws Error on a slot that is listed twice or an expression without words: a slip in the vocabulary. */
export function lexiconOf(slots: Readonly<Record<string, string>>): Lexicon {
  const byWord = new Map<string, Expression[]>();
  const byBeginning = new Map<string, Expression[]>();
  for (const [slot, list] of Object.entries(slots)) {
    for (const entry of list.split(/\s+/).filter((part) => part !== '')) addTo(byWord, byBeginning, slot, entry);
  }
  return {
    has: (slot) => Object.hasOwn(slots, slot),
    find: (words) => {
      const found = new Map<string, Found[]>();
      for (const [start, word] of words.entries()) {
        addFound(found, byWord.get(word), words, start);
        addFound(found, byBeginning.get(word.slice(0, beginningLetters)), words, start);
        addFound(found, byBeginning.get(word.slice(0, minLetters)), words, start);
      }
      return found;
    },
  };
}

/** Entries with a `*` are looked up by so many letters, or by two where they have no more. */
const beginningLetters = 3;
const minLetters = 2;

function addFound(
  found: Map<string, Found[]>,
  candidates: readonly Expression[] | undefined,
  words: readonly PlainWord[],
  start: number,
): void {
  if (candidates === undefined) return;
  for (const { slot, words: tests } of candidates) {
    if (!tests.every((test, at) => fitsWord(test, words[start + at]))) continue;
    const place = { slot, start, end: start + tests.length };
    const list = found.get(slot);
    if (list === undefined) found.set(slot, [place]);
    else list.push(place);
  }
}

function addTo(
  byWord: Map<string, Expression[]>,
  byBeginning: Map<string, Expression[]>,
  slot: string,
  entry: string,
): void {
  const words = entry.split('_').map(testOf);
  const expression: Expression = { slot, words };
  const [first] = words;
  if (first === undefined) return;
  for (const whole of first.whole) byWord.set(whole, [...(byWord.get(whole) ?? []), expression]);
  for (const beginning of new Set(first.beginnings.map((part) => part.slice(0, beginningLetters)))) {
    byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), expression]);
  }
}

function testOf(said: string): WordTest {
  const spellings = said.split('|');
  return {
    whole: new Set(spellings.filter((spelling) => !spelling.endsWith('*'))),
    beginnings: spellings.filter((spelling) => spelling.endsWith('*')).map((spelling) => spelling.slice(0, -1)),
  };
}

function fitsWord({ whole, beginnings }: WordTest, word: PlainWord | undefined): boolean {
  if (word === undefined) return false;
  return whole.has(word) || beginnings.some((beginning) => word.startsWith(beginning));
}
