import { doseMassKg } from './body-mass.ts';
import { parameters } from './parameters.ts';
import type { CarbClass, Range } from './prescription.ts';
import { isAtLeast, isOver, roundDownTo, roundTo } from './rounding.ts';
import type { Rule } from './rule.ts';
import type { Sport } from './sports.ts';

export const carbohydrateRule: Rule = {
  id: 'carbohydrate',
  guide: 'carbohydrate snack within the first 30 minutes',
  implemented:
    'By class: S strength 0.3-0.5 g/kg, C long or hard 1.0-1.2, B 0.5-0.8, A short 0.3-0.5; 120 g at most; at the next meal from two hours on, none from twelve.',
  why: 'The guide gives no amount. Half an hour matters only if the next hard session is hours away; else the day decides.',
  source: '[K] AND/DC/ACSM 2016; [S] ISSN 2017; classes [ENG]',
  parameters: [
    'carbHardLoad',
    'carbMediumLoad',
    'carbBriskKcalPerKgHour',
    'carbLongKcalPerKg',
    'carbLongishHours',
    'carbLongishKcalPerKg',
    'carbMediumHours',
    'carbNothingUnderMet',
    'carbLowGPerKg',
    'carbHighGPerKg',
    'carbCapG',
  ],
};

export interface Effort {
  readonly sport: Sport;
  readonly load: number;
  readonly hours: number;
  readonly kcalPerKgHour: number;
}

export function carbClass({ sport, load, hours, kcalPerKgHour }: Effort): CarbClass {
  if (sport.kind === 'strength') return 'S';
  const isBrisk = isAtLeast(kcalPerKgHour, parameters.carbBriskKcalPerKgHour);
  const kcalPerKg = kcalPerKgHour * hours;
  const isLong =
    isAtLeast(kcalPerKg, parameters.carbLongKcalPerKg) ||
    (isAtLeast(hours, parameters.carbLongishHours) && isAtLeast(kcalPerKg, parameters.carbLongishKcalPerKg));
  if (isAtLeast(load, parameters.carbHardLoad) || (isBrisk && isLong)) return 'C';
  const isMedium = isBrisk && isAtLeast(hours, parameters.carbMediumHours);
  return isAtLeast(load, parameters.carbMediumLoad) || isMedium ? 'B' : 'A';
}

/** `undefined`: nothing special to eat, after something short and light or so late that meals have seen to it. */
export function carbohydrateG(
  effort: Effort,
  carbClassOf: CarbClass,
  massKg: number,
  sinceHours: number,
): Range | undefined {
  if (isAtLeast(sinceHours, parameters.restOnlyFromHours)) return undefined;
  const { kind, met } = effort.sport;
  const isLight = kind !== 'run' && kind !== 'ride' && isOver(parameters.carbNothingUnderMet, met);
  if (carbClassOf === 'A' && isLight) return undefined;

  const dose = doseMassKg(massKg);
  return [
    Math.min(roundTo(1, parameters.carbLowGPerKg[carbClassOf] * dose), parameters.carbCapG),
    Math.min(roundDownTo(1, parameters.carbHighGPerKg[carbClassOf] * dose), parameters.carbCapG),
  ];
}
