/** One word of a text as its sentence is compared by, and where it stood. */
export interface ShapedWord {
  /** Lower case; `#` for whatever varies: a number with its unit, a time, a day, a link; `|` where a sentence ends. */
  readonly shape: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text with all that varies from one runner to the next taken out: "Drink about 0.6-1 L by 1:15pm" and
 * "Drink about 1-1.9 L by Sun 6 Dec" are both "drink about # by #". Commas, quotes and brackets do not count.
 */
export function shapeOf(text: string): readonly ShapedWord[] {
  const words: ShapedWord[] = [];
  for (const match of text.matchAll(piece)) {
    const start = match.index;
    const end = start + match[0].length;
    const shape = shapeOfPiece(match[0].toLowerCase(), words.at(-1)?.shape);
    const last = words.at(-1);
    if (shape === '#' && last?.shape === '#') words[words.length - 1] = { ...last, end };
    else if (shape === '|' && (last === undefined || last.shape === '|')) continue;
    else words.push({ shape, start, end });
  }
  return words;
}

/** A link; "e.g."; a figure and what is written onto it; a word; the end of a sentence; a colon. */
const piece =
  /https?:\/\/\S+|e\.g\.|\d+(?:[.,:/x-]\d+)*\p{L}*%?|[\p{L}\p{M}]+(?:'\p{L}+)*|[.!?;]+(?=["”“)\s]|$)|\n|:/giu;

const days = [
  ...['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  ...['saturday', 'sunday', 'jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  ...['january', 'february', 'march', 'april', 'june', 'july', 'august', 'september', 'october', 'november'],
  ...['december', 'noon', 'midnight'],
];
const units = [
  ...['am', 'pm', 'l', 'ml', 'km', 'm', 'mi', 'mile', 'miles', 'h', 'hour', 'hours', 'min', 'minutes', 'kg', 'lb'],
  ...['g', 'oz', 'fl', 'c', 'f', 'cup', 'cups', 'glass', 'glasses', 'bottle', 'bottles', 'day', 'days', 'week'],
  ...['weeks', 'morning', 'afternoon', 'evening', 'night'],
];
const varying: ReadonlySet<string> = new Set(days);
const varyingBehindFigures: ReadonlySet<string> = new Set(units);

function shapeOfPiece(said: string, before: string | undefined): string {
  const first = said[0] ?? '';
  if (/\d/.test(first) || said.startsWith('http') || varying.has(said.replace(/'s$/, ''))) return '#';
  if (before === '#' && varyingBehindFigures.has(said)) return '#';
  if (first === ':' || said === 'e.g.') return said;
  return /[.!?;\n]/.test(first) ? '|' : said;
}

/** The sentences of a text, each as its shape in one line. */
export function sentenceShapesOf(text: string): readonly string[] {
  return sentencesOf(shapeOf(text)).map((sentence) => sentence.map(({ shape }) => shape).join(' '));
}

export function sentencesOf(words: readonly ShapedWord[]): readonly (readonly ShapedWord[])[] {
  const sentences: ShapedWord[][] = [[]];
  for (const word of words) {
    if (word.shape === '|') sentences.push([]);
    else sentences.at(-1)?.push(word);
  }
  return sentences.filter((sentence) => sentence.length > 0);
}
