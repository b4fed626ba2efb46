import type { Session } from '../recovery/facts.ts';
import type { Fluid, Prescription } from '../recovery/prescription.ts';
import { type AdviceOptions, adviceInFull, restInFull } from './advice-text.ts';
import { careTips } from './care-tip.ts';
import { drinkBy, isLateEvening, isSaltDue } from './drink-and-eat-sentences.ts';
import { formatFluid, formatGrams, formatMaxFluid, minNamedMl, type Units } from './format-amounts.ts';
import { headline } from './headline.ts';
import { amountReasonSentences, reasonSentences } from './reason-sentences.ts';
import { lacksMassOnly } from './safety-sentences.ts';

export interface AdviceMail {
  readonly subject: string;
  /** Asks for no reply: SNS's mails cannot be answered. */
  readonly text: string;
  /** What comes under the text itself: amounts, reasons, tips, where the numbers come from. Plain text. */
  readonly details: string;
}

/** The mail of an advice. Nothing in it was written by an athlete. */
export function adviceMail(prescription: Prescription, session: Session, options: AdviceOptions): AdviceMail {
  const { units, changed = false } = options;
  const { warnings } = prescription;
  const sections = [
    section(
      'Mind',
      warnings.map(({ sentence }) => sentence),
    ),
    section('Drink and eat', amountLines(prescription, units)),
    section('Rest', [restInFull(prescription, options)]),
    section('Why', [...reasons(prescription, options), `Rules ${prescription.rules}.`]),
    section('May do you good', tips(prescription, options)),
    footer(session),
  ];
  return {
    subject: `${changed ? 'Changed: your' : 'Your'} ${headline(prescription, session, units)}: ${dayNames[options.planned?.day ?? prescription.day]}`,
    text: adviceInFull(prescription, session, options),
    details: sections.filter((text) => text !== '').join('\n\n'),
  };
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

function amountLines(prescription: Prescription, units: Units): readonly string[] {
  const { fluid, sodiumMg, carbG, proteinG } = prescription;
  const lines: string[] = [];
  if (fluid !== undefined && fluid.maxMl >= minNamedMl) lines.push(...fluidLines(prescription, fluid, units));
  if (sodiumMg !== undefined) lines.push('Salty food is soup, bread and cheese, pretzels.');
  if (isLateEvening(prescription)) {
    if (carbG !== undefined) lines.push('Hungry? A small snack, then sleep: that helps most now.');
    return lines;
  }
  if (carbG !== undefined) lines.push(`About ${formatGrams(carbG)} of carbohydrate: fruit, bread, rice, potatoes.`);
  if (proteinG !== undefined) {
    lines.push(`About ${formatGrams(proteinG)} of protein: such as yogurt, eggs, beans or chicken.`);
  }
  return lines;
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

function footer({ id, deviceName }: Session): string {
  const device = deviceName?.startsWith('Garmin') ? `Data: ${printable(deviceName)}\n` : '';
  return [
    'All numbers are about, and no medical advice. Stop drinking if you are not thirsty. Unwell? Ask a doctor.',
    '',
    `${device}View on Strava: https://www.strava.com/activities/${id}`,
  ].join('\n');
}

/** A device's name comes from outside: one line, and not a long one. */
function printable(name: string): string {
  return name.replace(/[^\x20-\x7e]/g, '').slice(0, 60);
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${title}\n${lines.map((line) => `- ${line}`).join('\n')}`;
}
