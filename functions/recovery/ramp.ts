import { parameters } from './parameters.ts';
import type { Rule } from './rule.ts';
import { dayOf, type TrainingDays } from './training-days.ts';

export const rampRule: Rule = {
  id: 'ramp',
  guide: 'Schedule rest days and down weeks',
  implemented:
    'The load of a week over that of four, both as moving averages: over 1.5, known for 28 days, the reasons say that it rises fast. A word, and no more hours.',
  why: 'The guide has no number for a down week. That the ratio foretells injuries is discredited, so it changes nothing.',
  source: '[S] moving averages: Williams 2017; their limits: Impellizzeri 2020',
  parameters: ['rampAcuteDays', 'rampChronicDays', 'rampOver'],
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
