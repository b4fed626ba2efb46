import { drinkBy, isLateEvening, isSaltDue } from '../../messages/drink-and-eat-sentences.ts';
import { type FoodSetting, twoPlates } from '../../messages/foods.ts';
import { formatFluid, formatGrams, formatMaxFluid, formatWeight, minNamedMl } from '../../messages/format-amounts.ts';
import { formatDeadline } from '../../messages/format-clock.ts';
import { turnAt } from '../../messages/variety.ts';
import type { Fluid, NoAmounts, Prescription } from '../../recovery/prescription.ts';
import { litresPerUsFluidOunce } from '../../recovery/units.ts';
import type { Units } from '../../store/member.ts';

/** What to drink and eat now, or the sentence shown instead. */
export type DrinkAndEat =
  | { readonly kind: 'due'; readonly drink: Drink; readonly eat: Eat }
  /** No amounts: why, and what to do instead. */
  | {
      readonly kind: 'plain';
      readonly title: string;
      readonly sentence: string;
      /** The one link. */
      readonly next: 'settings' | 'weight' | undefined;
    };

export interface Drink {
  readonly headline: string;
  /** Glasses of a quarter litre, or cups of 8 fl oz. Absent: no amount. */
  readonly glasses: { readonly from: number; readonly to: number; readonly words: string } | undefined;
  readonly sentence: string;
}

export interface Eat {
  readonly headline: string;
  readonly plate: Plate | undefined;
  readonly sentence: string | undefined;
}

export interface Plate {
  readonly carbs: string;
  readonly protein: string | undefined;
  /** Share of the grams, 0 to 1. */
  readonly proteinShare: number;
  readonly examples: readonly string[];
}

const hourMs = 3_600_000;

/** @param prescription of the session the advice follows; `undefined` if there is none, or it is too old. */
export function drinkAndEatOf(
  prescription: Prescription | undefined,
  { units, foods }: { readonly units: Units; readonly foods: readonly FoodSetting[] },
): DrinkAndEat {
  if (prescription === undefined) return nothingDue;
  const [reason] = prescription.noAmounts ?? [];
  const { lateness } = prescription;
  const isOver = lateness === 'rest-only' || lateness === 'too-late';
  if (reason !== undefined)
    return isOver && reason === 'mass-unknown' ? nothingDue : withoutAmounts(reason, prescription);
  if (isOver) return caughtUp;
  if (prescription.conditions.gainedKg !== undefined) return afterGain(prescription, units);
  return { kind: 'due', drink: drinkOf(prescription, units), eat: eatOf(prescription, foods) };
}

const nothingDue: DrinkAndEat = {
  kind: 'plain',
  title: 'Nothing due',
  sentence: 'Drink to thirst and eat what you like. Amounts come with your next upload.',
  next: undefined,
};
const caughtUp: DrinkAndEat = {
  kind: 'plain',
  title: 'Nothing to catch up on',
  sentence: 'The drinking and eating after your session is done. Drink to thirst; good meals do the rest.',
  next: undefined,
};
function withoutAmounts(reason: NoAmounts, { conditions }: Prescription): DrinkAndEat {
  switch (reason) {
    case 'exclusion':
      return {
        kind: 'plain',
        title: "Your clinician's limits come first",
        sentence:
          'You told us of a health condition, or have not answered that question, so we name no amounts. Drink and eat as your clinician says.',
        next: 'settings',
      };
    case 'red-flag':
      return {
        kind: 'plain',
        title: 'No amounts for now',
        sentence: 'First a doctor has a look. Until then we name nothing to drink or to eat.',
        next: undefined,
      };
    case 'loss-over-7-percent':
      return {
        kind: 'plain',
        title: 'Please weigh yourself again',
        sentence: `The scales say ${Math.round(conditions.lossPercent ?? 0)} % less than before. Rest, eat a little, drink to thirst. Dizzy, vomiting, confused or no pee in 6-8 h: get medical help.`,
        next: undefined,
      };
    case 'minor':
      return {
        kind: 'plain',
        title: 'To thirst, and a normal meal',
        sentence: 'For your age we name no amounts. Drink when you are thirsty and eat a normal meal within the hour.',
        next: undefined,
      };
    case 'unit-unknown':
      return {
        kind: 'plain',
        title: 'Pounds or kilograms?',
        sentence: 'Your two weights fit either. Please send them again below; until then we name no amounts.',
        next: undefined,
      };
    case 'mass-unknown':
      return {
        kind: 'plain',
        title: 'To thirst, and a normal meal',
        sentence: 'Food and drink depend on weight, and we do not know yours, so we name no amounts.',
        next: 'weight',
      };
    default:
      return reason satisfies never;
  }
}

function afterGain({ conditions }: Prescription, units: Units): DrinkAndEat {
  const up = formatWeight(conditions.gainedKg ?? 0, units);
  return conditions.isWeightUp
    ? {
        kind: 'plain',
        title: 'No extra drinks until you pee',
        sentence: `The scales say ${up} more than before. Eat normally. Headache, vomiting or confusion: call your local emergency number now.`,
        next: undefined,
      }
    : {
        kind: 'plain',
        title: 'Drink when you are thirsty',
        sentence: `The scales say ${up} more than before, so there is nothing extra to drink. Eat a normal meal.`,
        next: undefined,
      };
}

function drinkOf(prescription: Prescription, units: Units): Drink {
  const { fluid, conditions } = prescription;
  const salt = fluid === undefined ? prescription.sodiumMg !== undefined : isSaltDue(prescription, fluid);
  if (fluid === undefined || fluid.maxMl < minNamedMl) {
    const isLate = fluid === undefined && isLateEvening(prescription);
    return {
      headline: isLate ? 'A glass if you are thirsty' : 'When you are thirsty',
      glasses: undefined,
      sentence: isLate ? 'Then sleep: that helps most now. More with breakfast.' : salt ? saltWithMeals : normalMeals,
    };
  }
  const isToThirst = conditions.isLong && conditions.isEstimate;
  const by = drinkBy(prescription, fluid);
  const glasses = glassesOf(fluid, isToThirst, units);
  const amount = isToThirst ? formatMaxFluid(fluid, units) : formatFluid(fluid, units);
  return {
    headline: isToThirst
      ? `To thirst, at most ${glasses?.words ?? amount} by ${by}`
      : `${glasses?.words ?? `About ${amount}`} by ${by}`,
    glasses,
    sentence: [
      isToThirst
        ? `Drink to thirst, at most about ${amount}${salt ? ' with salty food' : ''}.`
        : `About ${amount}${salt ? ' with salty food' : ''}: stop when you are not thirsty.`,
      moreLater(fluid, units),
      salt ? saltyFood : '',
      fromTheEnd,
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  };
}

const normalMeals = 'Normal meals have all the salt you need today.';
const saltWithMeals = 'With salty food at your next meal.';
/** Somebody who reads an amount twice must not drink it twice. */
const fromTheEnd = 'Counted from the end of your session: what you have drunk since is part of it.';
const saltyFood = 'Salty: broth, pretzels, olives, cheese on bread. It helps your body keep what you drink.';

function moreLater({ laterMl, isMoreWithBreakfast }: Fluid, units: Units): string {
  if (laterMl >= minNamedMl) return `About ${formatMaxFluid({ maxMl: laterMl }, units)} more by bedtime.`;
  return isMoreWithBreakfast ? 'More with breakfast.' : '';
}

const mlPerCup = 8 * 1000 * litresPerUsFluidOunce;
const mlPerGlass = 250;
const tolerance = 1e-9;

/** Whole numbers inside the range. */
function glassesOf({ minMl, maxMl }: Fluid, isToThirst: boolean, units: Units): Drink['glasses'] {
  const ml = units === 'us' ? mlPerCup : mlPerGlass;
  const noun = units === 'us' ? 'cup' : 'glass';
  const to = Math.floor(maxMl / ml + tolerance);
  const from = isToThirst ? 0 : Math.ceil(minMl / ml - tolerance);
  if (to < 1 || from > to) return undefined;
  const count = from === to || isToThirst ? `${to}` : `${from}-${to}`;
  return { from, to, words: `${count} ${to === 1 ? noun : `${noun}${units === 'us' ? 's' : 'es'}`}` };
}

function eatOf(prescription: Prescription, foods: readonly FoodSetting[]): Eat {
  const { carbG, proteinG, carbClass } = prescription;
  if (isLateEvening(prescription)) {
    return {
      headline: 'A small snack if you are hungry',
      plate: undefined,
      sentence: 'Breakfast makes up for the rest.',
    };
  }
  if (carbG === undefined || carbClass === 'A') {
    return {
      headline: 'A normal meal is enough',
      plate: undefined,
      sentence: 'So short a session needs no meal of its own.',
    };
  }
  const carbs = middle(carbG);
  const protein = proteinG === undefined ? 0 : middle(proteinG);
  return {
    headline: whenToEat(prescription),
    sentence: undefined,
    plate: {
      carbs: `About ${formatGrams(carbG)} of carbohydrate`,
      protein: proteinG === undefined ? undefined : `about ${formatGrams(proteinG)} of protein`,
      proteinShare: protein / (carbs + protein),
      examples:
        twoPlates(carbG, proteinG, foods, turnAt(prescription.clock, prescription.finishMs))?.map(({ name }) => name) ??
        [],
    },
  };
}

function middle([from, to]: readonly [number, number]): number {
  return (from + to) / 2;
}

function whenToEat({ lateness, clock, finishMs, drinkingEndMs }: Prescription): string {
  switch (lateness) {
    case 'now':
      return 'Now';
    case 'within-the-hour':
      return `By ${formatDeadline(clock, finishMs + hourMs, drinkingEndMs)}`;
    case 'when-you-can':
      return 'When you can';
    default:
      return 'With your next meal';
  }
}
