import { parameters } from './parameters.ts';
import { clamp } from './rounding.ts';
import type { Rule } from './rule.ts';
import type { Sport } from './sports.ts';

export const sweatRateRule: Rule = {
  id: 'sweat-rate',
  guide: '',
  implemented:
    'Litres an hour from energy and temperature; more without wind, less in the water, and times what the scales have taught about this athlete.',
  why: 'The guide starts from the scales; most runners have not stood on them.',
  source:
    '[K] a surface through the 24 cells of ACSM 2007, table 3 (within 2 %); spread of athletes 1.28 +- 0.57 L/h [S] Baker 2019',
  parameters: [
    'sweatLPerKcal',
    'sweatAtRestLPerHour',
    'sweatLPerHourPerC',
    'sweatReferenceC',
    'sweatMoreOverC',
    'sweatMoreLPerHourPerC',
    'sweatFormulaFromLPerHour',
    'sweatFromLPerHour',
    'sweatToLPerHour',
    'sweatIndoorFactor',
    'sweatSwimmingFactor',
    'sweatLearnedFactorFrom',
    'sweatLearnedFactorTo',
    'sweatMassFromKg',
    'sweatMassToKg',
  ],
};

export interface SweatConditions {
  readonly kcalPerHour: number;
  readonly temperatureC: number;
  readonly sport: Sport;
  readonly isIndoors: boolean;
  readonly learnedFactor: number;
}

/** Litres an hour. */
export function sweatRate(conditions: SweatConditions): number {
  const { kcalPerHour, temperatureC, sport, isIndoors, learnedFactor } = conditions;
  const formula =
    parameters.sweatLPerKcal * kcalPerHour +
    parameters.sweatAtRestLPerHour +
    parameters.sweatLPerHourPerC * (temperatureC - parameters.sweatReferenceC) +
    parameters.sweatMoreLPerHourPerC * Math.max(0, temperatureC - parameters.sweatMoreOverC);
  const dry = clamp(formula, parameters.sweatFormulaFromLPerHour, parameters.sweatToLPerHour);
  const factor =
    surroundingsFactor(sport, isIndoors) *
    clamp(learnedFactor, parameters.sweatLearnedFactorFrom, parameters.sweatLearnedFactorTo);
  return clamp(dry * factor, parameters.sweatFromLPerHour, parameters.sweatToLPerHour);
}

function surroundingsFactor({ kind }: Sport, isIndoors: boolean): number {
  if (kind === 'swim') return parameters.sweatSwimmingFactor;
  return isIndoors ? parameters.sweatIndoorFactor : 1;
}
