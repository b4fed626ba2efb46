import type { CarbClass, Fluid, NoAmounts, Prescription } from '../recovery/prescription.ts';
import { drinkBy, isLateEvening } from './drink-and-eat-sentences.ts';
import {
  formatFluid,
  formatGrams,
  formatMaxFluid,
  formatTemperature,
  minNamedMl,
  type Units,
} from './format-amounts.ts';

/**
 * Why there is so much to drink and to eat, or nothing: the answer to WHY goes on with it. In the runner's words, without a
 * formula; the drink first.
 */
export function whyAmounts(prescription: Prescription, units: Units): readonly string[] {
  const { noAmounts, fluid, carbClass, carbG, proteinG } = prescription;
  if (noAmounts !== undefined) return noAmounts.slice(0, 1).map((reason) => withheld[reason]);
  const drink = fluid === undefined || fluid.maxMl < minNamedMl ? [] : [whyFluid(prescription, fluid, units)];
  if (carbG === undefined || carbClass === 'A' || isLateEvening(prescription)) return drink;
  const protein =
    proteinG === undefined ? '' : ` About ${formatGrams(proteinG)} protein is what muscles can use from one meal.`;
  return [...drink, `Why ${formatGrams(carbG)} carbs: ${whyCarbs[carbClass]}.${protein}`];
}

/** From so many per cent on it is worth a word. */
const toldFromPercent = 5;

/** `undefined`: as we would guess, or nothing was weighed. */
export function whyLearnedSweat(factor: number, weighIns: number): string | undefined {
  const percent = Math.round((factor - 1) * 100);
  if (weighIns === 0 || Math.abs(percent) < toldFromPercent) return undefined;
  const from = weighIns === 1 ? 'Your weigh-in says' : `Your ${weighIns} weigh-ins say`;
  return `${from} that you sweat ${Math.abs(percent)}% ${percent > 0 ? 'more' : 'less'} than we would guess: the amounts fit you now.`;
}

function whyFluid(prescription: Prescription, fluid: Fluid, units: Units): string {
  const { conditions } = prescription;
  const amount = formatFluid(fluid, units);
  if (!conditions.isEstimate) {
    const lost =
      conditions.lossPercent === undefined ? '' : ` you lost ${conditions.lossPercent.toFixed(1)}% of your weight,`;
    return `Why ${amount}:${lost} and part of what you drink leaves again. By ${drinkBy(prescription, fluid)} it is a calm pace.`;
  }
  const sweat = conditions.sweat?.predictedLPerHour;
  const guess =
    sweat === undefined
      ? 'it is our guess of what you sweated'
      : `at ${formatTemperature(conditions.temperatureC, units)} we guess about ${aboutAnHour(sweat, units)} of sweat an hour`;
  return `Why ${amount}: ${guess}. Weigh before and after to know.`;
}

function aboutAnHour(litres: number, units: Units): string {
  return formatMaxFluid({ maxMl: Math.max(100, Math.round(litres * 10) * 100) }, units);
}

const whyCarbs: Readonly<Record<Exclude<CarbClass, 'A'>, string>> = {
  B: 'it puts back what a session of this length takes out of your legs',
  C: 'long or hard running uses up much of the sugar in your legs',
  S: 'strength takes little sugar, so a small meal does',
};

const withheld: Readonly<Record<NoAmounts, string>> = {
  exclusion: "No amounts, because you told us of a health condition: your clinician's limits come first.",
  'red-flag': 'No amounts while there is a warning sign.',
  'loss-over-7-percent': 'No amounts after so large a loss of weight: please weigh again.',
  minor: 'For your age we name no amounts.',
  'unit-unknown': 'No amounts until we know if your weights were pounds or kilograms.',
  'mass-unknown':
    'No amounts, because food and drink depend on weight and we do not know yours. Text it once, like kg 70 or lb 155',
};
