import { parameters } from './parameters.ts';
import type { RepliesFound } from './plausible-replies.ts';
import { steps } from './prose.ts';
import type { RedFlagFound } from './red-flag.ts';
import { atLimit, inFigures, isAtLeast, limitsReached } from './rounding.ts';
import type { Rule } from './rule.ts';

export interface SorenessFound {
  /** On top of the base. */
  readonly sorenessAddHours: number;
  readonly isVerySore: boolean;
}

export const sorenessRule: Rule<RepliesFound & RedFlagFound, SorenessFound> = {
  id: 'soreness',
  guide: 'soreness ... should fade within 1-2 days',
  implemented: (p) =>
    `Of ${p.maxSoreness}, hours more: ${steps(p.sorenessAddHours, 'from', p.sorenessFrom)}. From ${p.verySoreFrom} on a doctor, if it is no better in two days.`,
  why: 'Sore muscles are not repaired yet.',
  source: '[ENG]; [K] it peaks after one to three days',
  parameters: ['sorenessFrom', 'sorenessAddHours', 'maxSoreness', 'verySoreFrom'],
  find: (_, { replies: { soreness }, redFlag }) => {
    const hours = sorenessHours(soreness);
    const isVerySore = soreness !== undefined && isAtLeast(soreness, parameters.verySoreFrom);
    const isWarned = isVerySore && redFlag !== 'flag';
    return {
      found: { sorenessAddHours: hours, isVerySore },
      because: hours > 0 ? [`Soreness ${inFigures(soreness)}: ${hours} h more.`] : [],
      warnings: isWarned ? [{ code: 'very-sore', sentence: 'Not better in 48 hours: see a doctor.' }] : [],
    };
  },
};

/** Hours on top of the base. */
export function sorenessHours(soreness: number | undefined): number {
  if (soreness === undefined) return 0;
  return atLimit(limitsReached(soreness, parameters.sorenessFrom), parameters.sorenessAddHours);
}
