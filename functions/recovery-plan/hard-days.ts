import type { FindingRule } from './finding-rule.ts';
import { planParameters } from './parameters.ts';
import { eachSessionFrom } from './recent-sessions.ts';
import { hardDaysAt } from './training-before.ts';

const { restAfterHardDays } = planParameters;

export const hardDaysRule: FindingRule = {
  id: 'hard-days',
  guide: 'Schedule rest days',
  implemented: (p) =>
    `Rest on the day after ${p.restAfterHardDays} hard days in a row, and after every further one. Hard is a day with a load of ${p.hardDayLoad}, or a session of ${p.hardSessionLoad} at ${100 * p.hardSessionReserve} % of the pulse reserve.`,
  why: 'The guide names no number of hard days.',
  source: '[ENG]',
  parameters: ['restAfterHardDays'],
  find: (timeline, found) => {
    eachSessionFrom(timeline, timeline.fromDay - 1, (session) => {
      const inARow = hardDaysAt(timeline, session);
      if (inARow < restAfterHardDays) return;
      found.add('hard-days', 'rest', session.day + 1, session.day + 1, () => `${inARow} hard days in a row`);
    });
  },
};
