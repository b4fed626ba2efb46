import type { RedFlag } from './reply/red-flag.ts';

/**
 * The words for red flags (rules, B10): fixed, the same for everybody, without a number, a dose or a medicine. The pages
 * show the same sentences as the texts; only how to say that all is well again differs.
 */
export const whatToDo: Readonly<Record<RedFlag, string>> = Object.freeze({
  emergency: 'This can be an emergency: call your local emergency number now and do not stay alone.',
  doctor: 'Please see a doctor today, before any more running. If it gets worse, call your local emergency number.',
});

/** As texts all are GSM-7 and one of 160 characters. They ignore pause, budget and quiet hours. */
export const safetyText: Readonly<Record<RedFlag, string>> = Object.freeze({
  emergency: `${whatToDo.emergency} Coaching is on hold. When a doctor says you are well, reply FINE.`,
  doctor: `${whatToDo.doctor} Coaching is on hold: once you are well, reply FINE.`,
});

/** Beside it where there is room for more. */
export const whileHelpComes =
  'Stop, and sit or lie down. Very hot and confused: into the shade, cool with water. After a long event with headache, vomiting or swelling: no more drinks.';

const onHold = 'Coaching is on hold since the warning sign you told us about.';

/** For a page that knows which sign it was. */
export const stillThere: Readonly<Record<RedFlag, string>> = Object.freeze({
  emergency: `${onHold} Still there? Call your local emergency number now.`,
  doctor: `${onHold} Still there? See a doctor today; if bad, local emergency number.`,
});

/** For a mail, which cannot be answered. */
export const heldMailText = stillThere.doctor;

/** Answers whatever a runner on hold sends, other than FINE and another red flag. */
export const heldText = `${stillThere.doctor} All well again? Reply FINE.`;

/** Answers FINE after a hold. Plain `notHeldText` answers it where there was none. */
export const holdEndedText =
  'Good to hear. Coaching is back on with your next upload; start easy. If the sign comes back: stop, get medical help. You did not send FINE? Reply UNDO';

export const notHeldText = 'Good to hear. Nothing was on hold; same plan.';
