import { parameters } from './parameters.ts';
import { isAtLeast } from './rounding.ts';
import type { Rule } from './rule.ts';
import { daysInARow, type TrainingDays } from './training-days.ts';

export const hardDaysRule: Rule = {
  id: 'hard-days',
  guide: 'Schedule rest days',
  implemented:
    'From the third hard day in a row on: 24 hours more, and rest. Hard is a day with a load of 80, or a session of 50 at three quarters of the pulse reserve.',
  why: 'The guide names no number of hard days.',
  source: '[ENG]',
  parameters: ['hardDayLoad', 'hardSessionLoad', 'hardSessionReserve', 'hardDaysFrom', 'hardDaysAddHours'],
};

export interface HardDays {
  readonly inARow: number;
  readonly areTooMany: boolean;
}

export function hardDays(days: TrainingDays): HardDays {
  const inARow = daysInARow(
    days,
    ({ load, hasHardSession }) => hasHardSession || isAtLeast(load, parameters.hardDayLoad),
  );
  return { inARow, areTooMany: inARow >= parameters.hardDaysFrom };
}
