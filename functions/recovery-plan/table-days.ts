import { planParameters } from './parameters.ts';

/** Days ahead of today in the tables: for who travels across the date line, and for what a rule says of the days to come. */
export const tableDaysAhead = 4;

/** So many days are in the tables of a timeline. */
export const tableDays = planParameters.sessionDays + 8 + tableDaysAhead;

/** A number for each day, in one piece of memory for several tables. */
export function numberTables(count: number, value: number): readonly Float64Array[] {
  const all = new Float64Array(count * tableDays);
  if (value !== 0) all.fill(value);
  const tables: Float64Array[] = [];
  for (let table = 0; table < count; table += 1) tables.push(all.subarray(table * tableDays, (table + 1) * tableDays));
  return tables;
}
