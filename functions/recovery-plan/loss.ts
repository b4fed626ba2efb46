import { parameters } from '../recovery/parameters.ts';
import { isOver, roundTo } from '../recovery/rounding.ts';
import type { FindingRule } from './finding-rule.ts';
import { eachSessionFrom } from './recent-sessions.ts';
import { lossOf } from './session-rest.ts';

export const lossRule: FindingRule = {
  id: 'loss',
  guide: 'weigh yourself before and after',
  implemented: (p) =>
    `Rest on the day after a session that cost more than ${p.lossTooLargePercent} % of the body's weight.`,
  why: 'So large a loss is more than thirst: it can make somebody ill.',
  source: '[S] CSUN',
  parameters: [],
  find: (timeline, found) => {
    eachSessionFrom(timeline, timeline.fromDay - 1, ({ day, live }) => {
      if (live === undefined || !isOver(lossOf(live), parameters.lossTooLargePercent)) return;
      found.add(
        'loss',
        'rest',
        day + 1,
        day + 1,
        () => `the scales say ${roundTo(0.1, lossOf(live)).toFixed(1)} % less`,
      );
    });
  },
};
