import type { NoAmountsFound } from './no-amounts.ts';
import { parameters } from './parameters.ts';
import type { HoursFound } from './plausible-duration.ts';
import type { RepliesFound } from './plausible-replies.ts';
import { percent } from './prose.ts';
import type { Rule } from './rule.ts';
import type { SweatRateFound } from './sweat-rate.ts';
import { isEstimate, type WeighInFound } from './weigh-in.ts';

export interface EstimatedLossFound {
  /** Litres; 0 without a mass. */
  readonly estimatedLossL: number;
}

type Needs = RepliesFound & HoursFound & WeighInFound & NoAmountsFound & SweatRateFound;

export const estimatedLossRule: Rule<Needs, EstimatedLossFound> = {
  id: 'estimated-loss',
  guide: '',
  implemented: (p) =>
    `Without a weigh-in: sweat less what was drunk; if nobody said how much, for each hour after ${p.undrunkHours} up to ${p.drunkLPerHour} L or ${percent(p.drunkShareOfSweat)} % of the sweat.`,
  why: 'Most long runs have a bottle in them; to forget it would be to overdrink.',
  source: '[ENG]',
  parameters: ['undrunkHours', 'drunkLPerHour', 'drunkShareOfSweat'],
  find: (_, { replies, hours, weighIn, massKg, noAmounts, sweatLPerHour }) => {
    if (sweatLPerHour === undefined || massKg === undefined) return { found: { estimatedLossL: 0 } };
    const lossL = estimatedLossL(sweatLPerHour, hours, replies.drunkL);
    const isTold = isEstimate(weighIn) && noAmounts.length === 0;
    const share = ((100 * lossL) / massKg).toFixed(1);
    return {
      found: { estimatedLossL: lossL },
      because: isTold ? [`About ${lossL.toFixed(2)} L short, ${share} % of the body mass.`] : [],
    };
  },
};

/** Litres, never negative. */
export function estimatedLossL(sweatLPerHour: number, hours: number, drunkL: number | undefined): number {
  const assumedL =
    Math.max(0, hours - parameters.undrunkHours) *
    Math.min(parameters.drunkLPerHour, parameters.drunkShareOfSweat * sweatLPerHour);
  return Math.max(0, sweatLPerHour * hours - (drunkL ?? assumedL));
}
