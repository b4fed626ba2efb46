import { extra, kept, type Sentence } from './fit-text.ts';
import { worth } from './order-of-worth.ts';

/** What a device has told of a morning. */
export interface MeasuredMorning {
  readonly sleepHours?: number | undefined;
  /** Beats a minute. */
  readonly restingHr?: number | undefined;
  readonly soreness?: number | undefined;
}

/** The question of the morning, with an answer to copy: what is known already is not asked. */
export function sorenessQuestion({ sleepHours, soreness }: MeasuredMorning = {}): Sentence {
  if (sleepHours === undefined) return bothQuestion;
  return soreness === undefined ? sorenessAlone : ifWrong;
}

const bothQuestion = kept(
  'Sore? Slept? Reply e.g. 3 7.5',
  { text: 'Reply soreness 0-10 + hours slept, e.g. 3 7.5', rank: worth.questionInWords },
  { text: 'How are the legs? Reply soreness 0-10 + hours slept, e.g. 3 7.5', rank: worth.questionInFull },
);

const sorenessAlone = kept(
  'Sore 0-10? Reply e.g. 3',
  { text: 'How are the legs? Reply soreness 0-10, e.g. 3', rank: worth.questionInWords },
  {
    text: 'How are the legs? Reply soreness 0-10, e.g. 3, or 3 7.5 if you slept 7.5 h',
    rank: worth.questionInFull,
  },
);

const ifWrong = extra({ text: 'Not right? Send e.g. 3 7.5', rank: worth.questionInWords });

/** What a device has told, and that it was a device: "Slept 6.2 h, pulse 59 (watch)." */
export function measuredSentence(measured: MeasuredMorning): Sentence {
  const words = measuredWords(measured);
  const { sleepHours, restingHr } = measured;
  if (sleepHours === undefined || restingHr === undefined) {
    return words === undefined ? extra() : extra({ text: words, rank: worth.drinkPlainly });
  }
  return kept(
    `Slept ${sleepHours} h (watch).`,
    ...(words === undefined ? [] : [{ text: words, rank: worth.question }]),
  );
}

/** `undefined`: a device has told nothing. */
export function measuredWords({ sleepHours, restingHr, soreness }: MeasuredMorning): string | undefined {
  const measured = [
    ...(sleepHours === undefined ? [] : [`slept ${sleepHours} h`]),
    ...(restingHr === undefined ? [] : [`pulse ${restingHr}`]),
  ];
  const said = [
    ...(measured.length === 0 ? [] : [`${measured.join(', ')} (watch)`]),
    ...(soreness === undefined ? [] : [`soreness ${soreness} (your note)`]),
  ].join(', ');
  return said === '' ? undefined : `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}
