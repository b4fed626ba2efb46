import type { Prescription, WarningCode } from '../recovery/prescription.ts';
import { type Units, weightInWords } from './amounts-in-words.ts';

/** What goes before any amount, and what closes the text. Either may be empty. */
export interface SafetyWords {
  readonly first: string;
  /** Where even two parts are too few otherwise. */
  readonly shortFirst: string;
  /** Without what is true only just after the finish. */
  readonly lastingFirst: string;
  readonly last: string;
  readonly shortLast: string;
  readonly tightLast: string;
}

export function safetyWords(prescription: Prescription, units: Units): SafetyWords {
  const { conditions, warnings } = prescription;
  const warned = (sought: WarningCode) => warnings.some(({ code }) => code === sought);

  const first = [
    warned('heat') ? 'Cool first: shade, water on skin. Confused or collapsed: emergency number.' : '',
    warned('red-flag')
      ? 'A warning sign: see a doctor today, no training till then. Worse, or dark urine: emergency number.'
      : '',
    gainWords(conditions, units),
    warned('loss-over-7-percent')
      ? `Weight down ${Math.round(conditions.lossPercent ?? 0)}%: drink to thirst, weigh again. Dizzy, vomiting, or no urine in 6-8 h: get medical help.`
      : '',
  ];
  const isLong = conditions.isLong && !conditions.isWeightUp && !warned('red-flag');
  const isVerySore = warned('very-sore') && !warned('red-flag') && !warned('ask-about-urine');
  const last = [
    isLong ? 'Headache, vomiting, confusion or weight up: no more drinks, get help.' : '',
    warned('loss-over-4-percent') ? 'Dizzy, vomiting, or no urine in 6-8 h: get medical help.' : '',
    warned('ask-about-urine') ? 'Dark urine, swelling or weakness: doctor today.' : '',
    warned('sore-for-long') ? 'Sore for over a week: ask a doctor.' : '',
    isVerySore ? 'Not better in 48 h: see a doctor.' : '',
  ];
  const shortLast = [
    warned('loss-over-4-percent') ? 'Dizzy, vomiting, no urine in 6 h: get help.' : '',
    warned('ask-about-urine') ? 'Dark urine, swelling or weakness: doctor today.' : '',
    warned('sore-for-long') ? 'Sore for over a week: ask a doctor.' : '',
    isVerySore ? 'Not better in 48 h: doctor.' : '',
  ];
  return {
    first: joined(first),
    shortFirst: joined([
      shortHeatWords(warned('heat'), conditions.isWeightUp),
      first[1] ?? '',
      conditions.isWeightUp
        ? 'Weight up: no extra drinks until you pee. Headache, vomiting, confusion: emergency number.'
        : (first[2] ?? ''),
      warned('loss-over-7-percent')
        ? `Weight down ${Math.round(conditions.lossPercent ?? 0)}%. Dizzy, vomiting, no urine in 6 h: get medical help.`
        : '',
    ]),
    lastingFirst: joined(first.slice(1)),
    last: joined(last),
    shortLast: joined([isLong ? 'Headache, vomiting, confusion: no more drinks, get help.' : '', ...shortLast]),
    tightLast: joined([isLong ? 'Headache, vomiting, confusion: no drinks, get help.' : '', ...shortLast]),
  };
}

/** A gain within the noise of the scales asks for no extra drinks either, and is no alarm. */
function gainWords({ gainedKg, isWeightUp, weighIn }: Prescription['conditions'], units: Units): string {
  if (isWeightUp) {
    const gain = gainedKg === undefined ? '' : ` ${weightInWords(gainedKg, units)}`;
    return `Weight up${gain}: no extra drinks until you pee. Headache, vomiting, confusion: emergency number now.`;
  }
  return weighIn === 'used' && gainedKg !== undefined ? 'Weight as before: no extra drinks until you pee.' : '';
}

/** Confusion is named once. */
function shortHeatWords(isHot: boolean, namesConfusion: boolean): string {
  if (!isHot) return '';
  return namesConfusion ? 'Cool first.' : 'Cool first. Confused: emergency number.';
}

function joined(sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
