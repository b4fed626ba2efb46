import { type EfficiencyVerdict, efficiencyOn } from './efficiency.ts';
import { ownPulse } from './pulse-baseline.ts';
import { baseFactor, sorenessPer100 } from './soreness-response.ts';
import { type SweatFactors, sweatFactors } from './sweat-factors.ts';
import type { Timeline } from './timeline.ts';

/** What the record has taught about this athlete, unrounded. `null`: nothing yet. */
export interface Learned extends SweatFactors {
  /** Of the own mornings. */
  readonly pulseBaseBpm: number | null;
  readonly pulseNoiseBpm: number | null;
  /** Points of soreness for a load of 100, for a session of tomorrow. */
  readonly sorenessPer100: number;
  readonly efficiencyPercent: number | null;
  readonly efficiency: EfficiencyVerdict | null;
  /** Scales the hours of rest of a session of tomorrow. */
  readonly baseFactor: number;
}

export function learnedFrom(timeline: Timeline): Learned {
  const { today, response } = timeline;
  const pulse = ownPulse(timeline, today);
  const change = efficiencyOn(timeline, today);
  return {
    ...sweatFactors(timeline, today),
    pulseBaseBpm: pulse?.bpm ?? null,
    pulseNoiseBpm: pulse?.noiseBpm ?? null,
    sorenessPer100: sorenessPer100(response, today + 1),
    efficiencyPercent: change?.percent ?? null,
    efficiency: change?.verdict ?? null,
    baseFactor: baseFactor(response, today + 1),
  };
}
