import { parameters } from './parameters.ts';
import type { RepliesFound } from './plausible-replies.ts';
import type { Warning } from './prescription.ts';
import { steps } from './prose.ts';
import type { RedFlagFound } from './red-flag.ts';
import { atLimit, inFigures, isAtLeast, isOver, limitsReached } from './rounding.ts';
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
    `Of ${p.maxSoreness}, hours more: ${steps(p.sorenessAddHours, 'from', p.sorenessFrom)}. From ${p.verySoreFrom} on a doctor, if it is no better in two days, and after more than ${p.soreForDoctorDays} days of soreness.`,
  why: 'Sore muscles are not repaired yet.',
  source: '[ENG]; [K] it peaks after one to three days',
  parameters: ['sorenessFrom', 'sorenessAddHours', 'maxSoreness', 'verySoreFrom', 'soreForDoctorDays'],
  find: ({ learned }, { replies: { soreness }, redFlag }) => {
    const hours = sorenessHours(soreness);
    const isVerySore = soreness !== undefined && isAtLeast(soreness, parameters.verySoreFrom);
    const warnings: Warning[] = [];
    if (isVerySore && redFlag !== 'flag') {
      warnings.push({ code: 'very-sore', sentence: 'Not better in 48 hours: see a doctor.' });
    }
    if (isOver(learned?.daysOfSoreness ?? 0, parameters.soreForDoctorDays)) {
      warnings.push({ code: 'sore-for-long', sentence: 'Sore for more than a week: ask a doctor.' });
    }
    return {
      found: { sorenessAddHours: hours, isVerySore },
      because: hours > 0 ? [`Soreness ${inFigures(soreness)}: ${hours} h more.`] : [],
      warnings,
    };
  },
};

/** Hours on top of the base. */
export function sorenessHours(soreness: number | undefined): number {
  if (soreness === undefined) return 0;
  return atLimit(limitsReached(soreness, parameters.sorenessFrom), parameters.sorenessAddHours);
}
