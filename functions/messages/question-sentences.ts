/**
 * The answers to a reply to one of our questions, and the questions that a command asks back: GSM-7, one text each, nothing
 * that the runner wrote.
 */

/** Very sore after so hard a session, and the urine is pale, nothing swollen, nothing weak. */
export function urineIsFine(rest: string | undefined): string {
  const days = rest === undefined ? '' : ` ${rest}`;
  return `Good. Then rest, drink to thirst and eat normally.${days} If it changes, or is not better in 48 h: see a doctor.`;
}

/** Dark urine is the sign of muscle breaking down. Coaching is on hold from here on. */
export const urineIsDark =
  'Please see a doctor today and say: dark pee or weak legs after a long run. No running. Worse: emergency number. Advice is on hold; once well, reply FINE.';

export const urineUnsure =
  'Look the next time you pee. Like cola or tea, or no pee in 8 h: see a doctor today. Pale yellow and no swelling: reply NO';

export const askBeforeForgetting =
  'This deletes all we have about you and ends our access to your runs. Sure? Reply FORGET ME YES within 10 min. To keep it, do nothing. STOP only ends the texts.';

/** @param when the day and the clock time on which it happens, such as `Thu at 4pm`. */
export function forgettingAt(when: string): string {
  return `All right. On ${when} all is deleted and our access ends. Changed your mind before then? Reply KEEP. Nothing else comes from us but a receipt.`;
}

export function stillForgettingAt(when: string): string {
  return `On ${when} all we have about you is deleted. To keep it, reply KEEP. If you feel ill: a doctor, or your local emergency number.`;
}

export const kept = 'Nothing was deleted. All is as before, and your plan goes on.';
export const keptPaused = 'Nothing was deleted. All is as before, and texts are still paused.';
export const keptOnHold =
  'Nothing was deleted. Coaching is on hold. Sign still there? See a doctor today; if bad, local emergency number. All well again? Reply FINE.';
export const nothingToKeep = 'Nothing is to be deleted. All is as before.';

export const holdIsBack =
  'FINE is taken back: advice is on hold again. Still there? See a doctor today; if bad, local emergency number. All well again? Reply FINE.';

/** @param said the two weights as the runner wrote them: figures only. */
export function askForUnit([before, after]: readonly [string, string]): string {
  return `Are ${before} and ${after} pounds or kilograms? Reply LB or KG. Until then we name no amounts.`;
}

export interface DoubtedWeights {
  readonly said: readonly [string, string];
  /** In the other unit the weights would be believed. */
  readonly perhaps: 'lb' | 'kg' | undefined;
  /** The weight on file, such as `70 kg`; absent: none. */
  readonly onFile: string | undefined;
  /** The next try, in the runner's own unit. */
  readonly example: string;
}

/** Weights that the rules do not believe: never acknowledged as if they were. */
export function implausibleWeights({ said: [before, after], perhaps, onFile, example }: DoubtedWeights): string {
  const because = onFile === undefined ? 'Not counted yet.' : `Not counted yet, because you told us ${onFile}.`;
  if (perhaps === undefined) {
    return `${before} and ${after} cannot be right together. Please check and send again, like ${example}. ${because}`;
  }
  const word = perhaps === 'lb' ? 'pounds' : 'kilograms';
  return `${before} and ${after}: is that ${word}? Reply ${perhaps.toUpperCase()}. If not, please check and send again, like ${example}. ${because}`;
}

export const sendWeightsAgain = 'Please send the weights again with their unit, like W 70.4 69.1 kg or W 155 152.5 lb';

/** The same two for somebody who is to read no weights. */
export const unitWithoutFigures = 'Are these pounds or kilograms? Reply LB or KG. Not counted yet.';
export const weightsWithoutFigures =
  'These weights cannot be right together. Please check, and send them again with their unit. Not counted yet.';

/** After six texts of a day that could not be read. */
export const noMoreUnread =
  'We cannot read these texts, so we stop answering them until tomorrow. Numbers like 3 7.5 still work. If you feel ill: a doctor, or your local emergency number.';

/** The last answer of a day. */
export const noMoreToday =
  'That was the last answer for today; what you send is still read. If you feel ill: a doctor, or your local emergency number.';
