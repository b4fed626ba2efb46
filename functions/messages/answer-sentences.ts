import type { Reason } from '../recovery/prescription.ts';

/**
 * What a runner's own text is answered with, beside what was understood of it: GSM-7, short, nothing that they wrote.
 */

/** @param rest what the advice says about rest, a sentence or none. */
export function planStands(rest: string | undefined): string {
  return `Same plan: ${rest === undefined ? 'train as usual.' : lowerFirst(rest)}`;
}

export function planChanges(rest: string | undefined): string {
  return `New plan: ${rest === undefined ? 'train as usual.' : lowerFirst(rest)}`;
}

export const keptForNextSession = 'It counts for your next session.';
export const noPlanYet = 'No plan yet: it comes with your next upload to Strava.';

export const pausedUntilResume = 'Paused. No texts from us until you reply RESUME. Warning signs still get an answer.';

/** @param startsAgain the day on which texts start again, such as `Wed 2 Dec`. */
export function paused(days: number, startsAgain: string): string {
  return `Paused for ${days} ${days === 1 ? 'day' : 'days'}: texts start again on ${startsAgain}. RESUME ends it sooner. Warning signs still get an answer.`;
}

export const resumed =
  'Welcome back. Advice comes with your next upload. After a break of two weeks or more: start with short runs, every other day.';

/** @param said what the answer said, such as `soreness 8, slept 3 h`. */
export function takenBack(said: string, rest: string | undefined): string {
  return `Taken back: ${said}. Plan without it: ${rest === undefined ? 'train as usual.' : lowerFirst(rest)}`;
}

export function takenBackAlone(said: string): string {
  return `Taken back: ${said}.`;
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

/** Very sore is to be expected after so hard a session, and the sign of something worse all the same. */
export const verySoreWords = {
  question: 'Very sore is common after so hard a session. But dark urine, swelling or real weakness?',
  ifNot: 'rest, drink to thirst.',
} as const;

export const askAboutUrine =
  'Very sore is common after so hard a session. But is your pee dark like cola, or are legs swollen or truly weak? Reply YES or NO. Unsure? See a doctor today.';

const maxCharacters = 306;

/** The two strongest reasons, with their numbers; in two parts of a text at the most. */
export function why(because: readonly Reason[]): string {
  const reasons = strongest(because).map(({ reason }) => sentence(reason));
  if (reasons.length === 0) return 'Nothing special: the load of the session alone.';
  const both = `Why: ${reasons.join(' ')}`;
  return both.length <= maxCharacters ? both : `Why: ${reasons[0]}`;
}

/** What speaks for rest before what speaks for food and drink. */
const strength = [
  'red-flag',
  'no-amounts',
  'distance-floor',
  'day',
  'soreness',
  'sleep',
  'resting-pulse',
  'hard-days',
  'base-hours',
  'earlier-rest',
  'load',
  'fluid',
];

function strongest(because: readonly Reason[]): readonly Reason[] {
  const rank = ({ rule }: Reason): number => {
    const place = strength.indexOf(rule);
    return place < 0 ? strength.length : place;
  };
  return [...because].sort((a, b) => rank(a) - rank(b)).slice(0, 2);
}

function sentence(reason: string): string {
  const capital = reason.charAt(0).toUpperCase() + reason.slice(1);
  return /[.!?]$/.test(capital) ? capital : `${capital}.`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
