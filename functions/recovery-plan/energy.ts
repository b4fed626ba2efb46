import { isOver } from '../recovery/rounding.ts';
import type { FindingRule } from './finding-rule.ts';
import { lately } from './lately.ts';
import { planParameters } from './parameters.ts';

const { lowEnergy } = planParameters;

export const energyOfDaysRule: FindingRule = {
  id: 'energy',
  guide: 'energized and motivated',
  implemented: (p) => `Energy of ${p.lowEnergy} or less: an easy day.`,
  why: 'How somebody feels moves with the load more surely than pulse or blood.',
  source: '[S] Saw 2016; the step [ENG]',
  parameters: ['lowEnergy'],
  find: (timeline, found) => {
    for (const { checkIn, comingDay, lastDay } of lately(timeline, timeline.answers.energy)) {
      if (comingDay > lastDay || isOver(checkIn.energy ?? 10, lowEnergy)) continue;
      found.add('energy', 'easy', comingDay, comingDay, () => `energy ${checkIn.energy} of 10`);
    }
  },
};
