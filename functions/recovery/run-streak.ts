import { parameters } from './parameters.ts';
import type { Rule } from './rule.ts';
import { daysInARow, type TrainingDays, type TrainingDaysFound } from './training-days.ts';

export interface RunStreakFound {
  readonly runStreak: RunStreak;
}

export const runStreakRule: Rule<TrainingDaysFound, RunStreakFound> = {
  id: 'run-streak',
  guide: 'at least 1-2 days per week without running',
  implemented: (p) =>
    `Rest after day ${p.runWeekDays - 1} in a row with a run, and every ${p.runWeekDays} days from there; on the others from day ${p.runWeekDays} on easy at least.`,
  why: 'A week needs a day without running; a runner who skips it is reminded once a week, not nagged daily.',
  source: '[S] the guide; how it repeats [ENG]',
  parameters: ['runWeekDays'],
  find: (_, { days }) => {
    const found = runStreak(days);
    return {
      found: { runStreak: found },
      because: found.asks === 'nothing' ? [] : [`${found.days} days in a row with a run.`],
    };
  },
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
