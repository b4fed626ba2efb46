import { fieldLabels } from './english/label-words.ts';
import type { Unit } from './number-units.ts';

/**
 * The numbers that a runner can text us, in the order in which they are read back. All that reading and echoing a reply has
 * to know of a field stands here; CONTRIBUTING says which other files a new one needs.
 */
export const replyFields = {
  soreness: {
    /** What can be believed, both ends included (rules, B0 and B1). Outside it the number is a typo, and not stored. */
    from: 0,
    to: 10,
    labels: fieldLabels.soreness,
    /** How the number may be written; `undefined`: bare. */
    units: [undefined, 'ten', 'none'],
    /** What we call it when we ask again. */
    name: 'Soreness',
    /** What comes before and after its figures when it is read back; absent: it has words of its own. */
    echo: ['soreness ', ''],
  },
  sleepHours: {
    from: 0,
    to: 14,
    labels: fieldLabels.sleepHours,
    units: [undefined, 'hour'],
    name: 'Sleep',
    echo: ['slept ', ' h'],
  },
  energy: {
    from: 0,
    to: 10,
    labels: fieldLabels.energy,
    units: [undefined, 'ten'],
    name: 'Energy',
    echo: ['energy ', ''],
  },
  restingHr: {
    from: 30,
    to: 120,
    labels: fieldLabels.restingHr,
    units: [undefined, 'bpm'],
    name: 'Resting pulse',
    echo: ['pulse ', ''],
  },
  rpe: {
    from: 1,
    to: 10,
    labels: fieldLabels.rpe,
    units: [undefined, 'ten'],
    name: 'RPE',
    echo: ['RPE ', ''],
  },
  weightBeforeKg: {
    from: 35,
    to: 200,
    labels: fieldLabels.weightBeforeKg,
    units: [undefined, 'kg', 'lb'],
    name: 'Weight before',
  },
  weightAfterKg: {
    from: 35,
    to: 200,
    labels: fieldLabels.weightAfterKg,
    units: [undefined, 'kg', 'lb'],
    name: 'Weight after',
  },
  drunkL: {
    from: 0,
    to: 10,
    labels: fieldLabels.drunkL,
    units: [undefined, 'litre', 'ml', 'floz'],
    name: 'Drunk',
  },
} as const satisfies Record<string, ReplyFieldRow>;

interface ReplyFieldRow {
  readonly from: number;
  readonly to: number;
  readonly labels: string;
  readonly units: readonly (Unit | undefined)[];
  readonly name: string;
  readonly echo?: readonly [string, string];
}

export type ReplyField = keyof typeof replyFields;

export type ReplyNumbers = { readonly [Field in ReplyField]: number | null };

export const replyFieldNames: readonly ReplyField[] = Object.keys(replyFields).filter(isReplyField);

function isReplyField(name: string): name is ReplyField {
  return Object.hasOwn(replyFields, name);
}

export function rowOf(field: ReplyField): ReplyFieldRow {
  return replyFields[field];
}

/** A number for each field, or none. */
export function numbersOf(numberOf: (field: ReplyField) => number | null): ReplyNumbers;
export function numbersOf(numberOf: (field: ReplyField) => number | null): Readonly<Record<string, number | null>> {
  return Object.fromEntries(replyFieldNames.map((field) => [field, numberOf(field)]));
}
