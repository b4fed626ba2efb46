import type { Prescription } from '../recovery/prescription.ts';
import { drinkSentences, isLateEvening } from './drink-and-eat-sentences.ts';
import { gramsOf } from './eat-sentences.ts';
import { fitText, kept } from './fit-text.ts';
import { type FoodSetting, twoPlates } from './foods.ts';
import type { Units } from './format-amounts.ts';
import { onePart } from './gsm-7.ts';
import { turnAt } from './variety.ts';

/**
 * The answers to a runner's questions and wishes. GSM-7, one text each; two where a link needs the room.
 */

/** MENU, "what can I text?". No word in it is one that AWS takes for itself, such as HELP and STOP. */
export function menu(units: Units): string {
  return units === 'us' ? usMenu : metricMenu;
}

const metricMenu =
  'Text 3 7.5 (sore, slept), PLAN, WHY, WRONG, WEEK, UNDO, PAUSE 7D, DATA (your page), kg 70 (your weight), W 70.4 69.1 0.5 (before, after, drank), FORGET ME.';
const usMenu =
  'Text 3 7.5 (sore, slept), PLAN, WHY, WRONG, WEEK, UNDO, PAUSE 7D, DATA (your page), lb 155 (your weight), W 155 152.5 17 (before, after, drank), FORGET ME.';

/** The words that a plan uses, each by what one does. */
const meanings = [
  {
    asked: /\beasy\b/,
    says: 'Easy: a relaxed run or ride, slow enough to talk in full sentences, not longer than usual. No hills, nothing fast. If it hurts more and more, walk home.',
  },
  {
    asked: /\b(no|not) running\b/,
    says: 'No running: your legs rest from running only. Walk, swim or ride a bike, easy, if it does not hurt.',
  },
  {
    asked: /\brest\b/,
    says: 'Rest day: no training. A short walk and light stretching are fine. Eat as usual, go to bed early. Your legs get stronger today, not in the run.',
  },
  {
    asked: /\bsalty?\b/,
    says: 'Salty food: broth or soup, salted crackers, pretzels, olives, cheese on bread. It helps your body keep what you drink. Nothing to count.',
  },
  {
    asked: /\bhard\b/,
    says: 'Hard: intervals, tempo, hills, a race or a long run. If you cannot say a full sentence while doing it, it is hard.',
  },
] as const;

function gentle(underBpm: number | null): string {
  const pulse = underBpm === null ? '' : `, pulse under ${underBpm}`;
  return `Gentle: 20-40 min of walking, swimming, cycling, yoga or a very slow jog${pulse}. You can talk all the time. Hurts more after? Do less.`;
}

/**
 * @param question in lower case. Without a word of the plan in it: what gentle is, which is asked most.
 * @param gentleUnderBpm of this athlete, as the plan has it; `null`: unknown.
 */
export function meaningOf(question: string, gentleUnderBpm: number | null): string {
  if (/\b(gentl\w+|active recovery)\b/.test(question)) return gentle(gentleUnderBpm);
  return meanings.find(({ asked }) => asked.test(question))?.says ?? gentle(gentleUnderBpm);
}

const whenThirsty = 'Water, milk, tea or juice: drink when thirsty, with your meals. Salty food helps you keep it.';
const afterAGain =
  'Your weight went up, so nothing extra: drink when thirsty, once you have peed. Headache, vomiting, confusion: no more drinks, get help.';
const cliniciansLimits = 'Drink and eat as your clinician says: those limits come first. We name no amounts.';

/** "What should I drink?" */
export function whatToDrink(prescription: Prescription | undefined, units: Units): string {
  if (prescription?.noAmounts?.includes('exclusion')) return cliniciansLimits;
  if (prescription?.conditions.gainedKg !== undefined) return afterAGain;
  if (prescription?.fluid === undefined || prescription.noAmounts !== undefined) return whenThirsty;
  return fitText([kept('Water, milk, tea or juice.'), ...drinkSentences(prescription, units)], onePart) ?? whenThirsty;
}

/** "What should I eat?" Two plates, of what such a runner eats. */
export function whatToEat(prescription: Prescription | undefined, foods: readonly FoodSetting[] = []): string {
  if (prescription?.noAmounts?.includes('exclusion')) return cliniciansLimits;
  if (prescription !== undefined && isLateEvening(prescription)) {
    return 'Late now: a small snack if you are hungry, then sleep. A good breakfast does the rest.';
  }
  const { carbG, proteinG, carbClass, noAmounts } = prescription ?? {};
  const isOfItsOwn = noAmounts === undefined && carbG !== undefined && carbClass !== 'A';
  const turn = prescription === undefined ? 0 : turnAt(prescription.clock, prescription.madeAtMs);
  const two = twoPlates(isOfItsOwn ? carbG : aMealG.carbG, isOfItsOwn ? proteinG : aMealG.proteinG, foods, turn);
  const plates = two === undefined ? '' : ` E.g. ${two[0].name}. Or ${two[1].name}.`;
  if (!isOfItsOwn || prescription === undefined) return `Normal meals do.${plates}`;
  return `About ${gramsOf(prescription)}.${plates}`;
}

/** What a normal meal of a runner is made of. */
const aMealG = { carbG: [45, 75], proteinG: [20, 30] } as const;

export const ill =
  'Sorry you are ill. No training now; texts pause until you reply RESUME. Fever: see a doctor today. Chest pain or hard to breathe: emergency number.';

export const injured =
  'Sorry to hear it. No running for now; texts pause. Big swelling, or it hurts to stand on: see a doctor today. Walks without pain again? Reply RESUME.';

/** Leaving in any words: never argued with. RESUME is ours, STOP and START are the carrier's. */
export const leaving =
  'All right, no more texts from us. RESUME brings them back. STOP blocks this number, START opens it again. FORGET ME deletes your data too.';

/** Conditions that allow no amounts, told by text. */
export function exclusionTold(names: readonly string[], link: string): string {
  if (names.includes('eating-disorder')) {
    return `Thank you for telling us. From now on we name no amounts and no weights. A doctor, or someone you trust, can help. Rest advice goes on. Your page: ${link}`;
  }
  const limits = names.includes('pregnancy')
    ? "your doctor's or midwife's limits come first, for running too."
    : "your clinician's limits come first.";
  return `Thank you for telling us. No amounts from now on: ${limits} Your page: ${link}`;
}

/** "I want to tell you about my condition." */
export function tellOnThePage(link: string): string {
  return `Health conditions are on your page, only you see it: ${link}`;
}

/** What was said in words and needs a number. */
export const askForNumber =
  'Thanks. How sore is that, 0-10? 3 = stiff, 5 = stairs hurt, 7 = walking hurts. Reply e.g. 4. If you feel ill: a doctor, or your local emergency number.';

/** A question that nothing here can answer. */
export function cannotAnswer(link: string): string {
  return `We cannot answer that by text. Your plan: PLAN, WHY or MENU. Your page: ${link}`;
}

export const nothingOfYesterday =
  'We have no answer from yesterday. Please send soreness 0-10 + hours slept, e.g. 3 7.5';

/** For runners who are not to be reminded of weights. */
export const weightKept = 'Thank you, it is kept. We name no amounts and no weights.';

export function weightSet(weight: string, before: string | undefined): string {
  return before === undefined
    ? `Got it: weight ${weight}. Amounts fit you from now on. A wrong number? Just send it again.`
    : `Got it: weight ${weight}, was ${before}. Amounts fit you from now on. A wrong number? Just send it again.`;
}

/** @param said figures, as they were written. */
export function weightNotBelieved(said: string, onFile: string | undefined): string {
  const because = onFile === undefined ? '' : ` You told us ${onFile} before.`;
  return `${said}: is that kilograms or pounds? Send your weight with its unit, like kg 70 or lb 155.${because} Not counted yet.`;
}
