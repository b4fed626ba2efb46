import { localTime } from '../recovery/local-clock.ts';
import type { Prescription } from '../recovery/prescription.ts';
import { isLateEvening } from './drink-and-eat-sentences.ts';
import { extra, type Sentence } from './fit-text.ts';
import { type FoodSetting, twoPlates } from './foods.ts';
import { formatGrams } from './format-amounts.ts';
import { formatDeadline } from './format-clock.ts';
import { worth } from './order-of-worth.ts';
import { inTurn } from './variety.ts';

const hourMs = 3_600_000;

/**
 * What to eat, by name: a plate, then its grams, then another plate. Class A stays in the data: a short session needs no
 * meal of its own.
 */
export function eatSentences(
  prescription: Prescription,
  settings: readonly FoodSetting[] = [],
  turn = 0,
): readonly Sentence[] {
  const { carbG, proteinG, carbClass, conditions, noAmounts, lateness } = prescription;
  if (noAmounts !== undefined || lateness === 'rest-only' || lateness === 'too-late') return [];
  if (carbG === undefined || carbClass === 'A') {
    if (conditions.gainedKg !== undefined) return [extra({ text: 'Eat normally.', rank: worth.foodInWords })];
    return isLateEvening(prescription) || carbG === undefined
      ? []
      : [extra({ text: `A normal ${mealAt(prescription)} is enough.`, rank: worth.foodInWords })];
  }
  if (isLateEvening(prescription)) {
    return [
      extra(
        { text: 'Hungry? A banana.', rank: worth.food },
        { text: `Hungry? ${snack(settings)}, then sleep.`, rank: worth.foodInWords },
      ),
    ];
  }
  const two = twoPlates(carbG, proteinG, settings, turn);
  if (two === undefined) return [];
  const [plate, other] = two;
  const lead = leadOf(prescription, turn);
  const grams = `about ${gramsOf(prescription)}`;
  return [
    extra(
      { text: `Eat: ${mainFood(plate.short)}.`, rank: worth.food },
      { text: `Eat: ${plate.short}.`, rank: worth.plate },
      { text: `${lead} ${plate.name}.`, rank: worth.foodInWords },
      { text: `${lead} ${plate.name} (${grams}).`, rank: worth.grams },
      { text: `${lead} ${plate.name} (${grams}). Or ${other.name}.`, rank: worth.otherPlate },
    ),
  ];
}

/** `35-55 g carbs, 25 g protein`. */
export function gramsOf({ carbG, proteinG }: Pick<Prescription, 'carbG' | 'proteinG'>): string {
  const carbs = carbG === undefined ? [] : [`${formatGrams(carbG)} carbs`];
  return [...carbs, ...(proteinG === undefined ? [] : [`${formatGrams(proteinG)} protein`])].join(', ');
}

/** `eggs` of `eggs on toast`, where a danger needs the room. */
export function mainFood(plate: string): string {
  return plate.split(/,| on | with | and /)[0] ?? plate;
}

/** In every kitchen, and light enough to sleep after. */
function snack(settings: readonly FoodSetting[]): string {
  return settings.some((setting) => setting === 'vegan' || setting === 'no-dairy') ? 'A banana' : 'Yogurt or a banana';
}

const breakfastToHour = 10.5;
const lunchToHour = 15;

function mealAt({ clock, madeAtMs }: Prescription): string {
  const { hour, minute } = localTime(clock, madeAtMs);
  const at = hour + minute / 60;
  if (at < breakfastToHour) return 'breakfast';
  return at < lunchToHour ? 'lunch' : 'dinner';
}

/** Five ways to say the same. */
const leadsNow = ['Eat now:', 'Good to eat now:', 'Food now:', 'To eat now:', 'Good now:'] as const;

function leadOf({ lateness, clock, finishMs, drinkingEndMs }: Prescription, turn: number): string {
  switch (lateness) {
    case 'now':
      return inTurn(leadsNow, turn);
    case 'within-the-hour':
      return `Eat by ${formatDeadline(clock, finishMs + hourMs, drinkingEndMs)}:`;
    case 'when-you-can':
      return 'Eat when you can:';
    case 'next-meal':
    case 'window-past':
    case 'rest-only':
    case 'too-late':
      return 'Your next meal:';
  }
}
