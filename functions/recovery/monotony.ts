import { parameters } from './parameters.ts';
import { isAtLeast } from './rounding.ts';
import type { Rule } from './rule.ts';
import { dayOf, type TrainingDays } from './training-days.ts';

export const monotonyRule: Rule = {
  id: 'monotony',
  guide: '',
  implemented:
    "Mean over spread of the last seven days' loads; over 2, in a week of 250 or more that is known whole, 12 hours more.",
  why: 'The same load every day tires more than hard and easy days in turn.',
  source: '[S] Foster 1998; the hours [ENG]',
  parameters: [
    'maxDayLoad',
    'monotonyDays',
    'monotonyFromWeekLoad',
    'monotonyWithoutSpread',
    'monotonyOver',
    'monotonyAddHours',
  ],
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
