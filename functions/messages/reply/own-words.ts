import { ourSentences } from './our-sentences.ts';
import { type ShapedWord, sentencesOf, shapeOf } from './sentence-shape.ts';

/** A stretch of a text that says what one of our texts says: from `start` up to, not including, `end`. */
export interface OurStretch {
  readonly start: number;
  readonly end: number;
  /** Words in it that are the same in every text. */
  readonly words: number;
  /** Nobody types it by chance. Less of ours is taken for ours only inside a quote. */
  readonly isBeyondChance: boolean;
}

const wordsNobodyTypes = 6;
/** In two sentences side by side. */
const wordsNobodyTypesInTwo = 3;
/** "Got it: soreness 3", "PAUSE takes 1-90 days, e.g. PAUSE 3D": with these marks it takes fewer. */
const wordsNobodyTypesWithMarks = 3;
const colonWithin = 3;

/**
 * The stretches of a text that are sentences of ours, side by side, wherever they stand: quoted, forwarded or pasted.
 * Needs no history: whatever the product can text is in `ourSentences`.
 *
 * A sentence has to begin and to end as one of ours does and to share most of its neighbouring words with ours, so that a
 * runner who answers in our words ("soreness 3, slept 7.5 h") or has what we warn of is not taken for an echo.
 */
export function ourStretches(text: string): readonly OurStretch[] {
  const stretches: OurStretch[] = [];
  let isBesideOurs = false;
  const sentences = sentencesOf(shapeOf(text));
  for (const [index, sentence] of sentences.entries()) {
    const isLast = index === sentences.length - 1;
    const first = sentence[0];
    const from: number | undefined =
      isHeadline(text, sentence) && (index === 0 || isBesideOurs)
        ? 0
        : beginningOfOurs(sentence, { isBesideOurs, isLast });
    const last = sentence.at(-1);
    isBesideOurs = from !== undefined;
    if (from === undefined || first === undefined || last === undefined) continue;
    const begin = sentence[from] ?? first;

    const words = sentence.slice(from).filter(({ shape }) => shape !== '#' && shape !== ':').length;
    const before = stretches.at(-1);
    const isNeighbour =
      before !== undefined && from === 0 && /^[^\p{L}\p{N}]*$/u.test(text.slice(before.end, begin.start));
    const said = isNeighbour ? before.words + words : words;
    const hasMarks = sentence
      .slice(from)
      .some(({ shape }, at) => shape === 'e.g.' || (shape === ':' && at < colonWithin));
    const stretch: OurStretch = {
      start: isNeighbour ? before.start : begin.start,
      end: last.end,
      words: said,
      isBeyondChance:
        (isNeighbour && before.isBeyondChance) ||
        said >= (isNeighbour ? wordsNobodyTypesInTwo : wordsNobodyTypes) ||
        (hasMarks && words >= wordsNobodyTypesWithMarks),
    };
    if (isNeighbour) stretches[stretches.length - 1] = stretch;
    else stretches.push(stretch);
  }
  return stretches;
}

/** "10 km." opens an advice; "3 7" is an answer, also on top of a quote. */
function isHeadline(text: string, sentence: readonly ShapedWord[]): boolean {
  const [first] = sentence;
  if (first?.shape !== '#' || sentence.length !== 1) return false;
  return /\d (?:km|mi|min)$/i.test(text.slice(first.start, first.end));
}

/** What a phone writes before a quote ("Removed a heart from", "FW:") or a club's name is not longer than this. */
const maxWordsBefore = 8;

interface Beside {
  /** The sentence before it is ours. */
  readonly isBesideOurs: boolean;
  readonly isLast: boolean;
}

/** At which word our sentence begins; what stands before it is a prefix. Undefined: it is none of ours. */
function beginningOfOurs(sentence: readonly ShapedWord[], beside: Beside): number | undefined {
  const shapes = sentence.map(({ shape }) => shape);
  for (let from = 0; from < Math.min(shapes.length, maxWordsBefore); from += 1) {
    if (isOurs(shapes.slice(from), beside)) return from;
  }
  return undefined;
}

/** Of the neighbouring words, so many have to be neighbours in a sentence of ours too. */
const sharedAtLeast = 0.8;
/** A long sentence may have a part in it that is rarely put together so. */
const sharedOfLongAtLeast = 0.7;
const longFromWords = 8;
/** Right behind a sentence of ours less will do. */
const sharedBesideOursAtLeast = 0.6;
const sharedBesideOursFromWords = 3;
const sharedOnlyFromWords = 5;
const cutShortFromWords = 3;

function isOurs(shapes: readonly string[], { isBesideOurs, isLast }: Beside): boolean {
  const { whole, threes } = catalogue();
  const line = shapes.join(' ');
  if (whole.has(line)) return true;
  if (isBesideOurs && isLast && shapes.length >= cutShortFromWords && isCutShort(line, whole)) return true;
  const words = shapes.filter((shape) => shape !== '#').length;
  if (words < (isBesideOurs ? sharedBesideOursFromWords : sharedOnlyFromWords)) return false;

  const needed = words >= longFromWords ? sharedOfLongAtLeast : isBesideOurs ? sharedBesideOursAtLeast : sharedAtLeast;
  const [first = '', second = '$'] = shapes;
  if (!threes.has(`^ ${first} ${second}`)) return false;
  const found = threesOf(shapes).map((three) => threes.has(three));
  const shared = found.filter(Boolean).length / found.length;
  return found.at(-1) === true && shared >= needed;
}

interface Catalogue {
  readonly whole: ReadonlySet<string>;
  readonly threes: ReadonlySet<string>;
}

let built: Catalogue | undefined;

/** Built at the first reply, not on import. */
function catalogue(): Catalogue {
  built ??= build();
  return built;
}

function build(): Catalogue {
  const sentences = ourSentences
    .trim()
    .split('\n')
    .filter((line) => line !== '');
  const threes = new Set<string>();
  for (const line of sentences) for (const three of threesOf(line.split(' '))) threes.add(three);
  return { whole: new Set(sentences), threes };
}

/** Looked for in all of them: few texts end so, and a list of every beginning takes longer to make than to do without. */
function isCutShort(line: string, whole: ReadonlySet<string>): boolean {
  for (const sentence of whole) if (sentence.startsWith(`${line} `)) return true;
  return false;
}

/** Neighbours by three, with a mark for either end. */
function threesOf(shapes: readonly string[]): readonly string[] {
  return shapes.map((shape, at) => `${shapes[at - 1] ?? '^'} ${shape} ${shapes[at + 1] ?? '$'}`);
}
