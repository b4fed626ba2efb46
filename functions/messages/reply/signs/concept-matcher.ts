import type { PlainWord } from '../plain-words.ts';
import type { Found, Lexicon } from './lexicon.ts';
import type { Pattern } from './sign-language.ts';

/** A concept that the words make, and the words that make it. */
export interface Match<Meaning extends Pattern = Pattern> {
  readonly concept: Meaning;
  readonly parts: readonly Found[];
  readonly start: number;
  readonly end: number;
}

export interface Reader<Meaning extends Pattern = Pattern> {
  readonly concept: Meaning;
  /** For each part of the concept: the slots that fill it. */
  readonly parts: readonly (readonly string[])[];
  readonly unless: readonly string[];
  readonly unlessNear: readonly string[];
  readonly unlessAll: readonly (readonly string[])[];
  readonly denials: ReadonlySet<string>;
}

/** @throws Error where a concept names a slot that the vocabulary does not have. */
export function readerOf<Meaning extends Pattern>(
  concept: Meaning,
  lexicon: Lexicon,
  denials: ReadonlySet<string> = new Set(),
): Reader<Meaning> {
  const slotsOf = (said: string | undefined) => (said === undefined ? [] : said.split('/').map((slot) => slot.trim()));
  const reader: Reader<Meaning> = {
    concept,
    parts: concept.when.split('&').map(slotsOf),
    unless: slotsOf(concept.unless),
    unlessNear: slotsOf(concept.unlessNear),
    unlessAll: concept.unlessAll === undefined ? [] : concept.unlessAll.split('&').map(slotsOf),
    denials,
  };
  const named = [...reader.parts.flat(), ...reader.unless, ...reader.unlessNear, ...reader.unlessAll.flat()];
  const unknown = named.filter((slot) => !lexicon.has(slot));
  if (unknown.length > 0) throw new Error(`Concept ${concept.name} names unknown slots: ${unknown.join(', ')}`);
  return reader;
}

/** Where the readers stand that these slots may satisfy, in their order. */
export type Shortlist = (found: ReadonlyMap<string, readonly Found[]>) => readonly number[];

/** A text fills few slots, and there are some hundred concepts: only those are asked that one of its slots begins. */
export function shortlistOf(readers: readonly Reader[]): Shortlist {
  const bySlot = new Map<string, number[]>();
  for (const [index, { parts }] of readers.entries()) {
    for (const slot of new Set(parts[0])) bySlot.set(slot, [...(bySlot.get(slot) ?? []), index]);
  }
  return (found) => {
    const places = new Set<number>();
    for (const slot of found.keys()) for (const index of bySlot.get(slot) ?? []) places.add(index);
    return [...places].sort((one, other) => one - other);
  };
}

const noMatches: readonly never[] = [];
const usualGap = 5;
const wordsNear = 3;
/** Further off in a long sentence another sense explains nothing. */
const wordsOfCompany = 11;
/** "not sore like from [weights]" */
const wordsOfDenial = 4;
/** Of one text so many ways to make one concept are looked at. */
const maxMatches = 24;

/** Every way in which the words make the concept, within one sentence each. */
export function matchesOf<Meaning extends Pattern>(
  reader: Reader<Meaning>,
  words: readonly PlainWord[],
  found: ReadonlyMap<string, readonly Found[]>,
): readonly Match<Meaning>[] {
  if (!reader.parts.every((slots) => slots.some((slot) => found.has(slot)))) return noMatches;
  const parts = reader.parts.map((slots) => slots.flatMap((slot) => found.get(slot) ?? []));

  const matches: Match<Meaning>[] = [];
  const [first = [], ...others] = parts;
  for (const begin of first) {
    for (const chosen of combinations([begin], others, reader, words)) {
      const match = matchOf(reader.concept, chosen);
      if (!isMeantOtherwise(reader, match, words, found)) matches.push(match);
      if (matches.length >= maxMatches) return matches;
    }
  }
  return matches;
}

function* combinations(
  chosen: readonly Found[],
  others: readonly (readonly Found[])[],
  reader: Reader,
  words: readonly PlainWord[],
): Generator<readonly Found[]> {
  const [next, ...rest] = others;
  if (next === undefined) {
    yield chosen;
    return;
  }
  const gap = reader.concept.within ?? usualGap;
  const start = Math.min(...chosen.map((part) => part.start));
  const end = Math.max(...chosen.map((part) => part.end));
  for (const candidate of next) {
    const overlaps = chosen.some((part) => candidate.start < part.end && part.start < candidate.end);
    const isBefore = candidate.end <= start;
    const distance = isBefore ? start - candidate.end : candidate.start - end;
    if (overlaps || distance > gap || (reader.concept.isOrdered === true && isBefore)) continue;
    const from = Math.min(start, candidate.start);
    const to = Math.max(end, candidate.end);
    if (reader.concept.isAcross !== true && words.slice(from, to).includes('.')) continue;
    yield* combinations([...chosen, candidate], rest, reader, words);
  }
}

function matchOf<Meaning extends Pattern>(concept: Meaning, parts: readonly Found[]): Match<Meaning> {
  return {
    concept,
    parts,
    start: Math.min(...parts.map((part) => part.start)),
    end: Math.max(...parts.map((part) => part.end)),
  };
}

function isMeantOtherwise(
  { unless, unlessNear, unlessAll, denials }: Reader,
  { start, end }: Match,
  words: readonly PlainWord[],
  found: ReadonlyMap<string, readonly Found[]>,
): boolean {
  const from = words.lastIndexOf('.', start) + 1;
  const next = words.indexOf('.', end);
  const to = next < 0 ? words.length : next;
  // "No dentist", "not from the gym", "not sore like from weights": what is denied explains nothing.
  const isDenied = (part: Found) => {
    const before = words.slice(Math.max(0, part.start - wordsOfDenial), part.start);
    const own = before.slice(Math.max(before.lastIndexOf('.'), before.lastIndexOf(',')) + 1);
    return own.some((word, index) => {
      const at = part.start - own.length + index;
      return denials.has(word) && (at < start || at >= end);
    });
  };
  const stands = (slots: readonly string[], low: number, high: number) =>
    slots.some((slot) =>
      (found.get(slot) ?? []).some((part) => part.start >= low && part.end <= high && !isDenied(part)),
    );
  return (
    stands(unless, Math.max(from, start - wordsOfCompany), Math.min(to, end + wordsOfCompany)) ||
    (unlessAll.length > 0 && unlessAll.every((slots) => stands(slots, from, to))) ||
    stands(unlessNear, Math.max(from, start - wordsNear), Math.min(to, end + wordsNear))
  );
}
