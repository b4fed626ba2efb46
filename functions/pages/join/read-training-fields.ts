import * as z from 'zod';
import { dayMs, hourMs } from '../../clock/lifetime.ts';
import type { AthleteProfile } from '../../store/profile.ts';
import type { Choice, FormErrors, FormValues } from '../form-fields.ts';

/** The part of a profile about training and eating. */
export type TrainingAnswers = Required<
  Pick<AthleteProfile, 'experience' | 'raceDate' | 'raceKm' | 'coldTips' | 'foods'>
>;

export const experiences: readonly Choice[] = [
  { value: '', label: 'Rather not say' },
  { value: 'new', label: 'I am new to running, or back after years' },
  { value: 'regular', label: 'I run regularly' },
];

/** The usual distances; a race of another length counts as the nearest. */
export const raceDistances: readonly Choice[] = [
  { value: '', label: 'Not said' },
  { value: '5', label: '5 km' },
  { value: '10', label: '10 km' },
  { value: '16.1', label: '10 miles' },
  { value: '21.1', label: 'Half marathon' },
  { value: '30', label: '30 km' },
  { value: '42.2', label: 'Marathon' },
  { value: '50', label: '50 km' },
  { value: '80.5', label: '50 miles' },
  { value: '100', label: '100 km' },
  { value: '160.9', label: '100 miles' },
];

export const foodChoices = [
  { value: 'vegetarian', label: 'Vegetarian' },
  { value: 'vegan', label: 'Vegan' },
  { value: 'no-dairy', label: 'No milk, yogurt or cheese' },
  { value: 'no-gluten', label: 'No gluten' },
  { value: 'no-nuts', label: 'No nuts' },
] as const satisfies readonly Choice[];

export const coldTipsChoice: Choice = { value: 'yes', label: 'Yes, tell me when a cold bath may help' };

const experienceSchema = z.enum(['new', 'regular']).nullable().catch(null);
const dateSchema = z.iso.date();
/** Nobody enters a race further ahead than this. */
const raceWithinMs = 2 * 366 * dayMs;

/** `undefined` both for a wrong field and for an empty one; the errors tell them apart. */
export function readTrainingFields(
  form: URLSearchParams,
  values: FormValues,
  now: number,
): { readonly answers: TrainingAnswers; readonly errors: FormErrors } {
  const raceDate = raceDateOf(values.raceDate, now);
  const raceKm = raceDistances.find(({ value }) => value !== '' && value === values.raceKm);
  const ticked = form.getAll('foods');
  return {
    answers: {
      experience: experienceSchema.parse(values.experience ?? null),
      raceDate: raceDate ?? null,
      raceKm: raceKm && raceDate ? Number(raceKm.value) : null,
      coldTips: values.coldTips === coldTipsChoice.value,
      foods: foodChoices.map(({ value }) => value).filter((value) => ticked.includes(value)),
    },
    errors: { raceDate: raceDateError(values, raceDate, now) },
  };
}

/** A stored profile as form values. A race that is over is left out. */
export function trainingValues({ experience, raceDate, raceKm, coldTips }: AthleteProfile, now: number): FormValues {
  const isAhead = raceDate !== null && raceDate !== undefined && raceDate >= earliestRaceDay(now);
  return {
    experience: experience ?? undefined,
    raceDate: isAhead ? raceDate : undefined,
    raceKm: isAhead ? raceKm?.toString() : undefined,
    coldTips: coldTips ? coldTipsChoice.value : undefined,
  };
}

/** As the page of a member's data says it. */
export function trainingWords({ experience, raceDate, raceKm, coldTips, foods }: AthleteProfile) {
  const labelOf = (choices: readonly Choice[], value: string) =>
    choices.find((choice) => choice.value === value)?.label;
  const distance = raceKm ? (labelOf(raceDistances, String(raceKm)) ?? `${raceKm} km`) : undefined;
  return {
    'How used to running': experience ? (labelOf(experiences, experience) ?? experience) : 'not given',
    'Next race': raceDate ? [distance, raceDate].filter(Boolean).join(', ') : 'not given',
    'What you eat': foods?.length ? foods.map((food) => labelOf(foodChoices, food) ?? food).join('; ') : 'everything',
    'Cold baths': coldTips ? 'tell me when one may help' : 'no tips',
  };
}

function raceDateOf(text: string | undefined, now: number): string | undefined {
  const date = dateSchema.safeParse(text).data;
  return date !== undefined && date >= earliestRaceDay(now) && date <= isoDate(now + raceWithinMs) ? date : undefined;
}

function raceDateError(
  { raceDate: text, raceKm }: FormValues,
  raceDate: string | undefined,
  now: number,
): string | undefined {
  if (raceDate !== undefined) return undefined;
  if (text === undefined) {
    return raceKm === undefined ? undefined : 'When is the race? Or choose no distance.';
  }
  const date = dateSchema.safeParse(text).data;
  if (date === undefined) return 'The day of the race as year, month and day, such as 2027-04-18.';
  return date < earliestRaceDay(now)
    ? 'That day is over. Enter the next race, or leave it empty.'
    : 'That is more than two years ahead. Enter an earlier race, or leave it empty.';
}

/** Today's date in the last zone to leave it. */
function earliestRaceDay(now: number): string {
  return isoDate(now - 12 * hourMs);
}

function isoDate(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
