import type { NoAmounts, Prescription, WarningCode } from '../recovery/prescription.ts';
import { kept, type Sentence } from './fit-text.ts';
import { formatWeight, type Units } from './format-amounts.ts';
import { worth } from './order-of-worth.ts';

/** What a text never leaves out beside rest and drink. All of it is kept, in the order in which it is read. */
export interface SafetySentences {
  /** Before the session itself: what cannot wait until the end of a sentence. */
  readonly atOnce: readonly Sentence[];
  /** Before any amount: dangers, and every reason for withholding amounts, the clinician's first. */
  readonly first: readonly Sentence[];
  /** Of these what is still true when the text is read much later. */
  readonly lasting: readonly Sentence[];
  /** Closes the text. */
  readonly last: readonly Sentence[];
}

/** @param canReply a mail cannot be answered: its link asks. */
export function safetySentences(prescription: Prescription, units: Units, canReply: boolean): SafetySentences {
  const danger = dangers(prescription, units);
  const clinician = withholds(prescription, 'exclusion') ? [clinicianFirst] : [];
  return {
    atOnce: heat(prescription),
    first: [...clinician, ...danger, ...otherReasons(prescription, units, canReply)],
    lasting: [...(danger.length === 0 ? [] : clinician), ...danger],
    last: closing(prescription),
  };
}

export function withholds({ noAmounts }: Prescription, reason: NoAmounts): boolean {
  return noAmounts?.includes(reason) ?? false;
}

/** Nothing but their weight is missing for amounts. */
export function lacksMassOnly(prescription: Prescription): boolean {
  return prescription.noAmounts?.length === 1 && withholds(prescription, 'mass-unknown');
}

/** Longer wordings of dangers get their room before food does. */
const dangerRank = worth.danger;

const clinicianFirst = kept(
  "Your clinician's limits come first.",
  { text: "Your clinician's limits for food and drink come first.", rank: worth.clinician },
  { text: 'Drink and eat as your clinician says: those limits come first.', rank: worth.clinicianInFull },
);

function heat(prescription: Prescription): readonly Sentence[] {
  return isWarned(prescription, 'heat')
    ? [
        kept('Cool first. Confused: emergency number.', {
          text: 'Cool first: shade, water on skin. Confused or collapsed: emergency number.',
          rank: dangerRank,
        }),
      ]
    : [];
}

function dangers(prescription: Prescription, units: Units): readonly Sentence[] {
  const { conditions } = prescription;
  const found: Sentence[] = [];
  if (isWarned(prescription, 'red-flag')) {
    found.push(
      kept('Warning sign: doctor today, no training. Worse: emergency number.', {
        text: 'A warning sign: see a doctor today, no training till then. Worse, or dark urine: emergency number.',
        rank: dangerRank,
      }),
    );
  }
  if (conditions.isWeightUp) {
    // The figure is left out where nobody knows its unit.
    const up = conditions.gainedKg === undefined ? '' : ` ${formatWeight(conditions.gainedKg, units)}`;
    found.push(
      kept(`Weight up${up}: no drinks until you pee. Headache, vomiting, confusion: emergency number.`, {
        text: `Weight up${up}: no extra drinks until you pee. Headache, vomiting, confusion: emergency number now.`,
        rank: dangerRank,
      }),
    );
  }
  if (withholds(prescription, 'loss-over-7-percent')) {
    // What to drink is the clinician's to say where there is one.
    const drink = withholds(prescription, 'exclusion') ? '' : ', drink to thirst';
    const down = `Weight down ${Math.round(conditions.lossPercent ?? 0)}%: weigh again${drink}.`;
    found.push(
      kept(`${down} Dizzy, vomiting, no urine in 6 h: get help.`, {
        text: `${down} Dizzy, vomiting, or no urine in 6-8 h: get medical help.`,
        rank: dangerRank,
      }),
    );
  }
  return found;
}

/** None of these is a danger. The first of them also says what to drink, unless something graver has said it. */
function otherReasons(prescription: Prescription, units: Units, canReply: boolean): readonly Sentence[] {
  const { noAmounts = [], conditions, lateness } = prescription;
  if (lateness === 'rest-only' || lateness === 'too-late') return [];
  const isAlone = noAmounts.every((reason) => !saysWhatToDrink.has(reason)) && !conditions.isWeightUp;
  const found: Sentence[] = [];
  if (conditions.gainedKg !== undefined && !conditions.isWeightUp) {
    const up = `Weight up ${formatWeight(conditions.gainedKg, units)}`;
    found.push(
      isAlone
        ? kept(`${up}: drink when thirsty.`, {
            text: `${up}, so nothing extra to drink: drink when thirsty.`,
            rank: dangerRank,
          })
        : kept(`${up}.`, { text: `${up}, so nothing extra to drink.`, rank: dangerRank }),
    );
  }
  for (const reason of noAmounts) {
    // Asked where the answer brings amounts.
    if (reason === 'unit-unknown' && noAmounts.some((other) => !isUnknown.has(other))) continue;
    const words = reasonWords(reason, canReply);
    if (words === undefined) continue;
    const isFirst = found.length === 0;
    const whole = isAlone && isFirst ? `${words.whole}: drink when thirsty, eat a normal meal.` : `${words.whole}.`;
    found.push(kept(`${words.short}.`, { text: whole, rank: dangerRank }));
  }
  return found;
}

const isUnknown: ReadonlySet<NoAmounts> = new Set<NoAmounts>(['unit-unknown', 'mass-unknown']);
const saysWhatToDrink: ReadonlySet<NoAmounts> = new Set<NoAmounts>(['exclusion', 'red-flag', 'loss-over-7-percent']);

function reasonWords(
  reason: NoAmounts,
  canReply: boolean,
): { readonly short: string; readonly whole: string } | undefined {
  switch (reason) {
    case 'minor':
      return { short: 'No amounts at your age', whole: 'No amounts at your age' };
    case 'unit-unknown':
      return canReply
        ? {
            short: 'Pounds or kilograms? Reply LB or KG',
            whole: 'Was your weight in pounds or kilograms? Reply LB or KG. No amounts until then',
          }
        : {
            short: 'Your weight may be in pounds or in kilograms',
            whole: 'Was your weight in pounds or kilograms? No amounts until we know',
          };
    case 'mass-unknown':
      return { short: 'No amounts without your weight', whole: 'No amounts without your weight' };
    case 'exclusion':
    case 'red-flag':
    case 'loss-over-7-percent':
      return undefined;
  }
}

function closing(prescription: Prescription): readonly Sentence[] {
  const { conditions } = prescription;
  const warned = (code: WarningCode) => isWarned(prescription, code);
  const found: Sentence[] = [];
  if (warned('overdrinking') && !conditions.isWeightUp) {
    found.push(
      kept(
        'Headache, vomiting, confusion: no drinks, get help.',
        { text: 'Headache, vomiting, confusion: no more drinks, get help.', rank: dangerRank },
        { text: 'Headache, vomiting, confusion or weight up: no more drinks, get help.', rank: dangerRank },
      ),
    );
  }
  if (warned('loss-over-4-percent')) {
    found.push(
      kept('Dizzy, vomiting, no urine in 6 h: get help.', {
        text: 'Dizzy, vomiting, or no urine in 6-8 h: get medical help.',
        rank: dangerRank,
      }),
    );
  }
  if (warned('ask-about-urine')) found.push(kept('Dark urine, swelling or weakness: doctor today.'));
  if (warned('very-sore') && !warned('red-flag') && !warned('ask-about-urine')) {
    found.push(kept('Not better in 48 h: doctor.', { text: 'Not better in 48 h: see a doctor.', rank: dangerRank }));
  }
  return found;
}

function isWarned({ warnings }: Prescription, sought: WarningCode): boolean {
  return warnings.some(({ code }) => code === sought);
}
