import { parameters } from './parameters.ts';
import { isAtLeast, isOver } from './rounding.ts';
import type { Rule } from './rule.ts';
import { dayOf, type TrainingDays, type TrainingDaysFound } from './training-days.ts';

export interface MonotonyFound {
  /** On top of the base. */
  readonly monotonyAddHours: number;
}

export const monotonyRule: Rule<TrainingDaysFound, MonotonyFound> = {
  id: 'monotony',
  guide: '',
  implemented: (p) =>
    `Mean over spread of the loads of the last ${p.monotonyDays} days, ${p.monotonyWithoutSpread} where there is no spread; over ${p.monotonyOver}, in a week of ${p.monotonyFromWeekLoad} or more that is known whole, ${p.monotonyAddHours} hours more.`,
  why: 'The same load every day tires more than hard and easy days in turn.',
  source: '[S] Foster 1998; the hours [ENG]',
  parameters: ['monotonyDays', 'monotonyFromWeekLoad', 'monotonyWithoutSpread', 'monotonyOver', 'monotonyAddHours'],
  find: (_, { days }) => {
    const ratio = monotony(days);
    if (ratio === undefined || !isOver(ratio, parameters.monotonyOver)) return { found: { monotonyAddHours: 0 } };
    const { monotonyAddHours } = parameters;
    return {
      found: { monotonyAddHours },
      because: [`The same load every day (monotony ${ratio.toFixed(1)}): ${monotonyAddHours} h more.`],
    };
  },
};

/** `undefined`: too little is known, or the week is too light to matter. */
export function monotony(days: TrainingDays): number | undefined {
  const { monotonyDays } = parameters;
  const firstDay = days.today - monotonyDays + 1;
  if (![...days.byDay.keys()].some((day) => day <= firstDay)) return undefined;

  const loads = Array.from({ length: monotonyDays }, (_, index) => dayOf(days, firstDay + index).load);
  const week = loads.reduce((sum, load) => sum + load, 0);
  if (!isAtLeast(week, parameters.monotonyFromWeekLoad)) return undefined;

  const mean = week / monotonyDays;
  const variance = loads.reduce((sum, load) => sum + (load - mean) ** 2, 0) / monotonyDays;
  const spread = Math.sqrt(variance);
  return spread < 1e-9 ? parameters.monotonyWithoutSpread : mean / spread;
}
