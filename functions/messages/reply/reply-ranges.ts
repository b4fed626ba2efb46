import { type ReplyField, rowOf } from './reply-fields.ts';

/** A change of mass that no run explains: a slip of the finger, or kilos mixed with pounds (rules, B1). */
export const weighInTypo = Object.freeze({ massRatio: 2, changeShareOfBefore: 0.1, changeKg: 6 });

/** From here on soreness is a matter for a doctor (rules, B10). */
export const doctorFromSoreness = 9;

/** [ENG] Long enough for an illness or a holiday. To stay quiet for longer, a runner pauses again or leaves. */
export const longestPauseDays = 90;

/** [ENG] "3-4" is one answer and means 3.5; "3-7" is not one answer. */
export const widestRangeStep = 1;

/** Decimals kept of a number that was converted (7:20 h, pounds, ounces). */
const keptDecimals = 3;

export function isInRange(field: ReplyField, value: number): boolean {
  const { from, to } = rowOf(field);
  return value >= from && value <= to;
}

export function rounded(value: number): number {
  return Number(value.toFixed(keptDecimals));
}
