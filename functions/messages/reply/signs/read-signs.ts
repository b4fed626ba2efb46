import type { PlainWord } from '../plain-words.ts';
import type { RedFlag } from '../red-flag.ts';
import { wordSet } from '../word-set.ts';
import { type Match, matchesOf, type Reader, readerOf, type Shortlist, shortlistOf } from './concept-matcher.ts';
import { denialsOf } from './evidence-features.ts';
import { withoutHarmlessObjects } from './harmless-objects.ts';
import { type Found, type Lexicon, lexiconOf } from './lexicon.ts';
import { type Negation, negationOf } from './negation-scope.ts';
import { settledOf } from './settled.ts';
import type { Concept, SignLanguage } from './sign-language.ts';
import { type Evidence, type Weigh, weigherOf } from './weighed-evidence.ts';
import { type When, whenOf } from './when.ts';
import { type Who, whoOf } from './who.ts';

/** A warning sign in a text, and what made it: the explanation that `read-reply` prints. */
export interface Sign {
  readonly concept: string;
  readonly level: RedFlag;
  /** "chest: chest", "ache: tight": slot and words, in the order of the text. */
  readonly because: readonly string[];
  readonly who: Who;
  /** The first word of it, and the first one past it. */
  readonly start: number;
  readonly end: number;
}

/** What a text tells: signs, and whether some were named that its other words speak against ("choking in the playoffs"). */
export interface SignsRead {
  readonly signs: readonly Sign[];
  /** The answer then names a doctor all the same. */
  readonly isDoubtful: boolean;
}

export interface SignReader {
  /** Signs that are named: body part and sensation, function and state. */
  readonly named: (words: readonly PlainWord[]) => readonly Sign[];
  /** Those, and what is told without being named, by the weight of all the words. */
  readonly read: (words: readonly PlainWord[]) => SignsRead;
}

/**
 * Reads warning signs by what the words mean: body part and sensation, function and state, who it is about, when, and
 * whether it is denied. A question about oneself and a sign that has passed count; a story, a film and a denial do not.
 *
 * @throws Error where a concept names a slot that the vocabulary lacks: on the first text, so that any test sees it.
 */
export function signReader(language: SignLanguage): SignReader {
  let built: Parts | undefined;
  const partsOf = () => (built ??= build(language));
  return {
    named: (text) => {
      const parts = partsOf();
      const words = parts.telling(sentencesOf(text));
      return namedSigns(words, parts.lexicon.find(words), parts);
    },
    read: (text) => {
      const parts = partsOf();
      const words = parts.telling(sentencesOf(text));
      const found = parts.lexicon.find(words);
      const inCompany = namedSigns(words, found, parts);
      const isUrgent = inCompany.some(({ level }) => level === 'emergency');
      const named = isUrgent ? inCompany : [...inCompany, ...plainlyTold(words, found, parts)];
      const evidence = evidenceOf(words, parts, found);
      if (named.length === 0) {
        const explained = evidence.sign < heardFrom ? [] : namedSigns(words, found, parts, parts.readersInAnyCompany);
        const signs = explained.length > 0 ? explained : toldSigns(words, evidence, parts);
        return { signs, isDoubtful: false };
      }
      const isDoubtful = evidence.sign < spokenAgainst && named.every((sign) => isSpokenAgainst(sign, words, parts));
      return { signs: isDoubtful ? [] : named, isDoubtful };
    },
  };
}

/** More than this tells a sign, though nothing names one. Measured: docs/replies.md. */
const toldFrom = 0.6;
/** One word or two name something or nothing. */
const fewestWords = 3;
/** What is named counts unless the other words speak against it by more than this. */
const spokenAgainst = -0.7;
/** What its company explains ("fainted, had beers") counts where all words together speak for it by more than this. */
const heardFrom = 0.25;
/** A clause that speaks for a sign, and for an emergency, by so much needs no other clause to be understood. Measured. */
const plainFrom = 0.75;
const plainlyUrgentFrom = 0.8;
/** A doubt is settled for the emergency. */
const urgentFrom = -0.1;

/** The end of a text ends a sentence too, with blanks or line breaks around it or not. */
function sentencesOf(text: readonly PlainWord[]): readonly PlainWord[] {
  const first = text.findIndex((word) => word !== '.');
  const last = text.findLastIndex((word) => word !== '.');
  return [...text.slice(Math.max(0, first), last + 1), '.'];
}

function evidenceOf(
  words: readonly PlainWord[],
  { lexicon, negation, weigh }: Parts,
  found: FoundSlots = lexicon.find(words),
): Evidence {
  return weigh({ words, found, isDenied: denialsOf(negation, words) });
}

/**
 * Its own clause speaks against it as well. What is said to be over has the words of a denial beside it. No words speak
 * against an emergency that is named: "had a seizure" beside the best of chat is one.
 */
function isSpokenAgainst({ level, start, end }: Sign, words: readonly PlainWord[], parts: Parts): boolean {
  if (level === 'emergency') return false;
  if (parts.negation.isOver({ parts: [{ start, end }], start, end }, words)) return false;
  return evidenceOf(clauseOf(words, { start, end }), parts).sign < 0;
}

/** The words around a sign up to where its clause ends on either side, and a full stop. */
function clauseOf(words: readonly PlainWord[], { start, end }: Pick<Match, 'start' | 'end'>): readonly PlainWord[] {
  const from = words.slice(0, start).findLastIndex((word) => clauseEnds.has(word)) + 1;
  const to = words.findIndex((word, at) => at >= end && clauseEnds.has(word));
  return [...words.slice(from, to < 0 ? words.length : to), '.'];
}

const clauseEnds: ReadonlySet<PlainWord> = new Set(['.', ',', '?', ':', '-', '(', ')', 'and', 'but', 'so', 'then']);

type FoundSlots = ReadonlyMap<string, readonly Found[]>;

function namedSigns(
  words: readonly PlainWord[],
  found: FoundSlots,
  parts: Parts,
  readers: readonly Reader<Concept>[] = parts.readers,
): readonly Sign[] {
  return parts.shortlist(found).flatMap((index) => {
    const reader = readers[index];
    if (reader === undefined) return [];
    const signs = matchesOf(reader, words, found).flatMap((match) => signOf(match, words, parts));
    const [worst] = signs.filter(({ level }) => level === 'emergency').concat(signs);
    return worst === undefined ? [] : [worst];
  });
}

/**
 * Emergencies that are told plainly in a clause of their own: what other clauses say does not make them something else.
 * "Slept 7, I collapsed" is no fall into bed, and "had a seizure, new shoes are lovely" is nothing about their fit.
 */
function plainlyTold(words: readonly PlainWord[], found: FoundSlots, parts: Parts): readonly Sign[] {
  return parts.shortlist(found).flatMap((index) => {
    const reader = parts.readers[index];
    const inAnyCompany = parts.readersInAnyCompany[index];
    if (reader?.concept.level !== 'emergency' || inAnyCompany === undefined) return [];
    const [sign] = matchesOf(inAnyCompany, words, found)
      .filter((match) => isPlain(clauseOf(words, match), reader, parts))
      .flatMap((match) => signOf(match, words, parts));
    return sign === undefined ? [] : [sign];
  });
}

function isPlain(clause: readonly PlainWord[], reader: Reader<Concept>, parts: Parts): boolean {
  const found = parts.lexicon.find(clause);
  const matches = matchesOf(reader, clause, found);
  // Expressions that end in a full stop are not made by the end of a clause.
  if (!matches.some(({ end }) => end < clause.length)) return false;
  const { sign, emergency } = evidenceOf(clause, parts, found);
  return sign >= plainFrom && emergency >= plainlyUrgentFrom;
}

/** What is told without being named has one sign at most, for the whole text. */
function toldSigns(words: readonly PlainWord[], evidence: Evidence, parts: Parts): readonly Sign[] {
  const [first] = evidence.places;
  const count = words.filter((word) => /\p{L}/u.test(word)).length;
  if (evidence.sign < toldFrom || first === undefined || count < fewestWords) return [];
  const isDespair = evidence.despair > 0;
  const level = isDespair || evidence.emergency > urgentFrom ? 'emergency' : 'doctor';
  const match = {
    concept: { name: 'told', when: '', level, isAnybodys: true } as const,
    parts: evidence.places.map((at) => ({ slot: 'word', start: at, end: at + 1 })),
    start: first,
    end: (evidence.places.at(-1) ?? first) + 1,
  };
  if (isNobodys(match, words, parts)) return [];
  const who = parts.who(match, words);
  const concept = isDespair && who === 'runner' ? 'self-harm' : 'told';
  return [{ concept, level, because: evidence.because, who, start: match.start, end: match.end }];
}

/** Of a story, a film, years ago, or somebody else's that is no emergency. */
function isNobodys(match: Match<Concept>, words: readonly PlainWord[], { who, when, isSettled }: Parts): boolean {
  const { concept } = match;
  const isAbout = who(match, words);
  const isWhen = when(match, words);
  const isPast = isWhen === 'long-ago' || (isWhen === 'recent' && isAbout === 'other');
  if (isAbout === 'animal' || isAbout === 'story' || isWhen === 'imagined' || isPast) return true;
  if (isAbout === 'other' && (concept.isAnybodys !== true || concept.level === 'doctor')) return true;
  // Of an emergency "scan clear" is no end: it takes "years ago" or "last month" as well.
  return concept.level === 'doctor' && isSettled(match, words);
}

function signOf(match: Match<Concept>, words: readonly PlainWord[], parts: Parts): readonly Sign[] {
  if (isNobodys(match, words, parts)) return [];
  const { concept } = match;
  const isDenied = parts.negation.isDenied(match, words);
  // An emergency that is said to be over is still a matter for a doctor.
  if (isDenied && !(concept.level === 'emergency' && parts.negation.isOver(match, words))) return [];
  return [{ ...explained(match, words), level: isDenied ? 'doctor' : concept.level, who: parts.who(match, words) }];
}

function explained({ concept, parts, start, end }: Match, words: readonly PlainWord[]) {
  const because = [...parts]
    .sort((one, other) => one.start - other.start)
    .map((part) => `${part.slot}: ${words.slice(part.start, part.end).join(' ')}`);
  return { concept: concept.name, because, start, end };
}

interface Parts {
  /** The words, without those that are about something harmless. */
  readonly telling: (words: readonly PlainWord[]) => readonly PlainWord[];
  readonly lexicon: Lexicon;
  readonly readers: readonly Reader<Concept>[];
  /** The same, without what makes them something else. */
  readonly readersInAnyCompany: readonly Reader<Concept>[];
  readonly shortlist: Shortlist;
  readonly negation: Negation;
  readonly weigh: Weigh;
  readonly who: (match: Match, words: readonly PlainWord[]) => Who;
  readonly when: (match: Match, words: readonly PlainWord[]) => When;
  readonly isSettled: (match: Match, words: readonly PlainWord[]) => boolean;
}

function build({ slots, concepts, negation, people, times, objects, weights, functionWords }: SignLanguage): Parts {
  const lexicon = lexiconOf(slots);
  const readers = concepts.map((concept) => readerOf(concept, lexicon, wordSet(negation.explainsNothing)));
  return {
    telling: withoutHarmlessObjects(objects),
    lexicon,
    readers,
    readersInAnyCompany: readers.map((reader) => ({ ...reader, unless: [], unlessNear: [], unlessAll: [] })),
    shortlist: shortlistOf(readers),
    negation: negationOf(negation),
    weigh: weigherOf(weights, wordSet(functionWords), wordSet(people.others, people.animals)),
    who: whoOf(people),
    when: whenOf(times),
    isSettled: settledOf(times),
  };
}
