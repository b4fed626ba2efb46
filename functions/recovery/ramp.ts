import { parameters } from './parameters.ts';
import { isOver } from './rounding.ts';
import type { Rule } from './rule.ts';
import { dayOf, type TrainingDays, type TrainingDaysFound } from './training-days.ts';

export const rampRule: Rule<TrainingDaysFound, object> = {
  id: 'ramp',
  guide: 'Schedule rest days and down weeks',
  implemented: (p) =>
    `The load of ${p.rampAcuteDays} days over that of ${p.rampChronicDays}, both as moving averages: over ${p.rampOver}, known for ${p.rampChronicDays} days, the reasons say that it rises fast. A word, and no more hours.`,
  why: 'The guide has no number for a down week. That the ratio foretells injuries is discredited, so it changes nothing.',
  source: '[S] moving averages: Williams 2017; their limits: Impellizzeri 2020',
  parameters: ['rampAcuteDays', 'rampChronicDays', 'rampOver'],
  find: (_, { days }) => {
    const ratio = ramp(days);
    const isFast = ratio !== undefined && isOver(ratio, parameters.rampOver);
    return {
      found: {},
      because: isFast ? [`Your load is rising fast: the week is ${ratio.toFixed(1)} times the month.`] : [],
    };
  },
};

/** Acute over chronic load. `undefined`: less than 28 days are known, or they were all rest. */
export function ramp(days: TrainingDays): number | undefined {
  const { rampAcuteDays, rampChronicDays } = parameters;
  const firstKnown = Math.min(...days.byDay.keys());
  if (days.today - firstKnown < rampChronicDays - 1) return undefined;

  const average = (span: number): number => {
    const weight = 2 / (span + 1);
    let mean = 0;
    for (let day = firstKnown; day <= days.today; day += 1) mean += weight * (dayOf(days, day).load - mean);
    return mean;
  };
  const chronic = average(rampChronicDays);
  return chronic > 0 ? average(rampAcuteDays) / chronic : undefined;
}
