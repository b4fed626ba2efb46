import { parameters } from './parameters.ts';
import { clamp, isAtLeast, isOver } from './rounding.ts';
import type { Rule } from './rule.ts';

export const learnedSweatRule: Rule = {
  id: 'learned-sweat',
  guide: '',
  implemented:
    'What the scales say over what the formula says, drawn towards 1: one weigh-in counts by 0.69. It applies from the next session on.',
  why: 'Athletes differ twofold; one weigh-in is a measurement, and a shaky one.',
  source: '[ENG] shrinkage of logarithms, spread 0.30 between athletes and 0.20 between days',
  parameters: [
    'sweatLearnedPriorWeight',
    'sweatLearnedFromHours',
    'sweatLearnedToLossPercent',
    'sweatLearnedFactorFrom',
    'sweatLearnedFactorTo',
  ],
};

/** From one weigh-in. `undefined`: too short, or too large a loss to learn from. */
export function learnedSweatFactor(
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
