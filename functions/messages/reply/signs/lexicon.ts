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

/** One spelling, as of most words; else one of several, or of some beginnings. */
type WordTest = string | Spellings;

interface Spellings {
  readonly whole: ReadonlySet<string>;
  readonly beginnings: readonly string[];
}

/** @throws Error on a slot that is listed twice or an expression without words: a slip in the vocabulary. */
export function lexiconOf(slots: Readonly<Record<string, string>>): Lexicon {
  const { byWord, byBeginning } = indexOf(slots);
  return {
    has: (slot) => Object.hasOwn(slots, slot),
    find: (words) => {
      const found = new Map<string, Found[]>();
      for (const [start, word] of words.entries()) {
        const begun = byWord.get(word);
        if (begun !== undefined)
          addFound(found, begun.byNext.get(words[start + 1] ?? '') ?? begun.otherwise, words, start);
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

interface Index {
  readonly byWord: ReadonlyMap<string, Begun>;
  readonly byBeginning: ReadonlyMap<string, readonly Expression[]>;
}

/** Expressions that begin with one word. A hundred begin with "not": of many, only those are looked at that go on with the next word. */
interface Begun {
  readonly byNext: ReadonlyMap<string, readonly Expression[]>;
  readonly otherwise: readonly Expression[];
}

function indexOf(slots: Readonly<Record<string, string>>): Index {
  const byWord = new Map<string, Expression[]>();
  const byBeginning = new Map<string, Expression[]>();
  for (const [slot, list] of Object.entries(slots)) {
    for (const entry of list.split(/\s+/)) {
      if (entry === '') continue;
      const words = entry.split('_').map(testOf);
      for (const whole of spellingsOf(words[0])) addTo(byWord, whole, { slot, words });
      const beginnings = beginningsOf(words[0]).map((beginning) => beginning.slice(0, beginningLetters));
      for (const letters of new Set(beginnings)) addTo(byBeginning, letters, { slot, words });
    }
  }
  const begun = new Map<string, Begun>();
  for (const [word, expressions] of byWord) begun.set(word, begunOf(expressions));
  return { byWord: begun, byBeginning };
}

function addTo(lists: Map<string, Expression[]>, key: string, expression: Expression): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [expression]);
  else list.push(expression);
}

/** So few are looked at one by one. */
const few = 4;
const none: ReadonlyMap<string, readonly Expression[]> = new Map();

function begunOf(expressions: readonly Expression[]): Begun {
  if (expressions.length <= few) return { byNext: none, otherwise: expressions };
  const goingOn = (next?: string) =>
    expressions.filter(
      ({ words: [, second] }) => second === undefined || beginningsOf(second).length > 0 || fitsWord(second, next),
    );
  const nexts = new Set(expressions.flatMap(({ words: [, second] }) => [...spellingsOf(second)]));
  return { byNext: new Map([...nexts].map((next) => [next, goingOn(next)])), otherwise: goingOn() };
}

function testOf(said: string): WordTest {
  if (!/[|*]/.test(said)) return said;
  const spellings = said.split('|');
  return {
    whole: new Set(spellings.filter((spelling) => !spelling.endsWith('*'))),
    beginnings: spellings.filter((spelling) => spelling.endsWith('*')).map((spelling) => spelling.slice(0, -1)),
  };
}

function spellingsOf(test: WordTest | undefined): Iterable<string> {
  if (test === undefined) return [];
  return typeof test === 'string' ? [test] : test.whole;
}

function beginningsOf(test: WordTest | undefined): readonly string[] {
  return test === undefined || typeof test === 'string' ? [] : test.beginnings;
}

function fitsWord(test: WordTest, word: PlainWord | undefined): boolean {
  if (typeof test === 'string') return test === word;
  if (word === undefined) return false;
  return test.whole.has(word) || test.beginnings.some((beginning) => word.startsWith(beginning));
}
