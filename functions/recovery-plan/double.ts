import type { FindingRule } from './finding-rule.ts';
import { planParameters } from './parameters.ts';
import { eachSessionFrom } from './recent-sessions.ts';

const { doubleWithinHours } = planParameters;

export const doubleRule: FindingRule = {
  id: 'double',
  guide: 'carbohydrate snack within the first 30 minutes',
  implemented: (p) =>
    `Two sessions of a day less than ${p.doubleWithinHours} hours apart: a word to eat carbs and protein within the hour between them.`,
  why: 'Half an hour matters only if the next session is hours away.',
  source: '[S] ISSN 2017; [K] AND/DC/ACSM 2016',
  parameters: ['doubleWithinHours'],
  find: (timeline, found) => {
    eachSessionFrom(timeline, timeline.fromDay, (session, index) => {
      const before = timeline.sessions[index - 1];
      if (before?.live === undefined || session.live === undefined) return;
      const isPair = session.counts && before.counts && before.day === session.day;
      if (!isPair || session.live.startMs - before.live.finishMs >= doubleWithinHours * 3_600_000) return;
      found.add(
        'double',
        'note',
        session.day,
        session.day,
        () => 'two sessions: eat carbs and protein within the hour between',
      );
    });
  },
};
