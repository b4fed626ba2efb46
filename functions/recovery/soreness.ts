import { parameters } from './parameters.ts';
import { isAtLeast } from './rounding.ts';
import type { Rule } from './rule.ts';

export const sorenessRule: Rule = {
  id: 'soreness',
  guide: 'soreness ... should fade within 1-2 days',
  implemented: 'From 4 of 10 12 hours more, from 6 24, from 8 48; from 5 gentle moves only, from 7 rest.',
  why: 'Sore muscles are not repaired yet.',
  source: '[ENG]; [K] it peaks after one to three days',
  parameters: ['sorenessFrom', 'sorenessAddHours', 'activeSorenessFrom', 'restSorenessFrom', 'verySoreFrom'],
};

/** Hours on top of the base. */
export function sorenessHours(soreness: number | undefined): number {
  if (soreness === undefined) return 0;
  const reached = parameters.sorenessFrom.filter((from) => isAtLeast(soreness, from)).length;
  return parameters.sorenessAddHours[reached - 1] ?? 0;
}
