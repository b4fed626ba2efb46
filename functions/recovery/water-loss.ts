import { doseMassKg } from './body-mass.ts';
import type { NoAmountsFound } from './no-amounts.ts';
import { parameters } from './parameters.ts';
import type { HoursFound } from './plausible-duration.ts';
import { percent } from './prose.ts';
import type { Rule } from './rule.ts';
import type { WeighIn, WeighInFound } from './weigh-in.ts';

export interface WaterLossFound {
  /** What the scales lost beyond fuel; undefined without a loss on the scales or without a mass. */
  readonly waterLostKg: number | undefined;
}

export const waterLossRule: Rule<HoursFound & WeighInFound & NoAmountsFound, WaterLossFound> = {
  id: 'water-loss',
  guide: '',
  implemented: (p) =>
    `Of a loss on the scales ${percent(p.fuelLossPerHour)} % of the mass for each hour after ${p.fuelLossAfterHours}, at most ${percent(p.fuelLossCap)} %, was fuel and the water bound to it.`,
  why: 'It comes back with food. To drink it as well is how runners of long races overdrink.',
  source: '[S] Hoffman 2018: over 161 km a runner of 68.8 kg loses 1.9 to 5.0 % in water balance',
  parameters: ['fuelLossAfterHours', 'fuelLossPerHour', 'fuelLossCap'],
  find: (_, { hours, weighIn, massKg, noAmounts }) => {
    if (weighIn.kind === 'gained' && noAmounts.length === 0) {
      return { found: { waterLostKg: undefined }, because: [`Weight up ${weighIn.gainedKg.toFixed(1)} kg.`] };
    }
    if (weighIn.kind !== 'lost' || massKg === undefined) return { found: { waterLostKg: undefined } };
    const fuelKg = fuelLossKg(doseMassKg(massKg), hours);
    return {
      found: { waterLostKg: Math.max(0, weighIn.lostKg - fuelKg) },
      because: noAmounts.length === 0 ? [formatLoss(weighIn, fuelKg)] : [],
    };
  },
};

/** A straight line from the second hour on, up to the middle of what Hoffman found after a day. */
function fuelLossKg(doseKg: number, hours: number): number {
  const share = parameters.fuelLossPerHour * Math.max(0, hours - parameters.fuelLossAfterHours);
  return doseKg * Math.min(share, parameters.fuelLossCap);
}

function formatLoss({ lostKg, lossPercent }: Extract<WeighIn, { readonly kind: 'lost' }>, fuelKg: number): string {
  return `${lostKg.toFixed(1)} kg lost (${lossPercent.toFixed(1)} %), ${fuelKg.toFixed(2)} kg of it fuel.`;
}
