import { doseMassKg } from './body-mass.ts';
import type { RecentDay } from './facts.ts';
import { parameters } from './parameters.ts';
import type { Range } from './prescription.ts';
import { clamp, isAtLeast, roundTo } from './rounding.ts';
import type { Rule } from './rule.ts';

const hourMs = 3_600_000;

export const proteinRule: Rule = {
  id: 'protein',
  guide: '0.7-1.0 oz of high-quality protein (or about 0.14-0.23 oz per pound)',
  implemented:
    '0.3 to 0.4 g a kilogram, 0.4 from sixty years on, between 20 and 40 g, whenever there is carbohydrate; not twice within three hours.',
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
};

export function proteinG(massKg: number, ageYears: number | undefined): Range {
  const isOlder = ageYears !== undefined && isAtLeast(ageYears, parameters.proteinOlderYears);
  return [
    grams(isOlder ? parameters.proteinOlderGPerKg : parameters.proteinLowGPerKg, massKg),
    grams(parameters.proteinHighGPerKg, massKg),
  ];
}

/** Whoever has just been told to eat protein is not told again. */
export function isProteinAdvised(recent: readonly RecentDay[], now: number): boolean {
  return recent.some(
    ({ proteinAdvisedAtMs }) =>
      proteinAdvisedAtMs !== undefined && now - proteinAdvisedAtMs < parameters.proteinAgainHours * hourMs,
  );
}

function grams(perKg: number, massKg: number): number {
  return roundTo(1, clamp(perKg * doseMassKg(massKg), parameters.proteinFromG, parameters.proteinToG));
}
