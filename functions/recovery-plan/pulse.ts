import { roundTo } from '../recovery/rounding.ts';
import type { FindingRule } from './finding-rule.ts';
import { lately } from './lately.ts';
import { pulseRise } from './pulse-baseline.ts';

export const pulseRule: FindingRule = {
  id: 'pulse',
  guide: 'unusually high',
  implemented: (p) =>
    `A morning pulse ${p.pulseAlertBpm} beats and ${p.pulseAlertNoises} times its noise over the own baseline is an easy day; ${p.pulseHighBpm} beats over it is rest.`,
  why: 'One reading is noisy: it may change a day, and alarms nobody.',
  source: '[S] Bosquet 2008; the steps [ENG]',
  parameters: ['pulseAlertBpm', 'pulseAlertNoises', 'pulseHighBpm'],
  find: (timeline, found) => {
    for (const { checkIn, day, comingDay, lastDay } of lately(timeline, timeline.answers.restingHr)) {
      const rise = comingDay > lastDay ? undefined : pulseRise(timeline, day, checkIn.restingHr ?? 0);
      if (rise === undefined || !(rise.isHigh || rise.isAlert)) continue;
      found.add('pulse', rise.isHigh ? 'rest' : 'easy', comingDay, comingDay, () => {
        return `a morning pulse of ${checkIn.restingHr}${checkIn.isByDevice ? ' by your watch' : ''}, ${roundTo(1, rise.riseBpm)} over your usual`;
      });
    }
  },
};
