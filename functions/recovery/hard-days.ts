import { parameters } from './parameters.ts';
import { percent } from './prose.ts';
import { isAtLeast } from './rounding.ts';
import type { Rule } from './rule.ts';
import { daysInARow, type TrainingDays, type TrainingDaysFound } from './training-days.ts';

export interface HardDaysFound {
  readonly hardDays: HardDays;
}

export const hardDaysRule: Rule<TrainingDaysFound, HardDaysFound> = {
  id: 'hard-days',
  guide: 'Schedule rest days',
  implemented: (p) =>
    `From hard day ${p.hardDaysFrom} in a row on: ${p.hardDaysAddHours} hours more, and rest. Hard is a day with a load of ${p.hardDayLoad}, or a session of ${p.hardSessionLoad} at ${percent(p.hardSessionReserve)} % of the pulse reserve.`,
  why: 'The guide names no number of hard days.',
  source: '[ENG]',
  parameters: ['hardDayLoad', 'hardSessionLoad', 'hardSessionReserve', 'hardDaysFrom', 'hardDaysAddHours'],
  find: (_, { days }) => {
    const found = hardDays(days);
    const because = found.addHours > 0 ? [`${found.inARow} hard days in a row: ${found.addHours} h more.`] : [];
    return { found: { hardDays: found }, because };
  },
};

export interface HardDays {
  readonly inARow: number;
  readonly areTooMany: boolean;
  /** On top of the base. */
  readonly addHours: number;
}

export function hardDays(days: TrainingDays): HardDays {
  const inARow = daysInARow(
    days,
    ({ load, hasHardSession }) => hasHardSession || isAtLeast(load, parameters.hardDayLoad),
  );
  const areTooMany = inARow >= parameters.hardDaysFrom;
  return { inARow, areTooMany, addHours: areTooMany ? parameters.hardDaysAddHours : 0 };
}
