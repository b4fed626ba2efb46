/**
 * The answers to a runner's text, beside what was understood of it: GSM-7, short, and nothing that they wrote.
 */

import { heldText } from './safety-text.ts';

export const noPlanYet = 'No plan yet: it comes with your next upload.';

export const pausedUntilResume = 'Paused. No texts from us until you reply RESUME. Warning signs still get an answer.';

/** @param startsAgain the day on which texts start again, such as `Wed 2 Dec`. */
export function paused(days: number, startsAgain: string): string {
  return `Paused for ${days} ${days === 1 ? 'day' : 'days'}: texts start again on ${startsAgain}. RESUME ends it sooner. Warning signs still get an answer.`;
}

export const resumed =
  'Welcome back. Advice comes with your next upload. After a break of two weeks or more: start with short runs, every other day.';

/** A hold ends by FINE alone, so this says what the text about the hold said. */
export const resumedOnHold = `Welcome back. ${heldText}`;

/**
 * @param said what the answer said, such as `soreness 8, slept 3 h`.
 * @param days what the plan asks for without it, such as `easy day today`.
 */
export function takenBack(said: string, days: string): string {
  return `Taken back: ${said}. Plan without it: ${days}.`;
}

export const nothingToUndo = 'There is nothing to take back.';

export function unitsChanged(units: 'metric' | 'us'): string {
  return units === 'us'
    ? 'Done: pounds, fluid ounces and miles from now on. UNITS METRIC brings back kilograms, litres and km.'
    : 'Done: kilograms, litres and km from now on. UNITS US brings back pounds, fluid ounces and miles.';
}

export function yourData(link: string): string {
  return `Your page, just for you, works 7 days: ${link}`;
}

/** After so hard a session it is common to be very sore, but it can be the sign of something worse. */
export const verySoreWords = {
  question: 'Very sore is common after so hard a session. But dark urine, swelling or real weakness?',
  ifNot: 'rest, drink to thirst.',
} as const;

/** Beside the plan, where no session explains such soreness. */
export const ifStillVerySore = 'Not better in 48 h: see a doctor. Dark pee: go today.';

export const askAboutUrine =
  'Very sore is common after so hard a session. But is your pee dark like cola, or are legs swollen or truly weak? Reply YES or NO. Unsure? See a doctor today.';
