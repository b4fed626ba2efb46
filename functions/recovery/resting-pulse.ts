import type { Profile, Replies } from './facts.ts';
import { parameters } from './parameters.ts';
import { isAtLeast, isOver } from './rounding.ts';
import type { Rule } from './rule.ts';

export const restingPulseRule: Rule = {
  id: 'resting-pulse',
  guide: 'resting heart rate consistent ... unusually high',
  implemented:
    'Against the usual one: 5 beats more add 12 hours, 10 more add 24 and a day of rest; where the own scatter is known, 10 count only above twice of it.',
  why: "The guide has no number. One reading is noisy: it may change a day's plan and never alarms.",
  source: '[S] Bosquet 2008; the steps [ENG]',
  parameters: [
    'pulseRiseFromBpm',
    'pulseRiseAddHours',
    'pulseHighRiseFromBpm',
    'pulseHighRiseAddHours',
    'pulseNoiseFactor',
  ],
};

export interface RestingPulse {
  /** Beats over the usual; absent where one of the two is unknown. */
  readonly riseBpm?: number;
  readonly isRaised: boolean;
  readonly isHigh: boolean;
  /** Hours on top of the base. */
  readonly addHours: number;
}

export function restingPulse(replies: Replies, profile: Profile, noiseBpm: number | undefined): RestingPulse {
  const usual = replies.restingHrBaseline ?? believed(profile.restingHr);
  if (replies.restingHr === undefined || usual === undefined) return { isRaised: false, isHigh: false, addHours: 0 };

  const riseBpm = replies.restingHr - usual;
  const isRaised = isAtLeast(riseBpm, parameters.pulseRiseFromBpm);
  const isHigh =
    isAtLeast(riseBpm, parameters.pulseHighRiseFromBpm) &&
    (noiseBpm === undefined || isOver(riseBpm, parameters.pulseNoiseFactor * noiseBpm));
  const raisedHours = isRaised ? parameters.pulseRiseAddHours : 0;
  return { riseBpm, isRaised, isHigh, addHours: isHigh ? parameters.pulseHighRiseAddHours : raisedHours };
}

function believed(bpm: number | undefined): number | undefined {
  return bpm !== undefined && bpm >= parameters.minPulseBpm && bpm <= parameters.maxPulseBpm ? bpm : undefined;
}
