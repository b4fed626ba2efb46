import type { AgeFound } from './age.ts';
import { doseMassKg } from './body-mass.ts';
import type { CarbohydrateFound } from './carbohydrate.ts';
import type { RecentDay } from './facts.ts';
import { parameters } from './parameters.ts';
import type { Range } from './prescription.ts';
import { clamp, isAtLeast, roundTo } from './rounding.ts';
import type { Rule } from './rule.ts';
import type { WeighInFound } from './weigh-in.ts';

const hourMs = 3_600_000;

export interface ProteinFound {
  readonly protein: Range | undefined;
}

export const proteinRule: Rule<AgeFound & WeighInFound & CarbohydrateFound, ProteinFound> = {
  id: 'protein',
  guide: '0.7-1.0 oz of high-quality protein (or about 0.14-0.23 oz per pound)',
  implemented: (p) =>
    `${p.proteinLowGPerKg} to ${p.proteinHighGPerKg} g a kilogram, from ${p.proteinOlderGPerKg} at ${p.proteinOlderYears} years and over, between ${p.proteinFromG} and ${p.proteinToG} g, whenever there is carbohydrate; not twice within ${p.proteinAgainHours} hours.`,
  why: 'The ounces per pound are a misprint of grams: as printed they are half a kilogram of protein.',
  source: '[S] Moore 2019; [K] ISSN 2017, AND/DC/ACSM 2016',
  parameters: [
    'proteinLowGPerKg',
    'proteinHighGPerKg',
    'proteinOlderGPerKg',
    'proteinOlderYears',
    'proteinFromG',
    'proteinToG',
    'proteinAgainHours',
  ],
  find: ({ recent, now }, { ageYears, massKg, carbs }) => {
    if (carbs === undefined || massKg === undefined || isProteinAdvised(recent, now)) {
      return { found: { protein: undefined } };
    }
    const protein = proteinG(massKg, ageYears);
    return { found: { protein }, because: [`${protein[0]}-${protein[1]} g for ${Math.round(massKg)} kg.`] };
  },
};

export function proteinG(massKg: number, ageYears: number | undefined): Range {
  const isOlder = ageYears !== undefined && isAtLeast(ageYears, parameters.proteinOlderYears);
  return [
    grams(isOlder ? parameters.proteinOlderGPerKg : parameters.proteinLowGPerKg, massKg),
    grams(parameters.proteinHighGPerKg, massKg),
  ];
}

/** Nobody is told twice in a few hours to eat protein. */
function isProteinAdvised(recent: readonly RecentDay[], now: number): boolean {
  return recent.some(
    ({ proteinAdvisedAtMs }) =>
      proteinAdvisedAtMs !== undefined && now - proteinAdvisedAtMs < parameters.proteinAgainHours * hourMs,
  );
}

function grams(perKg: number, massKg: number): number {
  return roundTo(1, clamp(perKg * doseMassKg(massKg), parameters.proteinFromG, parameters.proteinToG));
}
