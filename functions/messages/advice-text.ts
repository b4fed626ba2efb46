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
  /** Between 21:30 and 07:00 nobody is told to eat or drink: those lines are left out. */
  readonly isQuiet?: boolean;
}

const prompt = 'Reply soreness 0-10 + sleep h, e.g. 3 7.5';
const shortPrompt = 'Reply soreness + sleep h: 3 7.5';
const onePart = 160;
const twoParts = 2 * 153;

/**
 * The advice as one text of 160 characters, GSM-7. What does not fit goes in this order: the care tip, long wordings,
 * the long wording of the question, the question, "salty food", the protein. What still does not fit becomes a text of
 * two parts: safety, rest, drink and food are never dropped.
 */
export function adviceText(prescription: Prescription, session: Session, options: AdviceOptions): string {
  const inFull: string[] = [];
  for (const text of compositions(partsOfAdvice(prescription, session, options))) {
    if (septetsOf(text) <= onePart) return text;
    inFull.push(text);
  }
  // The care tip is not worth a second part.
  return inFull.slice(1).find((text) => septetsOf(text) <= twoParts) ?? inFull.at(-1) ?? '';
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
  const asks = noAmounts !== 'red-flag';
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
  const compose = (wording: 'full' | 'short', food: string, salt: string, asked: string, careTip: string) => {
    const restSentence = rest[wording];
    return joined([
      opening,
      safety.first,
      isRestFirst ? restSentence : '',
      drink[wording],
      salt,
      food,
      isRestFirst ? '' : restSentence,
      wording === 'full' ? safety.last : safety.shortLast,
      careTip,
      asked,
    ]);
  };
  yield compose('full', eat.full, salty, question, tip);
  yield compose('full', eat.full, salty, question, '');
  yield compose('short', eat.short, salty, question, '');
  yield compose('short', eat.short, salty, shortQuestion, '');
  yield compose('full', eat.full, salty, '', '');
  yield compose('short', eat.short, salty, '', '');
  yield compose('short', eat.short, '', '', '');
  yield compose('short', eat.withoutProtein, '', '', '');
  const tight = [rest.tight, drink.tight, eat.tight, safety.tightLast];
  yield joined([shortOpening, safety.first, ...tight]);
  yield joined([shortOpening, safety.shortFirst, ...tight]);
}

function openingOf(prescription: Prescription, session: Session, { units, changed = false }: AdviceOptions): string {
  const what = `${headline(prescription, session, units)}${prescription.conditions.isHot ? ', hot' : ''}.`;
  return changed ? `Replaces the last text: ${what}` : what;
}

function shortOpeningOf(
  prescription: Prescription,
  session: Session,
  { units, changed = false }: AdviceOptions,
): string {
  return `${changed ? 'New: ' : ''}${headline(prescription, session, units)}.`;
}

function joined(sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
