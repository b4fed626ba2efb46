import type { Replies } from './facts.ts';
import { parameters } from './parameters.ts';
import type { Warning } from './prescription.ts';
import type { Rule } from './rule.ts';

export const believedRepliesRule: Rule = {
  id: 'believed-replies',
  guide: '',
  implemented: 'An answer out of its range counts as not given, with a warning.',
  why: 'A slip of the thumb must not decide about rest or water.',
  source: '[ENG]',
  parameters: [
    'greatestSoreness',
    'greatestSleepHours',
    'greatestEnergy',
    'leastRpe',
    'greatestRpe',
    'leastPulseBpm',
    'greatestPulseBpm',
    'greatestDrunkL',
  ],
};

export interface BelievedReplies {
  readonly replies: Replies;
  readonly warnings: readonly Warning[];
}

type RangedReply = 'soreness' | 'sleepHours' | 'energy' | 'rpe' | 'restingHr' | 'restingHrBaseline' | 'drunkL';

const ranges: readonly (readonly [RangedReply, string, number, number])[] = [
  ['soreness', 'Soreness', 0, parameters.greatestSoreness],
  ['sleepHours', 'Hours of sleep', 0, parameters.greatestSleepHours],
  ['energy', 'Energy', 0, parameters.greatestEnergy],
  ['rpe', 'Effort (RPE)', parameters.leastRpe, parameters.greatestRpe],
  ['restingHr', 'Resting pulse', parameters.leastPulseBpm, parameters.greatestPulseBpm],
  ['restingHrBaseline', 'Usual resting pulse', parameters.leastPulseBpm, parameters.greatestPulseBpm],
  ['drunkL', 'Litres drunk', 0, parameters.greatestDrunkL],
];

/** The weights are looked at together, by the rule of the weigh-in. */
export function believedReplies(replies: Replies): BelievedReplies {
  const outOfRange = ranges.filter(([name, , least, greatest]) => {
    const value = replies[name];
    return value !== undefined && !(value >= least && value <= greatest);
  });
  if (outOfRange.length === 0) return { replies, warnings: [] };

  return {
    replies: { ...replies, ...Object.fromEntries(outOfRange.map(([name]) => [name, undefined])) },
    warnings: outOfRange.map(([, label, least, greatest]) => ({
      code: 'reply-refused',
      sentence: `${label} goes from ${least} to ${greatest}: please send it again.`,
    })),
  };
}
