import type { Prescription } from '../recovery/prescription.ts';
import { fluidInWords, gramsInWords, mostFluidInWords, type Units } from './amounts-in-words.ts';
import { timeInWords } from './clock-in-words.ts';

export interface Words {
  readonly full: string;
  readonly short: string;
  /** Where one part is too little otherwise. */
  readonly tight: string;
}

const nothing: Words = { full: '', short: '', tight: '' };
const hourMs = 3_600_000;
/** Less is a sip, and not worth a line. */
const leastNamedLaterMl = 100;

/** Every amount is about, ends by the clock, and stops with thirst. */
export function drinkWords(prescription: Prescription, units: Units): Words {
  const { fluid, lateness, noAmounts, conditions, clock } = prescription;
  if (lateness === 'rest-only' || lateness === 'too-late') return nothing;
  if (noAmounts?.includes('exclusion')) {
    return {
      full: 'Drink and eat as your clinician says: those limits come first.',
      short: "Your clinician's limits come first.",
      tight: "Your clinician's limits come first.",
    };
  }
  if (noAmounts !== undefined) {
    const isDanger = noAmounts.includes('red-flag') || noAmounts.includes('loss-over-7-percent');
    return both(isDanger ? '' : 'Drink to thirst, eat a normal meal.');
  }
  if (conditions.gainedKg !== undefined) return nothing;
  if (fluid === undefined) return both(lateness === 'window-past' ? 'Drink to thirst with meals.' : 'Drink to thirst.');

  const by = `by ${timeInWords(clock, fluid.byMs)}`;
  const later =
    fluid.laterMl >= leastNamedLaterMl ? `, ${mostFluidInWords({ maxMl: fluid.laterMl }, units)} more by bedtime` : '';
  if (conditions.isLong && conditions.isEstimate) {
    const most = `max about ${mostFluidInWords(fluid, units)} ${by}${later}`;
    return { full: `Drink only to thirst, ${most}.`, short: `Drink to thirst, ${most}.`, tight: `To thirst, ${most}.` };
  }
  const amount = `Drink about ${fluidInWords(fluid, units)} ${by}`;
  const short = `${amount}${later} if thirsty.`;
  return { full: `${amount}${later}, stop if not thirsty.`, short, tight: short };
}

export interface EatWords extends Words {
  readonly withoutProtein: string;
}

/** Class A stays in the data: a short session needs no meal of its own. */
export function eatWords(prescription: Prescription): EatWords {
  const { carbG, proteinG, carbClass, conditions } = prescription;
  const isNamed = carbG !== undefined && carbClass !== 'A';
  if (!isNamed) {
    const words = conditions.gainedKg !== undefined && prescription.noAmounts === undefined ? 'Eat normally.' : '';
    return { ...both(words), withoutProtein: words };
  }
  const carbs = `${gramsInWords(carbG)} carbs`;
  const protein = proteinG === undefined ? '' : ` + ${gramsInWords(proteinG)} protein`;
  const when = whenToEat(prescription);
  return {
    full: `Eat about ${carbs}${protein}${when}.`,
    short: `Eat about ${carbs}${protein}${when}.`,
    withoutProtein: `Eat about ${carbs}${when}.`,
    tight: `About ${carbs}.`,
  };
}

function whenToEat({ lateness, clock, finishMs }: Prescription): string {
  switch (lateness) {
    case 'now':
      return ' now';
    case 'within-the-hour':
      return ` by ${timeInWords(clock, finishMs + hourMs)}`;
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

function both(words: string): Words {
  return { full: words, short: words, tight: words };
}
