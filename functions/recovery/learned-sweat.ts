import type { NoAmountsFound } from './no-amounts.ts';
import { parameters } from './parameters.ts';
import type { HoursFound } from './plausible-duration.ts';
import type { RepliesFound } from './plausible-replies.ts';
import { figure } from './prose.ts';
import { clamp, isAtLeast, isOver } from './rounding.ts';
import type { Rule } from './rule.ts';
import type { SweatRateFound } from './sweat-rate.ts';
import type { WeighIn, WeighInFound } from './weigh-in.ts';

export interface ObservedSweatFound {
  /** By the scales and what was drunk; undefined where one of them is unknown. */
  readonly observedLPerHour: number | undefined;
}

type Needs = RepliesFound & HoursFound & WeighInFound & NoAmountsFound & SweatRateFound;

export const learnedSweatRule: Rule<Needs, ObservedSweatFound> = {
  id: 'learned-sweat',
  guide: '',
  implemented: (p) =>
    `What the scales say over what the formula says, drawn towards one: a single weigh-in counts by ${figure(Math.round(100 / (1 + p.sweatLearnedPriorWeight)) / 100)}. From ${p.sweatLearnedFromHours} h and up to a loss of ${p.sweatLearnedToLossPercent} %; ${p.sweatLearnedFactorFrom} to ${p.sweatLearnedFactorTo}. It applies from the next session on.`,
  why: 'Athletes differ twofold; one weigh-in is a measurement, and a shaky one.',
  source: '[ENG] shrinkage of logarithms, spread 0.30 between athletes and 0.20 between days',
  parameters: [
    'sweatLearnedPriorWeight',
    'sweatLearnedFromHours',
    'sweatLearnedToLossPercent',
    'sweatLearnedFactorFrom',
    'sweatLearnedFactorTo',
  ],
  find: (_, { replies, hours, weighIn, noAmounts, predictedLPerHour }) => {
    const observedLPerHour = observedSweatLPerHour(weighIn, replies.drunkL, hours);
    const isTold = weighIn.kind === 'lost' && noAmounts.length === 0;
    if (!isTold || observedLPerHour === undefined || predictedLPerHour === undefined) {
      return { found: { observedLPerHour } };
    }
    const learned = learnedSweatFactor(observedLPerHour, predictedLPerHour, hours, weighIn.lossPercent);
    const outcome = learned === undefined ? '' : `; your factor from the next time on: ${learned.toFixed(2)}`;
    return {
      found: { observedLPerHour },
      because: [
        `You sweat an estimated ${observedLPerHour.toFixed(2)} L/h; the formula says ${predictedLPerHour.toFixed(2)}${outcome}.`,
      ],
    };
  },
};

/** Sweat is what went and what was drunk meanwhile. */
function observedSweatLPerHour(weighed: WeighIn, drunkL: number | undefined, hours: number): number | undefined {
  if (drunkL === undefined || hours <= 0) return undefined;
  if (weighed.kind === 'lost') return (weighed.lostKg + drunkL) / hours;
  return weighed.kind === 'gained' ? Math.max(0, drunkL - weighed.gainedKg) / hours : undefined;
}

/** From one weigh-in. `undefined`: too short, or too large a loss to learn from. */
function learnedSweatFactor(
  observedLPerHour: number,
  predictedLPerHour: number,
  hours: number,
  lossPercent: number,
): number | undefined {
  const isValid =
    isAtLeast(hours, parameters.sweatLearnedFromHours) &&
    !isOver(Math.abs(lossPercent), parameters.sweatLearnedToLossPercent) &&
    observedLPerHour > 0;
  if (!isValid) return undefined;
  const weight = 1 / (1 + parameters.sweatLearnedPriorWeight);
  const factor = (observedLPerHour / predictedLPerHour) ** weight;
  return clamp(factor, parameters.sweatLearnedFactorFrom, parameters.sweatLearnedFactorTo);
}
