import { parameters } from './parameters.ts';
import type { Rule } from './rule.ts';
import { daysInARow, type TrainingDays } from './training-days.ts';

export const runStreakRule: Rule = {
  id: 'run-streak',
  guide: 'at least 1-2 days per week without running',
  implemented:
    'Rest after the 6th, 13th, 20th ... day in a row with a run; on the others from the 7th on easy at least.',
  why: 'A week needs a day without running; whoever skips it is reminded once a week, not nagged daily.',
  source: '[S] the guide; how it repeats [ENG]',
  parameters: ['runWeekDays', 'runDayFromKm'],
};

export interface RunStreak {
  readonly days: number;
  readonly asks: 'nothing' | 'easy' | 'rest';
}

export function runStreak(trainingDays: TrainingDays): RunStreak {
  const days = daysInARow(trainingDays, ({ isRunDay }) => isRunDay);
  const { runWeekDays } = parameters;
  if (days % runWeekDays === runWeekDays - 1) return { days, asks: 'rest' };
  return { days, asks: days >= runWeekDays ? 'easy' : 'nothing' };
}
