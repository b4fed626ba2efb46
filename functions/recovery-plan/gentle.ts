import { parameters } from '../recovery/parameters.ts';
import { roundDownTo } from '../recovery/rounding.ts';
import { yearOf } from './local-day.ts';
import { planParameters } from './parameters.ts';
import type { PlanRule } from './plan-rule.ts';
import { ownPulse } from './pulse-baseline.ts';
import type { PlanProfile } from './record.ts';
import type { Timeline } from './timeline.ts';

const { gentleReserve, gentleStepBpm } = planParameters;

export const gentleRule: PlanRule = {
  id: 'gentle',
  guide: 'very easy jog or ... cycling or swimming',
  implemented: (p) =>
    `Gentle movement is under ${100 * p.gentleReserve} % of the pulse reserve, rounded down to ${p.gentleStepBpm} beats.`,
  why: 'A number for runners who train by pulse; everybody else checks that they can talk all the time.',
  source: '[ENG]',
  parameters: ['gentleReserve', 'gentleStepBpm'],
};

/** Beats a minute under which movement is gentle. `undefined`: the greatest pulse is unknown. */
export function gentleUnderBpm(timeline: Timeline): number | undefined {
  const { profile, today } = timeline;
  const max = maxPulse(profile, today);
  if (max === undefined) return undefined;
  const rest = ownPulse(timeline, today)?.bpm ?? profile.restingHr ?? parameters.usualRestingBpm;
  return roundDownTo(gentleStepBpm, rest + gentleReserve * (max - rest));
}

function maxPulse({ maxHr, birthYear }: PlanProfile, today: number): number | undefined {
  if (maxHr !== undefined) return maxHr;
  if (birthYear === undefined) return undefined;
  return parameters.maxPulseAtBirthBpm - parameters.maxPulsePerYearBpm * (yearOf(today) - birthYear);
}
