import type { FindingRule } from './finding-rule.ts';
import { planParameters } from './parameters.ts';
import { eachSessionFrom } from './recent-sessions.ts';
import { runDaysAt } from './training-before.ts';

const { streakDays } = planParameters;

export const runStreakRule: FindingRule = {
  id: 'run-streak',
  guide: 'at least 1-2 days per week without running',
  implemented: (p) =>
    `Rest after the ${p.streakDays - 1}th, ${2 * p.streakDays - 1}th, ${3 * p.streakDays - 1}th ... day in a row with a run; easy after the others from the ${p.streakDays}th on.`,
  why: 'A week needs a day without running; a runner who skips it is reminded once a week, not nagged daily.',
  source: '[S] the guide; how it repeats [ENG]',
  parameters: ['streakDays'],
  find: (timeline, found) => {
    eachSessionFrom(timeline, timeline.fromDay - 1, (session) => {
      const inARow = runDaysAt(timeline, session);
      const isRestDue = inARow % streakDays === streakDays - 1;
      if (!isRestDue && inARow < streakDays) return;
      const next = session.day + 1;
      found.add('run-streak', isRestDue ? 'rest' : 'easy', next, next, () => `${inARow} days in a row with a run`);
    });
  },
};
