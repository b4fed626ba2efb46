import type { RedFlag } from '../red-flag.ts';
import type { ObjectWords } from './harmless-objects.ts';

/**
 * What a language has to bring so that warning signs can be read in it: words by what they mean (`slots`), and concepts
 * put together out of slots. A second language is a folder beside `english/` that brings another of these.
 */
export interface SignLanguage {
  /**
   * Words and short expressions by slot. Written with spaces between entries; `_` joins the words of one expression, `|`
   * is either word within it, `*` at the end of a word any ending.
   */
  readonly slots: Readonly<Record<string, string>>;
  readonly concepts: readonly Concept[];
  /** What each word speaks for, learned from labelled wordings: `weigherOf`. */
  readonly weights: string;
  /** Words that tell nothing by themselves. */
  readonly functionWords: string;
  readonly negation: NegationWords;
  readonly people: PeopleWords;
  readonly times: TimeWords;
  readonly objects: ObjectWords;
}

/** A meaning put together out of slots: a sign, or what a runner wants. */
export interface Pattern {
  /** "chest", "urine", "plan": what it is called in the explanation. */
  readonly name: string;
  /** "chest & ache/squeeze": a word of each part, in any order, no further apart than `within`. */
  readonly when: string;
  /** Words between two neighbours of the match, at most; five where it is left out. */
  readonly within?: number;
  /** The parts come in the order in which they are written. */
  readonly isOrdered?: true;
  /** Its parts may stand in sentences of their own: "Drank 8 litres. Vomiting." */
  readonly isAcross?: true;
  /** Not meant where a word of one of these slots stands in the same sentence ("gym", "bed"), up to eleven words away. */
  readonly unless?: string;
  /** Not meant where a word of one of these slots stands among the matched ones or up to three words beside them. */
  readonly unlessNear?: string;
  /** Not meant where the same sentence has a word of each part: "exertion & passedSoon". */
  readonly unlessAll?: string;
}

/** A warning sign. */
export interface Concept extends Pattern {
  readonly level: RedFlag;
  /** Counts also when it is said of somebody else: their phone may be the only one at hand. */
  readonly isAnybodys?: true;
}

export interface NegationWords {
  /** What takes back the signs behind it. */
  readonly denials: string;
  /** Right before company these take it back: "face numb, no dentist". */
  readonly explainsNothing: string;
  /** Behind a denial these end its reach: "but", "just". */
  readonly ends: string;
  /** Right behind a denial these make it something else: "not just", "not sure", "will not stop". */
  readonly notDenying: string;
  /** Right behind a denial these keep it to their own noun: "no other problems" says that there is one. */
  readonly narrowing: string;
  /** Stands behind a sign and takes it back: "free", "none". */
  readonly answers: string;
  /** Takes the denial back: "until", "except". */
  readonly exceptions: string;
  /** "no more chest pain", "any more": there was some. */
  readonly over: string;
}

export interface PeopleWords {
  /** Somebody else, as the subject of a sentence. */
  readonly others: string;
  readonly animals: string;
  readonly self: string;
  /** "wife says I am": what somebody else says of the runner. */
  readonly says: string;
  /** A story about somebody else that is told with one of these is no alarm. */
  readonly jokes: string;
  /** People whom the runner looks after at work, behind what they have: "chest pain patients". */
  readonly cases: string;
  /** Devices, which have strokes and fits of their own: "my garmin had a stroke". */
  readonly things: string;
  /** What may stand between a thing and what it did. */
  readonly doings: string;
  /** "keeps cutting out and losing ...": what a thing does again and again, and the word that joins two such. */
  readonly repeats: string;
  readonly joins: string;
  /** Right before a thing these make it a place: "on my phone". */
  readonly places: string;
  /** Before "me" these say where somebody else is. */
  readonly besideMe: string;
  /** "he is fine now": somebody else is out of trouble, or in good hands; and what may stand within (`~`). */
  readonly areWell: string;
  readonly wellFillers: string;
}

export interface TimeWords {
  /** So long ago that it is a story. */
  readonly longAgo: string;
  /** Some time ago; over where the sentence also says that it has passed. */
  readonly recent: string;
  readonly recovered: string;
  /** What may stand within these (`~`): "never had one single problem since". */
  readonly overFillers: string;
  /** Says by itself that a sign is over, right behind it: "totally healed", "never bothered me since". */
  readonly settled: string;
  /** Somebody has looked: "scan clear". Settles a sign of which one of `earlier` stands in the sentence. */
  readonly allClear: string;
  readonly earlier: string;
  /** What may stand before either where the sign is "it": "and it has fully healed". */
  readonly links: string;
  /** Behind these the sign goes on: "scan clear, but ...". */
  readonly turns: string;
  /** The sign goes on: "again", "is back". */
  readonly now: string;
  /** "today": of the sign where it stands in its clause, or beside a word of `refersBack`. */
  readonly lately: string;
  readonly refersBack: string;
  /** Beside what is told of years ago these are of now: "and my chest is tight". */
  readonly present: string;
  /** Where a clause ends. */
  readonly clauseEnds: string;
  /** Begins a sentence that says when the one before was: "That's 40 years ago". */
  readonly pointsBack: string;
  /** "if I ever", "what if". */
  readonly imagined: string;
  /** Where stories come from: an article, a film. */
  readonly sources: string;
  /** Behind a source these bring the runner back, with `backFillers` in between. */
  readonly backToSelf: string;
  readonly backFillers: string;
  /** Behind a sign that is not the runner's these say that it was in a story. */
  readonly storyBehind: string;
  readonly self: string;
}
