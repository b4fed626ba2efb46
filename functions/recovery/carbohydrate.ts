import { doseMassKg } from './body-mass.ts';
import type { EnergyFound } from './energy.ts';
import type { LatenessFound } from './lateness.ts';
import type { LoadFound } from './load.ts';
import type { NoAmountsFound } from './no-amounts.ts';
import { parameters } from './parameters.ts';
import type { HoursFound } from './plausible-duration.ts';
import type { CarbClass, Range, Warning } from './prescription.ts';
import { isAtLeast, isOver, roundDownTo, roundTo } from './rounding.ts';
import type { Rule } from './rule.ts';
import type { TimeFound } from './session-time.ts';
import type { Sport } from './sports.ts';
import type { SportFound } from './walking-pace.ts';
import type { WeighInFound } from './weigh-in.ts';

export interface CarbohydrateFound {
  readonly carbClass: CarbClass;
  readonly carbs: Range | undefined;
}

type Needs = SportFound &
  HoursFound &
  TimeFound &
  WeighInFound &
  LoadFound &
  NoAmountsFound &
  LatenessFound &
  EnergyFound;

export const carbohydrateRule: Rule<Needs, CarbohydrateFound> = {
  id: 'carbohydrate',
  guide: 'carbohydrate snack within the first 30 minutes',
  implemented: ({ carbLowGPerKg: low, carbHighGPerKg: high, ...p }) =>
    `By class: S strength ${low.S}-${high.S} g/kg; C ${low.C}-${high.C} from a load of ${p.carbHardLoad}, or ${p.carbBriskKcalPerKgHour} kcal/kg/h for ${p.carbLongKcalPerKg} kcal/kg, or ${p.carbLongishKcalPerKg} and ${p.carbLongishHours} h; B ${low.B}-${high.B} from a load of ${p.carbMediumLoad}, or as brisk for ${p.carbMediumHours} h; A ${low.A}-${high.A}, and none for a MET under ${p.carbNothingUnderMet}. ${p.carbCapG} g at most; at the next meal from ${p.nextMealFromHours} hours on, none from ${p.restOnlyFromHours}.`,
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
    'nextMealFromHours',
    'restOnlyFromHours',
  ],
  find: (_, { sport, hours, time, massKg, loadOf, noAmounts, isTooLateForAmounts, kcalPerKgHour }) => {
    const effort = { sport, load: loadOf.load, hours, kcalPerKgHour };
    const found = carbClass(effort);
    const because = [`Class ${found} (S strength, C long or hard, B medium, A short).`];
    if (massKg === undefined || noAmounts.length > 0) {
      return { found: { carbClass: found, carbs: undefined }, because };
    }
    const carbs = carbohydrateG(effort, found, massKg, time.sinceHours);
    if (carbs !== undefined) {
      const grams = `${carbs[0]}-${carbs[1]} g for ${Math.round(massKg)} kg.`;
      return { found: { carbClass: found, carbs }, because: [...because, grams] };
    }
    const warnings: readonly Warning[] = isTooLateForAmounts
      ? []
      : [{ code: 'nothing-special-to-eat', sentence: 'Nothing special to eat: normal meals do.' }];
    return { found: { carbClass: found, carbs }, because, warnings };
  },
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
function carbohydrateG(effort: Effort, carbClassOf: CarbClass, massKg: number, sinceHours: number): Range | undefined {
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
