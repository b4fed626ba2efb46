import type { Fluid, Prescription } from '../recovery/prescription.ts';
import { kept, type Sentence, type Wording } from './fit-text.ts';
import { formatFluid, formatGlasses, formatMaxFluid, minNamedMl, type Units } from './format-amounts.ts';
import { formatDeadline } from './format-clock.ts';
import { worth } from './order-of-worth.ts';
import { inTurn } from './variety.ts';

const hourMs = 3_600_000;
const halfHourMs = hourMs / 2;

/** From this amount or this loss on, water without salt is a danger: rules, B1 and B11. */
const saltFromMl = 1500;
const saltFromLossPercent = 2;

/**
 * What to drink: every amount is about, ends by the clock, stops with thirst and carries its salt in the same sentence, in
 * every wording. Nothing where something graver has said what to drink.
 */
export function drinkSentences(prescription: Prescription, units: Units, turn = 0): readonly Sentence[] {
  const { fluid, lateness, noAmounts, conditions } = prescription;
  if (lateness === 'rest-only' || lateness === 'too-late') return [];
  if (noAmounts !== undefined || conditions.gainedKg !== undefined) return [];
  if (fluid === undefined) return [withoutTarget(prescription)];
  if (fluid.maxMl < minNamedMl) return [toThirst(isSaltDue(prescription, fluid))];
  return [kept(...amountWords(prescription, fluid, units, turn))];
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

/** Until when, on the athlete's clock: a quarter hour, and never later than the day's drinking. */
export function drinkBy({ clock, drinkingEndMs }: Prescription, { byMs }: Pick<Fluid, 'byMs'>): string {
  return formatDeadline(clock, byMs, drinkingEndMs);
}

function withoutTarget(prescription: Prescription): Sentence {
  if (isLateEvening(prescription)) return kept('A glass if thirsty, more with breakfast.');
  return toThirst((prescription.conditions.lossPercent ?? 0) >= saltFromLossPercent);
}

function toThirst(isSalty: boolean): Sentence {
  return isSalty
    ? kept('Drink when thirsty, with salty food.')
    : kept('Drink when thirsty.', { text: 'Drink when thirsty, with your meals.', rank: worth.glasses });
}

type Wordings = readonly [string, ...Wording[]];

function amountWords(prescription: Prescription, fluid: Fluid, units: Units, turn: number): Wordings {
  const by = `by ${drinkBy(prescription, fluid)}`;
  return prescription.conditions.isLong && prescription.conditions.isEstimate
    ? upperEndWords(prescription, fluid, by, units)
    : rangeWords(prescription, fluid, by, units, turn);
}

/** After four hours and more a formula can only say how much would be too much. */
function upperEndWords(prescription: Prescription, fluid: Fluid, by: string, units: Units): Wordings {
  const salty = isSaltDue(prescription, fluid) ? ', salty food' : '';
  const withSalt = isSaltDue(prescription, fluid) ? ', with salty food' : '';
  const amount = `about ${formatMaxFluid(fluid, units)} ${by}`;
  return [
    `To thirst, max ${amount}${salty}.`,
    { text: `To thirst, at most ${amount}${salty}.`, rank: worth.drinkPlainly },
    { text: `Drink to thirst, at most ${amount}${salty}.`, rank: worth.drinkInWords },
    { text: `Drink only to thirst, at most ${amount}${withSalt}.`, rank: worth.restInFull },
    {
      text: `Drink only to thirst, at most ${amount}${withSalt}${laterWords(fluid, units)}.`,
      rank: worth.glasses,
    },
  ];
}

function rangeWords(prescription: Prescription, fluid: Fluid, by: string, units: Units, turn: number): Wordings {
  const { lossBand, isLong } = prescription.conditions;
  const isSalty = isSaltDue(prescription, fluid);
  const salty = isSalty ? ', salty food' : '';
  const withSalt = isSalty ? ' with salty food' : '';
  const bit = lossBand === 'over-4' ? ', bit by bit' : '';
  const amount = `about ${formatFluid(fluid, units)}`;
  const glasses = formatGlasses(fluid, units);
  const { lead, stop } = inTurn(equalDrinkWords, turn);
  const more = laterWords(fluid, units);
  const say = (what: string, rest: string) => capital(`${lead.replace('#', what)} ${rest}${stop}`);
  const plain = `${capital(amount)} ${by}${salty}. Not thirsty? Stop.`;
  // After four hours the warning of too much stands beside it, and both have to fit.
  const shortest: Wordings = isLong
    ? [`To thirst, ${amount} ${by}${salty}.`, { text: plain, rank: worth.drinkPlainly }]
    : [plain];
  return [
    ...shortest,
    { text: say(amount, `${by}${bit}${withSalt}${more}`), rank: more === '' ? worth.drinkInWords : worth.drinkMore },
    ...(glasses === undefined
      ? []
      : [{ text: say(`${amount} (${glasses})`, `${by}${bit}${withSalt}${more}`), rank: worth.glasses }]),
  ];
}

/** The amount stands where the # is. */
interface DrinkWords {
  readonly lead: string;
  readonly stop: string;
}

/** Seven ways to say the same. */
const equalDrinkWords: readonly [DrinkWords, ...DrinkWords[]] = [
  { lead: 'drink #', stop: ', stop when not thirsty.' },
  { lead: 'drink #', stop: '. Not thirsty? Stop there.' },
  { lead: '# to drink', stop: ', stop when not thirsty.' },
  { lead: 'to drink: #', stop: '. Not thirsty? Stop there.' },
  { lead: 'drink #', stop: '. Not thirsty any more? Stop.' },
  { lead: '# to drink', stop: '. Not thirsty? Stop there.' },
  { lead: 'to drink: #', stop: ', stop when not thirsty.' },
];

function laterWords({ laterMl, isMoreWithBreakfast }: Fluid, units: Units): string {
  if (laterMl >= minNamedMl) return `, ${formatMaxFluid({ maxMl: laterMl }, units)} more by bedtime`;
  return isMoreWithBreakfast ? ', more with breakfast' : '';
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
