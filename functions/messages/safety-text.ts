import type { RedFlag } from './reply/red-flag-phrase.ts';

/**
 * The words for red flags (rules, B10): fixed, the same for everybody, without a number, a dose or a medicine. All are
 * GSM-7 and one text of 160 characters. They ignore pause, budget and quiet hours.
 */
export const safetyText: Readonly<Record<RedFlag, string>> = Object.freeze({
  emergency:
    'This can be an emergency: call your local emergency number now and do not stay alone. Coaching is on hold. When a doctor says you are well, reply FINE.',
  doctor:
    'Please see a doctor today, before any more running. If it gets worse, call your local emergency number. Coaching is on hold: once you are well, reply FINE.',
});

/** Answers whatever a runner on hold sends, other than FINE and another red flag. */
export const heldText =
  'Coaching is on hold since the warning sign you told us about. Still there? See a doctor today; if bad, local emergency number. All well again? Reply FINE.';

/** Answers FINE after a hold. Plain `notHeldText` answers it where there was none. */
export const holdEndedText =
  'Good to hear. Coaching is back on with your next upload. Start easy, and if the sign comes back: stop, and get medical help.';

export const notHeldText = 'Good to hear. Nothing was on hold; your plan stands.';
