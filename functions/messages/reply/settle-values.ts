import type { SaidValue } from './labelled-parts.ts';
import { numbersOf, type ReplyField, type ReplyNumbers, replyFieldNames } from './reply-fields.ts';
import { isInRange } from './reply-ranges.ts';
import { isWeighInTypo, litres, massKg, type Units } from './weigh-in.ts';

/** A part of a reply that is not stored, as the runner wrote it, and why. */
export interface Unclear {
  readonly field?: ReplyField;
  readonly said: string;
  readonly why:
    | 'out-of-range'
    /** Two different values for one field. */
    | 'said-twice'
    /** Not one number: "3-7", "7:85". */
    | 'not-a-number'
    /** Weights that no run puts so far apart. */
    | 'weights-apart'
    /** One body mass that nobody here has. */
    | 'mass-out-of-range'
    /** A W without two weights, or with more numbers behind it than it has places for. */
    | 'weights-unclear'
    /** One bare number, and no question that it would answer. */
    | 'not-asked'
    /** Of yesterday or before: no answer for today. */
    | 'another-day'
    | 'command-argument'
    | 'one-command-at-a-time'
    | 'not-understood';
}

export interface Settled {
  readonly numbers: ReplyNumbers;
  readonly unclear: readonly Unclear[];
}

/**
 * One value for each field: in its own unit, in its range, and not in doubt. A field that was said twice differently is
 * not stored at all, and of two weights that cannot both be true neither is.
 */
export function settle(values: readonly SaidValue[], units: Units): Settled {
  const fields = replyFieldNames.map((field) => settleField(field, values, units));
  const find = (field: ReplyField) => fields.find((settled) => settled.field === field)?.value ?? null;
  const unclear = fields.flatMap((settled) => settled.unclear);

  const numbers = numbersOf(find);
  const { weightBeforeKg, weightAfterKg } = numbers;
  if (weightBeforeKg === null || weightAfterKg === null) {
    // "155 lb 69": where one of two cannot be in the unit of the other, neither is believed.
    const isOfTwoMinds = new Set(values.filter(({ field }) => isMass(field)).map(({ number }) => number.unit)).size > 1;
    return { numbers: isOfTwoMinds ? { ...numbers, weightBeforeKg: null, weightAfterKg: null } : numbers, unclear };
  }
  if (!isWeighInTypo(weightBeforeKg, weightAfterKg)) return { numbers, unclear };
  return {
    numbers: { ...numbers, weightBeforeKg: null, weightAfterKg: null },
    unclear: [...unclear, { said: massesSaid(values), why: 'weights-apart' }],
  };
}

/** Every soreness that was said and is possible, also where two contradict each other: the worst one is a red flag. */
export function sorenessSaid(values: readonly SaidValue[]): readonly number[] {
  return values
    .filter(({ field, number }) => field === 'soreness' && isInRange('soreness', number.value))
    .map(({ number }) => number.value);
}

interface SettledField {
  readonly field: ReplyField;
  readonly value: number | null;
  readonly unclear: readonly Unclear[];
}

function settleField(field: ReplyField, values: readonly SaidValue[], units: Units): SettledField {
  const mine = values.filter((said) => said.field === field);
  const said = mine.map(({ number }) => number.said).join(' and ');
  const refused = (why: Unclear['why']): SettledField => ({ field, value: null, unclear: [{ field, said, why }] });

  const distinct = [...new Set(mine.map(({ number }) => canonicalValue(field, number, values, units)))];
  const [value] = distinct;
  if (value === undefined) return { field, value: null, unclear: [] };
  if (mine.some(({ number }) => number.doubtful)) return refused('not-a-number');
  if (distinct.length > 1) return refused('said-twice');
  return isInRange(field, value) ? { field, value, unclear: [] } : refused('out-of-range');
}

function canonicalValue(
  field: ReplyField,
  number: SaidValue['number'],
  values: readonly SaidValue[],
  units: Units,
): number {
  if (field === 'drunkL') return litres(number, units);
  if (field !== 'weightBeforeKg' && field !== 'weightAfterKg') return number.value;
  const other = values.find((said) => isMass(said.field) && said.number.unit !== undefined);
  return massKg(number, units, other?.number);
}

function isMass(field: ReplyField): boolean {
  return field === 'weightBeforeKg' || field === 'weightAfterKg';
}

function massesSaid(values: readonly SaidValue[]): string {
  return values
    .filter(({ field }) => isMass(field))
    .map(({ number }) => number.said)
    .join(' and ');
}
