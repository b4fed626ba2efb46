import type { Reason } from '../recovery/prescription.ts';

/**
 * What a runner's own text is answered with, beside what was understood of it: GSM-7, short, nothing that they wrote.
 */

/** @param rest what the advice says about rest, a sentence or none. */
export function planStands(rest: string | undefined): string {
  return `Plan stands: ${rest === undefined ? 'train as you like.' : lowerFirst(rest)}`;
}

export function planChanges(rest: string | undefined): string {
  return `New plan: ${rest === undefined ? 'train as you like.' : lowerFirst(rest)}`;
}

export const keptForNextSession = 'Noted for your next session.';
export const noPlanYet = 'No plan yet: it comes with your next upload to Strava.';

export function paused(days: number | undefined): string {
  return days === undefined
    ? 'Paused. No texts from us until you reply RESUME. Warning signs still get an answer.'
    : `Paused for ${days} ${days === 1 ? 'day' : 'days'}. RESUME ends it sooner. Warning signs still get an answer.`;
}

export const resumed = 'Welcome back. Advice comes with your next upload.';
export const undone = 'Your last answer is taken back.';
export const nothingToUndo = 'There is nothing to take back.';

export function unitsChanged(units: 'metric' | 'us'): string {
  return units === 'us' ? 'From now on in pounds and ounces.' : 'From now on in kilograms and litres.';
}

export function yourData(link: string): string {
  return `Everything we hold about you, for 7 days: ${link} Do not pass it on.`;
}

/** Very sore is to be expected after so hard a session, and the sign of something worse all the same. */
export const verySoreWords = {
  question: 'Very sore is common after so hard a session. But dark urine, swelling or real weakness?',
  ifNot: 'rest, drink to thirst.',
} as const;

export const askAboutUrine = `${verySoreWords.question} Reply that and see a doctor today. If not: ${verySoreWords.ifNot}`;

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
