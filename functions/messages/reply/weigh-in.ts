import { kgPerLb, litresPerUsFluidOunce } from '../../recovery/units.ts';
import type { SaidValue } from './labelled-parts.ts';
import { rounded, weighInTypo } from './reply-ranges.ts';
import { type NumberToken, type Token, wordAt } from './tokens.ts';
import { wordSet } from './word-set.ts';

export type Units = 'metric' | 'us';

/** The weights as they were written. `unit` is null where they stood bare: then nobody can know what they are in. */
export interface WeightsSaid {
  readonly before: number | null;
  readonly after: number | null;
  readonly unit: 'kg' | 'lb' | null;
}

export interface WeighIn {
  readonly values: readonly SaidValue[];
  /** Numbers behind a W that have no one meaning. */
  readonly unclear: readonly string[];
  readonly rest: readonly Token[];
}

/**
 * Reads "W 70.4 69.1 0.5": weight before, weight after and, where it is there, what was drunk. Where the words "before"
 * and "after" are used, the numbers are left to `readLabelledParts`.
 */
export function readWeighIn(tokens: readonly Token[]): WeighIn {
  const at = tokens.findIndex((_, index) => weightWords.has(wordAt(tokens, index)));
  if (at < 0) return { values: [], unclear: [], rest: tokens };
  const run = numbersAfter(tokens, at);
  const isInOrder = run.isInOrder && !tokens.slice(run.next).some(({ said }) => orderWords.has(said));
  if (!isInOrder && tokens.some(({ said }) => orderWords.has(said))) return { values: [], unclear: [], rest: tokens };
  const [before, after, drunk] = run.numbers;
  if (before === undefined) return { values: [], unclear: [], rest: tokens };
  const rest = (taken: number) => [
    ...tokens.slice(0, at),
    ...(run.numbers.length > taken ? run.numbers.slice(taken) : []),
    ...tokens.slice(run.next),
  ];
  if (after === undefined || run.numbers.length > maxNumbers) {
    return { values: [], unclear: [run.numbers.map(({ said }) => said).join(' ')], rest: rest(run.numbers.length) };
  }

  const masses: readonly SaidValue[] = [
    { field: 'weightBeforeKg', number: before },
    { field: 'weightAfterKg', number: after },
  ];
  if (drunk === undefined || drunk.unit === 'hour' || drunk.unit === 'ten') {
    return { values: masses, unclear: [], rest: rest(2) };
  }
  // Four bare numbers: the last two may be soreness and hours, or litres and soreness.
  if (run.numbers.length === 4 && drunk.unit === undefined && !run.drinkNamed) {
    return {
      values: masses,
      unclear: [
        run.numbers
          .slice(2)
          .map(({ said }) => said)
          .join(' '),
      ],
      rest: rest(4),
    };
  }
  return { values: [...masses, { field: 'drunkL', number: drunk }], unclear: [], rest: rest(3) };
}

const weightWords = wordSet('w weight weights weighed weigh weighin');
const orderWords = wordSet('before after pre post');
const between = wordSet('to then and now drank drunk was in out is at - > : = / ,');
/** Two masses, the drink, soreness and hours. */
const maxNumbers = 5;

function numbersAfter(tokens: readonly Token[], label: number) {
  const numbers: NumberToken[] = [];
  let next = label + 1;
  let end = next;
  let drinkNamed = false;
  let isInOrder = false;
  for (; next < tokens.length; next += 1) {
    const token = tokens[next];
    if (token?.kind === 'number') {
      numbers.push(token);
      end = next + 1;
    } else if (token?.said === 'after' || token?.said === 'post') {
      // "W 70.4 after 69.1": what stands before "after" is the weight before.
      if (numbers.length !== 1 || tokens[next + 1]?.kind !== 'number') break;
      isInOrder = true;
    } else if (token === undefined || !between.has(token.said)) break;
    else if (numbers.length === 2 && token.said.startsWith('dr')) drinkNamed = true;
  }
  return { numbers, next: end, drinkNamed, isInOrder };
}

/** As the runner wrote them; null where no weight was. One unit serves both, as in `massKg`. */
export function weightsSaid(values: readonly SaidValue[]): WeightsSaid | null {
  const find = (field: SaidValue['field']) => values.find((said) => said.field === field)?.number;
  const before = find('weightBeforeKg');
  const after = find('weightAfterKg');
  if (before === undefined && after === undefined) return null;
  const unit = before?.unit ?? after?.unit;
  return {
    before: before?.value ?? null,
    after: after?.value ?? null,
    unit: unit === 'kg' || unit === 'lb' ? unit : null,
  };
}

const millilitresPerLitre = 1_000;

/** Kilograms. A suffix wins over the runner's units, and one suffix serves both masses: "155 153 lb". */
export function massKg({ value, unit }: NumberToken, units: Units, otherMass: NumberToken | undefined): number {
  const written = unit ?? otherMass?.unit;
  const isLb = written === 'lb' || (written !== 'kg' && units === 'us');
  return isLb ? rounded(value * kgPerLb) : value;
}

/** Litres. A bare number is litres, or US fluid ounces for runners with US units. */
export function litres({ value, unit }: NumberToken, units: Units): number {
  if (unit === 'ml') return rounded(value / millilitresPerLitre);
  const isOunces = unit === 'floz' || (unit !== 'litre' && units === 'us');
  return isOunces ? rounded(value * litresPerUsFluidOunce) : value;
}

/** Whether two masses are too far apart for any run to have done it. */
export function isWeighInTypo(beforeKg: number, afterKg: number): boolean {
  const ratio = Math.max(beforeKg, afterKg) / Math.min(beforeKg, afterKg);
  const changeKg = Math.abs(beforeKg - afterKg);
  return (
    ratio >= weighInTypo.massRatio - tolerance ||
    changeKg > weighInTypo.changeShareOfBefore * beforeKg + tolerance ||
    changeKg > weighInTypo.changeKg + tolerance
  );
}

/** Towards the exact decimal result (rules, B0). */
const tolerance = 1e-9;
