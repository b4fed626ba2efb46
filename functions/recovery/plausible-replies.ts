import type { Replies } from './facts.ts';
import { parameters } from './parameters.ts';
import type { Warning } from './prescription.ts';
import type { Rule } from './rule.ts';

export interface RepliesFound {
  readonly replies: Replies;
}

export const plausibleRepliesRule: Rule<object, RepliesFound> = {
  id: 'plausible-replies',
  guide: '',
  implemented: (p) =>
    `An answer out of its range counts as not given, with a warning: soreness up to ${p.maxSoreness}, energy up to ${p.maxEnergy}, sleep up to ${p.maxSleepHours} h, effort ${p.minRpe} to ${p.maxRpe}, pulse ${p.minPulseBpm} to ${p.maxPulseBpm}, drunk up to ${p.maxDrunkL} L.`,
  why: 'A slip of the thumb must not decide about rest or water.',
  source: '[ENG]',
  parameters: [
    'maxSoreness',
    'maxSleepHours',
    'maxEnergy',
    'minRpe',
    'maxRpe',
    'minPulseBpm',
    'maxPulseBpm',
    'maxDrunkL',
  ],
  find: (input) => {
    const { replies, warnings } = plausibleReplies(input.replies);
    return { found: { replies }, warnings };
  },
};

export interface PlausibleReplies {
  readonly replies: Replies;
  readonly warnings: readonly Warning[];
}

type RangedReply = 'soreness' | 'sleepHours' | 'energy' | 'rpe' | 'restingHr' | 'restingHrBaseline' | 'drunkL';

const ranges: readonly (readonly [RangedReply, string, number, number])[] = [
  ['soreness', 'Soreness', 0, parameters.maxSoreness],
  ['sleepHours', 'Hours of sleep', 0, parameters.maxSleepHours],
  ['energy', 'Energy', 0, parameters.maxEnergy],
  ['rpe', 'Effort (RPE)', parameters.minRpe, parameters.maxRpe],
  ['restingHr', 'Resting pulse', parameters.minPulseBpm, parameters.maxPulseBpm],
  ['restingHrBaseline', 'Usual resting pulse', parameters.minPulseBpm, parameters.maxPulseBpm],
  ['drunkL', 'Litres drunk', 0, parameters.maxDrunkL],
];

/** The weights are looked at together, by the rule of the weigh-in. */
function plausibleReplies(replies: Replies): PlausibleReplies {
  const outOfRange = ranges.filter(([name, , min, max]) => {
    const value = replies[name];
    return value !== undefined && !(value >= min && value <= max);
  });
  if (outOfRange.length === 0) return { replies, warnings: [] };

  return {
    replies: { ...replies, ...Object.fromEntries(outOfRange.map(([name]) => [name, undefined])) },
    warnings: outOfRange.map(([, label, min, max]) => ({
      code: 'reply-refused',
      sentence: `${label} goes from ${min} to ${max}: please send it again.`,
    })),
  };
}
