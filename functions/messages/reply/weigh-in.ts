import type { SaidValue } from './labelled-parts.ts';
import { rounded, weighInTypo } from './reply-ranges.ts';
import { wordSet } from './small-words.ts';
import { type NumberToken, type Token, wordAt } from './tokens.ts';

export type Units = 'metric' | 'us';

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
  if (at < 0 || tokens.some(({ said }) => orderWords.has(said))) return { values: [], unclear: [], rest: tokens };

  const run = numbersAfter(tokens, at);
  const [before, after, drunk] = run.numbers;
  if (before === undefined) return { values: [], unclear: [], rest: tokens };
  const rest = (taken: number) => [
    ...tokens.slice(0, at),
    ...(run.numbers.length > taken ? run.numbers.slice(taken) : []),
    ...tokens.slice(run.next),
  ];
  if (after === undefined || run.numbers.length > mostNumbers) {
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
const between = wordSet('to then and now drank drunk was in is at - > : = / ,');
/** Two masses, the drink, soreness and hours. */
const mostNumbers = 5;

function numbersAfter(tokens: readonly Token[], label: number) {
  const numbers: NumberToken[] = [];
  let next = label + 1;
  let end = next;
  let drinkNamed = false;
  for (; next < tokens.length; next += 1) {
    const token = tokens[next];
    if (token?.kind === 'number') {
      numbers.push(token);
      end = next + 1;
    } else if (token === undefined || !between.has(token.said)) break;
    else if (numbers.length === 2 && token.said.startsWith('dr')) drinkNamed = true;
  }
  return { numbers, next: end, drinkNamed };
}

export const kgPerLb = 0.45359237;
export const litresPerUsFluidOunce = 0.0295735295625;
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
