import { smallWords } from './english/small-words.ts';
import { isInRange } from './reply-ranges.ts';
import type { NumberToken, Token } from './tokens.ts';
import { massKg, type Units, type WeightsSaid } from './weigh-in.ts';
import { wordSet } from './word-set.ts';

export interface BodyMass {
  readonly weightKg: number;
  readonly said: WeightsSaid;
}

export interface BodyMassRead {
  readonly mass: BodyMass | undefined;
  /** What names a mass that nobody here has, as it was written: "12 kg". */
  readonly refused: readonly string[];
  readonly rest: readonly Token[];
}

/**
 * One body mass that is no weigh-in: "kg 70", "lb 155", "weight 58,5 kg", "I weigh 11st 4". It stands alone in its sentence,
 * without a word of before, after, or change.
 */
export function readBodyMass(tokens: readonly Token[], units: Units): BodyMassRead {
  const found = spans(tokens).flatMap((span) => {
    const number = massIn(tokens.slice(span.from, span.to));
    return number === undefined ? [] : [{ span, number, weightKg: massKg(number, units, undefined) }];
  });
  const [first] = found.filter(({ weightKg }) => isInRange('weightBeforeKg', weightKg));
  const read = first === undefined ? found : [first];
  return {
    mass: first && { weightKg: first.weightKg, said: saidIn(first.number) },
    refused: first === undefined ? found.map(({ number }) => number.said) : [],
    rest: tokens.filter((_, at) => !read.some(({ span }) => at >= span.from && at < span.to)),
  };
}

function saidIn({ value, unit }: NumberToken): WeightsSaid {
  return { before: value, after: null, unit: unit === 'kg' || unit === 'lb' ? unit : null };
}

function spans(tokens: readonly Token[]): readonly { readonly from: number; readonly to: number }[] {
  const ends = tokens.flatMap(({ kind }, at) => (kind === 'break' || kind === 'comma' ? [at] : []));
  return [-1, ...ends].map((end, index) => ({ from: end + 1, to: ends[index] ?? tokens.length }));
}

const weightWords = wordSet('weight weigh weighs weighing bodyweight mass');
const unitBefore: ReadonlyMap<string, 'kg' | 'lb'> = new Map([
  ...['kg', 'kgs', 'kilo', 'kilos'].map((word): [string, 'kg'] => [word, 'kg']),
  ...['lb', 'lbs', 'pound', 'pounds'].map((word): [string, 'lb'] => [word, 'lb']),
]);
const beside = wordSet(
  "new set my current update currently body morning is was i'm i am it's its change to now naked scales scale says",
);

function massIn(span: readonly Token[]): NumberToken | undefined {
  const [number, ...others] = span.filter((token) => token.kind === 'number');
  if (number === undefined || others.length > 0 || number.doubtful) return undefined;
  if (number.unit !== undefined && number.unit !== 'kg' && number.unit !== 'lb') return undefined;

  const words = span.filter(({ kind }) => kind === 'word').map(({ said }) => said);
  const named = words.find((word) => unitBefore.has(word));
  const isNamed = words.some((word) => weightWords.has(word)) || named !== undefined || number.unit !== undefined;
  const isAlone = words.every(
    (word) => weightWords.has(word) || unitBefore.has(word) || beside.has(word) || smallWords.has(word),
  );
  if (!isNamed || !isAlone) return undefined;
  return number.unit === undefined && named !== undefined ? { ...number, unit: unitBefore.get(named) ?? 'kg' } : number;
}
