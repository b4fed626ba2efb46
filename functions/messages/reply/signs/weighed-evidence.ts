import type { PlainWord } from '../plain-words.ts';
import { featuresOf, isTelling, type Told } from './evidence-features.ts';

/** How much a text speaks for a warning sign, for one that cannot wait, and for despair. Above 0: more for it than against it. */
export interface Evidence {
  readonly sign: number;
  readonly emergency: number;
  readonly despair: number;
  /** What speaks for it, the strongest first: "cannot_stand", "@arm". */
  readonly because: readonly string[];
  /** The place of the word that speaks for it most, and of its sentence's others that do. */
  readonly places: readonly number[];
}

export type Weigh = (told: Told) => Evidence;

interface Weight {
  readonly feature: string;
  readonly sign: number;
  readonly emergency: number;
  readonly despair: number;
}

/**
 * Adds up what every word of a text tells, known by some thousand labelled wordings: what no slot names ("he keeps asking me
 * the same question") speaks by all of its words together.
 *
 * @param list "feature=sign=emergency=despair", in hundredths, with spaces between.
 * @param people say whom a text is about, and are no sign.
 */
export function weigherOf(
  list: string,
  functionWords: ReadonlySet<string>,
  people: ReadonlySet<string> = new Set(),
): Weigh {
  const weights = new Map(
    list
      .trim()
      .split(/\s+/)
      .map((entry): [string, Weight] => {
        const [feature = '', ...hundredths] = entry.split('=');
        const [sign = 0, emergency = 0, despair = 0] = hundredths.map((weight) => Number(weight) / 100);
        return [feature, { feature, sign, emergency, despair }];
      }),
  );

  return (told) => {
    const known: Weight[] = [];
    for (const feature of featuresOf(told, functionWords)) {
      const weight = weights.get(feature);
      if (weight !== undefined) known.push(weight);
    }
    // Long texts have more to say for either side.
    const scale = 1 / Math.sqrt(Math.max(1, known.length));
    return {
      sign: scale * sumOf(known, 'sign'),
      emergency: scale * sumOf(known, 'emergency'),
      despair: scale * sumOf(known, 'despair'),
      because: known
        .filter(({ sign }) => sign > 0)
        .sort((one, other) => other.sign - one.sign)
        .slice(0, reasonsGiven)
        .map(({ feature }) => feature),
      places: placesOf(told, (word) => {
        const sign = weights.get(word)?.sign ?? 0;
        return sign > 0 && isTelling(word, functionWords) && !people.has(word) ? sign : 0;
      }),
    };
  };
}

const reasonsGiven = 5;
/** So many words of a sentence say who and when it is about. */
const wordsOfPlace = 3;

function sumOf(known: readonly Weight[], of: 'sign' | 'emergency' | 'despair'): number {
  return known.reduce((sum, weight) => sum + weight[of], 0);
}

function placesOf({ words, isDenied }: Told, signOf: (word: PlainWord) => number): readonly number[] {
  const telling = words
    .map((word, at) => ({ at, sign: isDenied[at] === true ? 0 : signOf(word) }))
    .filter(({ sign }) => sign > 0)
    .sort((one, other) => other.sign - one.sign);
  const [strongest] = telling;
  if (strongest === undefined) return [];
  const from = words.lastIndexOf('.', strongest.at);
  const next = words.indexOf('.', strongest.at);
  const to = next < 0 ? words.length : next;
  return telling
    .filter(({ at }) => at > from && at < to)
    .slice(0, wordsOfPlace)
    .map(({ at }) => at)
    .sort((one, other) => one - other);
}
