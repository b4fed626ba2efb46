import type { Session } from '../recovery/facts.ts';
import type { Prescription } from '../recovery/prescription.ts';
import type { Units } from './amounts-in-words.ts';
import { shortTip } from './care-tip.ts';
import { drinkWords, eatWords } from './drink-and-eat-words.ts';
import { septetsOf } from './gsm-7.ts';
import { headline } from './headline.ts';
import { lastingRestWords, restWords } from './rest-words.ts';
import { safetyWords } from './safety-words.ts';

export interface AdviceOptions {
  readonly units: Units;
  /** The athlete has had earlier advice for this session: say that this takes its place. */
  readonly changed?: boolean;
  /** An earlier session ended within four hours: its amounts and these are not to be added. */
  readonly replacesOther?: boolean;
  /** Between 21:30 and 07:00 nobody is told to eat or drink: those lines are left out. */
  readonly isQuiet?: boolean;
}

const prompt = 'Reply soreness 0-10 + sleep h, e.g. 3 7.5';
const shortPrompt = 'Reply soreness + sleep h: 3 7.5';
const onePart = 160;
const twoParts = 2 * 153;

/**
 * The advice as one text of 160 characters, GSM-7. What does not fit goes in this order: the care tip, long wordings,
 * the long wording of the question, the question, "salty food", the protein, from when on hard sessions are fine where
 * there is no running, and filler words. What still does not fit becomes a text of two parts, with the question: safety,
 * rest, drink and food are never dropped.
 */
export function adviceText(prescription: Prescription, session: Session, options: AdviceOptions): string {
  const parts = partsOfAdvice(prescription, session, options);
  const tried: string[] = [];
  for (const text of compositions(parts)) {
    if (septetsOf(text) <= onePart) return text;
    tried.push(text);
  }
  // The care tip is not worth a second part.
  const inTwo = tried.slice(1).find((text) => septetsOf(text) <= twoParts);
  return inTwo ?? barest(parts);
}

/**
 * The same where there is room, and where nobody can reply: for mails and pages. Days have their names, as it may be read
 * later; what may do good besides is not in it.
 */
export function adviceInFull(prescription: Prescription, session: Session, options: AdviceOptions): string {
  const { safety, drink, eat, salty, isRestFirst } = partsOfAdvice(prescription, session, options);
  const rest = lastingRestWords(prescription, options.units) ?? 'Train as usual.';
  return joined([
    openingOf(prescription, session, options, 'mail'),
    safety.first,
    isRestFirst ? rest : '',
    drink.full,
    salty,
    eat.full,
    isRestFirst ? '' : rest,
    safety.last,
  ]);
}

/**
 * What is still true of a text that goes out late, and of the plan in the answer to a runner: rest and dangers, no food,
 * no fluid, no question, and no "tomorrow". `undefined`: nothing is left to say.
 */
export function staleText(prescription: Prescription, session: Session, options: AdviceOptions): string | undefined {
  const rest = lastingRestWords(prescription, options.units) ?? '';
  const { lastingFirst, shortLast } = safetyWords(prescription, options.units);
  if (rest === '' && lastingFirst === '' && shortLast === '') return undefined;
  const whole = joined([openingOf(prescription, session, options), lastingFirst, rest, shortLast]);
  if (septetsOf(whole) <= twoParts) return whole;
  return joined([shortOpeningOf(prescription, session, options), lastingFirst, rest, shortLast]);
}

interface Parts {
  readonly opening: string;
  readonly shortOpening: string;
  readonly safety: ReturnType<typeof safetyWords>;
  readonly drink: ReturnType<typeof drinkWords>;
  readonly eat: ReturnType<typeof eatWords>;
  readonly salty: string;
  readonly rest: ReturnType<typeof restWords>;
  /** Rest days come before food and drink. */
  readonly isRestFirst: boolean;
  readonly tip: string;
  readonly question: string;
  readonly shortQuestion: string;
}

const silent = { full: '', short: '', tight: '', withoutProtein: '' };

function partsOfAdvice(prescription: Prescription, session: Session, options: AdviceOptions): Parts {
  const { units, isQuiet = false } = options;
  const { noAmounts, day, sodiumMg } = prescription;
  // Where there is a red flag nobody is asked how they slept.
  const asks = !noAmounts?.includes('red-flag');
  return {
    opening: openingOf(prescription, session, options),
    shortOpening: shortOpeningOf(prescription, session, options),
    safety: safetyWords(prescription, units),
    drink: isQuiet ? silent : drinkWords(prescription, units),
    eat: isQuiet ? silent : eatWords(prescription),
    salty: isQuiet || sodiumMg === undefined ? '' : 'Salty food.',
    rest: restWords(prescription, units),
    isRestFirst: day === 'rest',
    tip: isQuiet ? '' : shortTip(prescription, session),
    question: asks ? prompt : '',
    shortQuestion: asks ? shortPrompt : '',
  };
}

/** From the richest to the barest. */
function* compositions(parts: Parts): Generator<string> {
  const { opening, shortOpening, safety, drink, eat, salty, rest, isRestFirst, tip, question, shortQuestion } = parts;
  const compose = (wording: 'full' | 'short', restSentence: string, food: string, salt: string, ...last: string[]) =>
    joined([
      opening,
      safety.first,
      isRestFirst ? restSentence : '',
      drink[wording],
      salt,
      food,
      isRestFirst ? '' : restSentence,
      wording === 'full' ? safety.last : safety.shortLast,
      ...last,
    ]);
  const tight = [rest.tight, drink.tight, eat.tight];
  yield compose('full', rest.full, eat.full, salty, tip, question);
  yield compose('full', rest.full, eat.full, salty, question);
  yield compose('short', rest.full, eat.short, salty, question);
  yield compose('short', rest.full, eat.short, salty, shortQuestion);
  yield compose('full', rest.full, eat.full, salty);
  yield compose('short', rest.full, eat.short, salty);
  yield compose('short', rest.full, eat.short, '');
  yield compose('short', rest.full, eat.withoutProtein, '');
  yield compose('short', rest.short, eat.withoutProtein, '');
  yield joined([shortOpening, safety.first, ...tight, safety.shortLast]);
  yield joined([shortOpening, safety.first, ...tight, safety.tightLast]);
}

/** Where everything comes together: a hot, long day, and a very sore runner who lost much. */
function barest({ shortOpening, safety, drink, eat, rest }: Parts): string {
  return joined([shortOpening, safety.shortFirst, rest.tight, drink.tight, eat.tight, safety.tightLast]);
}

function openingOf(
  prescription: Prescription,
  session: Session,
  options: AdviceOptions,
  sentAs: 'text' | 'mail' = 'text',
): string {
  const { units, changed = false, replacesOther = false } = options;
  const what = `${headline(prescription, session, units)}${prescription.conditions.isHot ? ', hot' : ''}.`;
  if (changed) return `Replaces the last ${sentAs}: ${what}`;
  return replacesOther && prescription.fluid !== undefined ? `Instead of the ${sentAs} before: ${what}` : what;
}

function shortOpeningOf(
  prescription: Prescription,
  session: Session,
  { units, changed = false, replacesOther = false }: AdviceOptions,
): string {
  const isInstead = changed || (replacesOther && prescription.fluid !== undefined);
  return `${isInstead ? 'New: ' : ''}${headline(prescription, session, units)}.`;
}

function joined(sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
