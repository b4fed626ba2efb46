import { planParameters } from './parameters.ts';

/** Days after today in the tables: for travellers across the date line, and for what a rule says of the coming days. */
export const tableDaysAhead = 4;

/** How many days are in the tables of a timeline. */
export const tableDays = planParameters.sessionDays + 8 + tableDaysAhead;

/** A number for each day; index 0 is the first. Plain arrays: to make a typed one takes longer than to use it. */
export type DayTable = number[];

const zeros: DayTable = Array.from({ length: tableDays }, () => 0);
const amounts: DayTable = zeros.map(() => 0.5).fill(0);
const nothing: DayTable = zeros.map(() => Number.NaN);
const nowhere: DayTable = zeros.map(() => -1);

/** A copy takes a fraction of what filling takes. */
export const tableOfZeros = (): DayTable => zeros.slice();
/** The same for what is not whole: an engine keeps such numbers in another kind of array, and copies one that changes its kind. */
export const tableOfAmounts = (): DayTable => amounts.slice();
/** NaN on each day. */
export const tableOfNothing = (): DayTable => nothing.slice();
/** -1 on each day: no place in a list. */
export const tableOfNowhere = (): DayTable => nowhere.slice();
