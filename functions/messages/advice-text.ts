import type { Session } from '../recovery/facts.ts';
import type { Prescription } from '../recovery/prescription.ts';
import type { Units } from './amounts-in-words.ts';
import { shortTip } from './care-tip.ts';
import { drinkWords, eatWords } from './drink-and-eat-words.ts';
import { septetsOf } from './gsm-7.ts';
import { headline } from './headline.ts';
import { restWords } from './rest-words.ts';
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
  const parts = partsOfAdvice(prescription, session, options);
  return firstThatFits(compositions(parts), prescription.noAmounts === 'red-flag');
}

/**
 * What is still true of a text that goes out late: rest, and the question. `undefined`: nothing is, because the time
 * of rest is over.
 */
export function staleText(prescription: Prescription, session: Session, options: AdviceOptions): string | undefined {
  if (prescription.day === 'normal' && prescription.warnings.every(({ code }) => !isLasting.has(code)))
    return undefined;
  const parts = partsOfAdvice(prescription, session, { ...options, isQuiet: true });
  return firstThatFits(compositions({ ...parts, tip: '' }), prescription.noAmounts === 'red-flag');
}

const isLasting: ReadonlySet<string> = new Set([
  'red-flag',
  'loss-over-7-percent',
  'loss-over-4-percent',
  'weight-up',
  'overdrinking',
  'ask-about-urine',
  'very-sore',
  'sore-for-long',
]);

interface Parts {
  readonly opening: string;
  readonly safety: ReturnType<typeof safetyWords>;
  readonly drink: ReturnType<typeof drinkWords>;
  readonly eat: ReturnType<typeof eatWords>;
  readonly salty: string;
  readonly rest: ReturnType<typeof restWords>;
  /** Rest days come before food and drink. */
  readonly isRestFirst: boolean;
  readonly tip: string;
}

const silent = { full: '', short: '', withoutProtein: '' };

function partsOfAdvice(prescription: Prescription, session: Session, options: AdviceOptions): Parts {
  const { units, changed = false, isQuiet = false } = options;
  const { conditions, day, sodiumMg } = prescription;
  const what = `${headline(prescription, session, units)}${conditions.isHot ? ', hot' : ''}.`;
  return {
    opening: changed ? `Replaces the last text: ${what}` : what,
    safety: safetyWords(prescription, units),
    drink: isQuiet ? silent : drinkWords(prescription, units),
    eat: isQuiet ? silent : eatWords(prescription),
    salty: isQuiet || sodiumMg === undefined ? '' : 'Salty food.',
    rest: restWords(prescription, units),
    isRestFirst: day === 'rest',
    tip: isQuiet ? '' : shortTip(prescription, session),
  };
}

/** From the richest to the barest. */
function* compositions({ opening, safety, drink, eat, salty, rest, isRestFirst, tip }: Parts): Generator<string> {
  const compose = (wording: 'full' | 'short', food: string, salt: string, question: string, careTip: string) => {
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
      question,
    ]);
  };
  yield compose('full', eat.full, salty, prompt, tip);
  yield compose('full', eat.full, salty, prompt, '');
  yield compose('short', eat.short, salty, prompt, '');
  yield compose('short', eat.short, salty, shortPrompt, '');
  yield compose('full', eat.full, salty, '', '');
  yield compose('short', eat.short, salty, '', '');
  yield compose('short', eat.short, '', '', '');
  yield compose('short', eat.withoutProtein, '', '', '');
}

/** Where there is a red flag nobody is asked how they slept. */
function firstThatFits(texts: Iterable<string>, isUnasked: boolean): string {
  const candidates: string[] = [];
  for (const text of texts) {
    const said = isUnasked ? text.replace(prompt, '').replace(shortPrompt, '').trim() : text;
    if (septetsOf(said) <= onePart) return said;
    candidates.push(said);
  }
  // The care tip is not worth a second part.
  return candidates.slice(1).find((text) => septetsOf(text) <= twoParts) ?? candidates.at(-1) ?? '';
}

function joined(sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
