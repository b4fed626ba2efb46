import type { Learned, Replies } from './facts.ts';
import { parameters } from './parameters.ts';
import type { RepliesFound } from './plausible-replies.ts';
import type { RestingPulse, RestingPulseFound } from './resting-pulse.ts';
import { isAtLeast, isOver } from './rounding.ts';
import type { Rule } from './rule.ts';

export interface SignsFound {
  readonly signs: readonly string[];
}

export const signsRule: Rule<RepliesFound & RestingPulseFound, SignsFound> = {
  id: 'signs',
  guide: 'apathy, persistent soreness, declining performance, or elevated heart rate mean ... rest more',
  implemented: (p) =>
    `Energy up to ${p.apathyToEnergy}, soreness for more than ${p.persistentSorenessOverDays} days, declining performance, a raised resting pulse beyond ${p.pulseNoiseFactor} times its scatter. A sign that nobody was asked about does not count.`,
  why: 'The only place where the guide adapts to its reader.',
  source: '[S] the guide; the counts [ENG]',
  parameters: ['apathyToEnergy', 'persistentSorenessOverDays', 'pulseNoiseFactor'],
  find: ({ learned = {} }, { replies, pulse }) => {
    const found = signs(replies, pulse, learned);
    return {
      found: { signs: found },
      because: found.length > 1 ? [`Signs of too little recovery: ${found.join(', ')}.`] : [],
    };
  },
};

/** The signs that are there, in words. */
export function signs({ energy }: Replies, pulse: RestingPulse, learned: Learned): readonly string[] {
  const { daysOfSoreness, restingHrNoise, hasDecliningPerformance } = learned;
  const isPulseAboveNoise =
    restingHrNoise === undefined || isAtLeast(pulse.riseBpm ?? 0, parameters.pulseNoiseFactor * restingHrNoise);
  return [
    energy !== undefined && !isOver(energy, parameters.apathyToEnergy) ? 'low energy' : undefined,
    daysOfSoreness !== undefined && isOver(daysOfSoreness, parameters.persistentSorenessOverDays)
      ? 'soreness that stays'
      : undefined,
    hasDecliningPerformance ? 'declining performance' : undefined,
    pulse.isRaised && isPulseAboveNoise ? 'a raised resting pulse' : undefined,
  ].filter((sign) => sign !== undefined);
}
