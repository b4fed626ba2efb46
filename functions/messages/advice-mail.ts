import type { Session } from '../recovery/facts.ts';
import type { Fluid, Prescription, WarningCode } from '../recovery/prescription.ts';
import { type AdviceOptions, mailOpening, restInFull, turnOf } from './advice-text.ts';
import { careTips } from './care-tip.ts';
import { drinkBy, drinkSentences, isSaltDue } from './drink-and-eat-sentences.ts';
import { eatSentences } from './eat-sentences.ts';
import { joined, longest } from './fit-text.ts';
import { formatFluid, formatMaxFluid, minNamedMl, type Units } from './format-amounts.ts';
import { headline } from './headline.ts';
import { mailBlock, mailLines } from './mail-columns.ts';
import { amountReasonSentences, reasonSentences } from './reason-sentences.ts';
import { lacksMassOnly } from './safety-sentences.ts';

export interface AdviceMail {
  readonly subject: string;
  /** Asks for no reply: SNS's mails cannot be answered. */
  readonly text: string;
  /** Under it: dangers, drink, food, the days, reasons, what was not believed, care, links, where the numbers come from. Plain text of 72 columns. */
  readonly details: string;
}

/**
 * The mail of an advice. Nothing in it was written by an athlete.
 *
 * @param links lines that lead to the athlete's own pages.
 */
export function adviceMail(
  prescription: Prescription,
  session: Session,
  options: AdviceOptions,
  links: readonly string[] = [],
): AdviceMail {
  const { units, changed = false, planned } = options;
  const blocks = [
    mailBlock('MIND', warned(prescription, isDanger)),
    mailBlock('DRINK', drinkLines(prescription, options)),
    mailBlock('EAT', eatLines(prescription, options)),
    mailBlock('REST', daysOf(prescription, options)),
    mailBlock('WHY', reasons(prescription, options)),
    mailBlock(
      'NOTE',
      warned(prescription, (code) => !isDanger(code)),
    ),
    mailBlock('ALSO', tips(prescription, options)),
    links.join('\n'),
    `All numbers are about, and no medical advice. Stop drinking if you are not thirsty. Unwell? Ask a doctor. Rules ${prescription.rules}.`,
  ];
  return {
    subject: `${changed ? 'Changed: your' : 'Your'} ${headline(prescription, session, units)}: ${dayNames[planned?.day ?? prescription.day]}`,
    text: mailOpening(prescription, session, options),
    details: mailLines(blocks.filter((text) => text !== '').join('\n\n')),
  };
}

function warned({ warnings }: Prescription, isWanted: (code: WarningCode) => boolean): readonly string[] {
  return warnings.filter(({ code }) => isWanted(code)).map(({ sentence }) => sentence);
}

/** Dangers come before everything else; what was not believed, and why there is no amount, comes after the reasons. */
function isDanger(code: WarningCode): boolean {
  return dangers.has(code);
}

const dangers: ReadonlySet<WarningCode> = new Set<WarningCode>([
  'red-flag',
  'weight-up',
  'overdrinking',
  'loss-over-7-percent',
  'loss-over-4-percent',
  'heat',
  'ask-about-urine',
  'very-sore',
]);

function daysOf(prescription: Prescription, options: AdviceOptions): readonly string[] {
  const { days = [] } = options.planned ?? {};
  return days.length > 0 ? days : [restInFull(prescription, options)];
}

function reasons(prescription: Prescription, { units, planned }: AdviceOptions): readonly string[] {
  if (planned === undefined) return reasonSentences(prescription, units);
  return [...planned.reasons, ...amountReasonSentences(prescription, units)];
}

function tips(prescription: Prescription, { planned }: AdviceOptions): readonly string[] {
  if (planned === undefined) return careTips(prescription).map(({ whole }) => whole);
  const profile = lacksMassOnly(prescription)
    ? 'Set your weight in your profile, and the next advice comes with amounts.'
    : '';
  return [profile, planned.tip].filter((tip) => tip !== '');
}

const dayNames = {
  normal: 'train as usual',
  easy: 'an easy day',
  'active-recovery': 'a gentle day',
  'no-run': 'no running',
  rest: 'a day of rest',
} as const;

/** One paragraph; empty where something graver has said what to drink. */
function drinkLines(prescription: Prescription, options: AdviceOptions): readonly string[] {
  const { fluid, sodiumMg } = prescription;
  const inWords = drinkSentences(prescription, options.units, turnOf(prescription, options)).map(longest);
  if (inWords.length === 0) return [];
  const salt = sodiumMg === undefined ? [] : ['Salty food is soup, bread and cheese, pretzels.'];
  const isNamed = fluid !== undefined && fluid.maxMl >= minNamedMl;
  return [joined([...(isNamed ? fluidLines(prescription, fluid, options.units) : inWords), ...salt])];
}

function eatLines(prescription: Prescription, options: AdviceOptions): readonly string[] {
  return eatSentences(prescription, options.foods, turnOf(prescription, options)).map(longest);
}

function fluidLines(prescription: Prescription, fluid: Fluid, units: Units): readonly string[] {
  const { conditions } = prescription;
  const isUpperEndOnly = conditions.isLong && conditions.isEstimate;
  const amount = isUpperEndOnly
    ? `only to thirst, at most about ${formatMaxFluid(fluid, units)}`
    : `about ${formatFluid(fluid, units)}`;
  const salt = isSaltDue(prescription, fluid) ? ' with salty food' : '';
  const source = conditions.isEstimate ? 'an estimate, as there is no weigh-in' : 'by your scales';
  const lines = [`Drink ${amount} by ${drinkBy(prescription, fluid)}${salt}: ${source}. Stop if you are not thirsty.`];
  if (fluid.laterMl >= minNamedMl) {
    lines.push(`About ${formatMaxFluid({ maxMl: fluid.laterMl }, units)} more by bedtime.`);
  }
  if (fluid.isMoreWithBreakfast) lines.push('More comes with breakfast: sleep is worth more now.');
  if (conditions.lossBand === 'under-2') lines.push('You lost little: normal meals and drinks will do.');
  if (conditions.lossBand === '2-to-4') {
    lines.push('No sauna today; tomorrow morning your weight should be within 1 % of the usual.');
  }
  if (conditions.lossBand === 'over-4') lines.push('Spread it over the day rather than drinking it at once.');
  return lines;
}
