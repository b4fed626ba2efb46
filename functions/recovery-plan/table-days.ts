import { planParameters } from './parameters.ts';

/** Days ahead of today in the tables: for who travels across the date line, and for what a rule says of the days to come. */
export const tableDaysAhead = 4;

/** So many days are in the tables of a timeline. */
export const tableDays = planParameters.sessionDays + 8 + tableDaysAhead;
