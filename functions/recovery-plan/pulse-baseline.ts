import { parameters } from '../recovery/parameters.ts';
import { isAtLeast, isOver } from '../recovery/rounding.ts';
import { valuesBetween } from './answers.ts';
import { median, medianDeviation } from './median.ts';
import { planParameters } from './parameters.ts';
import type { PlanRule } from './plan-rule.ts';
import type { PulseBaseline, PulseRise } from './reckoned.ts';
import type { Timeline } from './timeline.ts';

const {
  pulseLagDays,
  pulseSpanDays,
  pulseMornings,
  pulseDeviationFactor,
  pulseAlertBpm,
  pulseAlertNoises,
  pulseHighBpm,
} = planParameters;

export const pulseBaselineRule: PlanRule = {
  id: 'pulse-baseline',
  guide: 'resting heart rate consistent',
  implemented: (p) =>
    `The own resting pulse is the median of the mornings ${p.pulseLagDays} to ${p.pulseLagDays + p.pulseSpanDays - 1} days before, with ${p.pulseMornings} of them; else of the last ${p.pulseSpanDays} days; else the profile's. Its noise is ${p.pulseDeviationFactor} times the usual distance from that.`,
  why: 'A baseline that includes the bad fortnight rises with it, and nine beats too many read as normal.',
  source: '[S] Bosquet 2008; lag and counts [ENG]',
  parameters: ['pulseLagDays', 'pulseSpanDays', 'pulseMornings', 'pulseDeviationFactor'],
};

/** Of the athlete's own mornings. `undefined`: too few. */
export function ownPulse(timeline: Timeline, day: number): PulseBaseline | undefined {
  const kept = timeline.memo.pulse.get(day);
  if (kept !== undefined) return kept ?? undefined;
  const own =
    baselineOf(timeline, day - pulseLagDays - pulseSpanDays + 1, day - pulseLagDays) ??
    baselineOf(timeline, day - pulseSpanDays, day - 1);
  timeline.memo.pulse.set(day, own ?? null);
  return own;
}

/** What the pulse of a day is compared with; the noise is unknown where it is the profile's. */
export function usualPulse(
  timeline: Timeline,
  day: number,
): { readonly bpm: number; readonly noiseBpm?: number } | undefined {
  const own = ownPulse(timeline, day);
  if (own !== undefined) return own;
  const { restingHr } = timeline.profile;
  const isBelieved =
    restingHr !== undefined && restingHr >= parameters.minPulseBpm && restingHr <= parameters.maxPulseBpm;
  return isBelieved ? { bpm: restingHr } : undefined;
}

/**
 * @param bpm of a morning of the day.
 * @returns undefined where there is nothing to compare it with, or where it cannot be a rise that any rule looks at.
 */
export function pulseRise(timeline: Timeline, day: number, bpm: number): PulseRise | undefined {
  if (!mayBeRaised(timeline, day, bpm)) return undefined;
  const usual = usualPulse(timeline, day);
  if (usual === undefined) return undefined;
  const riseBpm = bpm - usual.bpm;
  const noises = pulseAlertNoises * (usual.noiseBpm ?? 0);
  return {
    riseBpm,
    isAlert: isAtLeast(riseBpm, Math.max(pulseAlertBpm, noises)),
    isHigh: isAtLeast(riseBpm, pulseHighBpm) && (usual.noiseBpm === undefined || isOver(riseBpm, noises)),
  };
}

/** No median is below the least of its values: most mornings need none. */
function mayBeRaised({ answers, profile }: Timeline, day: number, bpm: number): boolean {
  const { latest } = answers.restingHr;
  let least = profile.restingHr ?? Number.POSITIVE_INFINITY;
  const from = Math.max(0, day - answers.first - pulseLagDays - pulseSpanDays + 1);
  for (let at = from; at < day - answers.first; at += 1) {
    const value = latest[at] ?? Number.NaN;
    if (value < least) least = value;
  }
  return isAtLeast(bpm - least, pulseAlertBpm);
}

function baselineOf({ answers }: Timeline, fromDay: number, toDay: number): PulseBaseline | undefined {
  const mornings = valuesBetween(answers, answers.restingHr, fromDay, toDay);
  if (mornings.length < pulseMornings) return undefined;
  const bpm = median(mornings);
  return { bpm, noiseBpm: pulseDeviationFactor * medianDeviation(mornings, bpm) };
}
