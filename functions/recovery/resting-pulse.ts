import type { Profile, Replies } from './facts.ts';
import { parameters } from './parameters.ts';
import type { RepliesFound } from './plausible-replies.ts';
import { isAtLeast, isOver } from './rounding.ts';
import type { Rule } from './rule.ts';

export interface RestingPulseFound {
  readonly pulse: RestingPulse;
}

export const restingPulseRule: Rule<RepliesFound, RestingPulseFound> = {
  id: 'resting-pulse',
  guide: 'resting heart rate consistent ... unusually high',
  implemented: (p) =>
    `Against the usual one: ${p.pulseRiseFromBpm} beats more add ${p.pulseRiseAddHours} hours, ${p.pulseHighRiseFromBpm} more add ${p.pulseHighRiseAddHours} and a day of rest; where the own scatter is known, they count only above ${p.pulseNoiseFactor} times it. The profile's is believed within ${p.minPulseBpm} to ${p.maxPulseBpm}.`,
  why: "The guide has no number. One reading is noisy: it may change a day's plan and never alarms.",
  source: '[S] Bosquet 2008; the steps [ENG]',
  parameters: [
    'minPulseBpm',
    'maxPulseBpm',
    'pulseRiseFromBpm',
    'pulseRiseAddHours',
    'pulseHighRiseFromBpm',
    'pulseHighRiseAddHours',
    'pulseNoiseFactor',
  ],
  find: ({ profile, learned }, { replies }) => {
    const pulse = restingPulse(replies, profile, learned?.restingHrNoise);
    return {
      found: { pulse },
      because:
        pulse.addHours > 0 ? [`Resting pulse up ${Math.round(pulse.riseBpm ?? 0)}: ${pulse.addHours} h more.`] : [],
    };
  },
};

export interface RestingPulse {
  /** Beats over the usual; absent where one of the two is unknown. */
  readonly riseBpm?: number;
  readonly isRaised: boolean;
  readonly isHigh: boolean;
  /** Hours on top of the base. */
  readonly addHours: number;
}

function restingPulse(replies: Replies, profile: Profile, noiseBpm: number | undefined): RestingPulse {
  const usual = replies.restingHrBaseline ?? plausible(profile.restingHr);
  if (replies.restingHr === undefined || usual === undefined) return { isRaised: false, isHigh: false, addHours: 0 };

  const riseBpm = replies.restingHr - usual;
  const isRaised = isAtLeast(riseBpm, parameters.pulseRiseFromBpm);
  const isHigh =
    isAtLeast(riseBpm, parameters.pulseHighRiseFromBpm) &&
    (noiseBpm === undefined || isOver(riseBpm, parameters.pulseNoiseFactor * noiseBpm));
  const raisedHours = isRaised ? parameters.pulseRiseAddHours : 0;
  return { riseBpm, isRaised, isHigh, addHours: isHigh ? parameters.pulseHighRiseAddHours : raisedHours };
}

function plausible(bpm: number | undefined): number | undefined {
  return bpm !== undefined && bpm >= parameters.minPulseBpm && bpm <= parameters.maxPulseBpm ? bpm : undefined;
}
