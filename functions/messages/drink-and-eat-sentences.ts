import type { Fluid, Prescription } from '../recovery/prescription.ts';
import { extra, kept, type Sentence } from './fit-text.ts';
import { formatFluid, formatGrams, formatMaxFluid, minNamedMl, type Units } from './format-amounts.ts';
import { formatTime } from './format-clock.ts';

const hourMs = 3_600_000;
const halfHourMs = hourMs / 2;

/** From so much on, or so large a loss, water without salt is a danger: rules, B1 and B11. */
const saltFromMl = 1500;
const saltFromLossPercent = 2;

/**
 * What to drink: every amount is about, ends by the clock, stops with thirst and carries its salt in the same sentence, in
 * every wording. Nothing where something graver has said what to drink.
 */
export function drinkSentences(prescription: Prescription, units: Units): readonly Sentence[] {
  const { fluid, lateness, noAmounts, conditions } = prescription;
  if (lateness === 'rest-only' || lateness === 'too-late') return [];
  if (noAmounts !== undefined || conditions.gainedKg !== undefined) return [];
  if (fluid === undefined) return [kept(withoutTarget(prescription))];
  if (fluid.maxMl < minNamedMl) {
    return [kept(isSaltDue(prescription, fluid) ? 'Drink to thirst with salty food.' : 'Drink to thirst.')];
  }
  return [kept(...amountWords(prescription, fluid, units))];
}

/** Whether salt is part of the drinking: wherever the rules ask for sodium, and from so much water or loss on. */
export function isSaltDue(
  { sodiumMg, conditions }: Pick<Prescription, 'sodiumMg' | 'conditions'>,
  { maxMl }: Pick<Fluid, 'maxMl'>,
): boolean {
  return sodiumMg !== undefined || maxMl >= saltFromMl || (conditions.lossPercent ?? 0) >= saltFromLossPercent;
}

/** Whether the day's drinking is over: what is left of the evening is for a glass and for sleep. */
export function isLateEvening({ madeAtMs, drinkingEndMs }: Prescription): boolean {
  return madeAtMs >= drinkingEndMs - halfHourMs;
}

function withoutTarget(prescription: Prescription): string {
  if (isLateEvening(prescription)) return 'A glass if thirsty, more with breakfast.';
  if (prescription.warnings.some(({ code }) => code === 'no-extra-fluid')) return 'Drink to thirst.';
  return (prescription.conditions.lossPercent ?? 0) >= saltFromLossPercent
    ? 'Back to thirst and salty meals.'
    : 'Back to thirst and meals.';
}

type Wordings = Parameters<typeof kept>;

function amountWords(prescription: Prescription, fluid: Fluid, units: Units): Wordings {
  const { conditions, clock } = prescription;
  const by = `by ${formatTime(clock, fluid.byMs)}`;
  const isSalty = isSaltDue(prescription, fluid);
  const salty = isSalty ? ', salty food' : '';
  const withSalt = isSalty ? ' with salty food' : '';
  const more = laterWords(fluid, units);

  if (conditions.isLong && conditions.isEstimate) {
    const most = `max about ${formatMaxFluid(fluid, units)} ${by}`;
    return [
      `To thirst, ${most}${salty}.`,
      { text: `Drink to thirst, ${most}${salty}.`, rank: 30 },
      { text: `Drink only to thirst, ${most}${salty}${more}.`, rank: 65 },
    ];
  }
  const amount = `about ${formatFluid(fluid, units)} ${by}`;
  return [
    `${capital(amount)}${salty}. Not thirsty? Stop.`,
    { text: `Drink ${amount}${salty}. Not thirsty? Stop.`, rank: 30 },
    { text: `Drink ${amount}${withSalt}${more}. Not thirsty? Stop.`, rank: 50 },
    { text: `Drink ${amount}${withSalt}${more}, stop if not thirsty.`, rank: 65 },
  ];
}

function laterWords({ laterMl, isMoreWithBreakfast }: Fluid, units: Units): string {
  if (laterMl >= minNamedMl) return `, ${formatMaxFluid({ maxMl: laterMl }, units)} more by bedtime`;
  return isMoreWithBreakfast ? ', more with breakfast' : '';
}

/** Class A stays in the data: a short session needs no meal of its own. */
export function eatSentences(prescription: Prescription): readonly Sentence[] {
  const { carbG, proteinG, carbClass, conditions, noAmounts } = prescription;
  if (noAmounts !== undefined) return [];
  if (carbG === undefined || carbClass === 'A') {
    return conditions.gainedKg === undefined ? [] : [extra({ text: 'Eat normally.', rank: 40 })];
  }
  if (isLateEvening(prescription)) return [extra({ text: 'Hungry? A small snack, then sleep.', rank: 10 })];
  const carbs = `${formatGrams(carbG)} carbs`;
  const protein = proteinG === undefined ? '' : ` + ${formatGrams(proteinG)} protein`;
  const when = whenToEat(prescription);
  return [
    extra(
      { text: `About ${carbs}.`, rank: 10 },
      { text: `Eat about ${carbs}${when}.`, rank: 40 },
      { text: `Eat about ${carbs}${protein}${when}.`, rank: 45 },
    ),
  ];
}

function whenToEat({ lateness, clock, finishMs }: Prescription): string {
  switch (lateness) {
    case 'now':
      return ' now';
    case 'within-the-hour':
      return ` by ${formatTime(clock, finishMs + hourMs)}`;
    case 'when-you-can':
      return ' when you can';
    case 'next-meal':
    case 'window-past':
      return ' at your next meal';
    case 'rest-only':
    case 'too-late':
      return '';
  }
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
