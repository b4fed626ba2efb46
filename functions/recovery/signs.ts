import type { Replies } from './facts.ts';
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
    `Energy up to ${p.apathyToEnergy}, and a raised resting pulse beyond ${p.pulseNoiseFactor} times its scatter. The other two signs of the guide take days to see: the plan of the person looks for all four. A sign that nobody was asked about does not count.`,
  why: 'The only place where the guide adapts to its reader.',
  source: '[S] the guide; the counts [ENG]',
  parameters: ['apathyToEnergy', 'pulseNoiseFactor'],
  find: ({ learned }, { replies, pulse }) => {
    const found = signs(replies, pulse, learned?.restingHrNoise);
    return {
      found: { signs: found },
      because: found.length > 1 ? [`Signs of too little recovery: ${found.join(', ')}.`] : [],
    };
  },
};

/** The signs that are there, in words. */
function signs({ energy }: Replies, pulse: RestingPulse, noiseBpm: number | undefined): readonly string[] {
  const isPulseAboveNoise =
    noiseBpm === undefined || isAtLeast(pulse.riseBpm ?? 0, parameters.pulseNoiseFactor * noiseBpm);
  return [
    energy !== undefined && !isOver(energy, parameters.apathyToEnergy) ? 'low energy' : undefined,
    pulse.isRaised && isPulseAboveNoise ? 'a raised resting pulse' : undefined,
  ].filter((sign) => sign !== undefined);
}
