import { sweatMassKg } from './body-mass.ts';
import type { EnergyFound } from './energy.ts';
import type { NoAmountsFound } from './no-amounts.ts';
import { parameters } from './parameters.ts';
import { clamp } from './rounding.ts';
import type { Rule } from './rule.ts';
import type { Sport } from './sports.ts';
import type { TemperatureFound } from './temperature.ts';
import type { SportFound } from './walking-pace.ts';
import { isEstimate, type WeighInFound } from './weigh-in.ts';

export interface SweatRateFound {
  /** With the learned factor; undefined without a mass. */
  readonly sweatLPerHour: number | undefined;
  /** Without it. */
  readonly predictedLPerHour: number | undefined;
}

type Needs = SportFound & WeighInFound & NoAmountsFound & TemperatureFound & EnergyFound;

export const sweatRateRule: Rule<Needs, SweatRateFound> = {
  id: 'sweat-rate',
  guide: '',
  implemented: (p) =>
    `${p.sweatLPerKcal} L a kilocalorie, and ${p.sweatLPerHourPerC} L/h a degree over ${p.sweatReferenceC} C, ${p.sweatMoreLPerHourPerC} more over ${p.sweatMoreOverC} C, less ${-p.sweatAtRestLPerHour} L/h; ${p.sweatIndoorFactor} times that without wind, ${p.sweatSwimmingFactor} times in the water, and times what the scales have taught about this athlete; ${p.sweatFromLPerHour} to ${p.sweatToLPerHour} L/h.`,
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
  ],
  find: ({ learned }, { sport, isIndoors, massKg, weighIn, noAmounts, temperatureC, kcalPerKgHour }) => {
    const sweatingKg = sweatMassKg(massKg);
    if (sweatingKg === undefined) return { found: { sweatLPerHour: undefined, predictedLPerHour: undefined } };
    const kcalPerHour = kcalPerKgHour * sweatingKg;
    const rate = (learnedFactor: number) => sweatRate({ kcalPerHour, temperatureC, sport, isIndoors, learnedFactor });
    const sweatLPerHour = rate(learned?.sweatFactor ?? 1);
    const isTold = isEstimate(weighIn) && noAmounts.length === 0;
    return {
      found: { sweatLPerHour, predictedLPerHour: rate(1) },
      because: isTold
        ? [`About ${sweatLPerHour.toFixed(2)} L/h of sweat at ${Math.round(temperatureC)} C, an estimate.`]
        : [],
    };
  },
};

export interface SweatConditions {
  readonly kcalPerHour: number;
  readonly temperatureC: number;
  readonly sport: Sport;
  readonly isIndoors: boolean;
  readonly learnedFactor: number;
}

/**
 * Litres an hour: the surface a m v + b + c T through the cells of the table, whose rows are masses and temperatures and whose
 * columns are speeds. Its root mean square error is 0.007 L/h. Physically, some 77 % of the energy burnt leaves as evaporated sweat.
 */
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
