import * as z from 'zod';
import { hourMs } from '../../clock/lifetime.ts';
import type { Units } from '../../store/member.ts';
import type { AthleteProfile } from '../../store/profile.ts';
import { massFigure, massKgOf } from '../body-mass.ts';
import { exclusions, noExclusion } from '../exclusions.ts';
import type { FormErrors, FormValues } from '../form-fields.ts';
import { numberOf, valuesOf } from '../read-form.ts';
import { readTrainingFields, trainingValues } from './read-training-fields.ts';

export interface ProfileAnswers {
  readonly profile: AthleteProfile;
  readonly units: Units;
  /** Local clock time, `HH:MM`. */
  readonly checkInAt: string;
}

export type ProfileReading =
  | { readonly kind: 'ok'; readonly answers: ProfileAnswers }
  /** May be under 18. */
  | { readonly kind: 'minor' }
  | {
      readonly kind: 'wrong';
      readonly errors: FormErrors;
      readonly values: FormValues;
      readonly ticked: readonly string[];
      readonly foods: readonly string[];
    };

const pulse = { resting: { min: 30, max: 120 }, max: { min: 100, max: 230 } };
/** [ENG] Beats per minute between resting and highest heart rate; with less, no load can be calculated. */
const minPulseReserve = 40;
const minAge = 18;
const maxAge = 110;

const unitsSchema = z.enum(['metric', 'us']);
const sexSchema = z.enum(['F', 'M']);
/** [ENG] Athletes who go to bed earlier or later choose the nearest. */
export const bedtimes = [
  '20:00',
  '20:30',
  '21:00',
  '21:30',
  '22:00',
  '22:30',
  '23:00',
  '23:30',
  '00:00',
  '00:30',
  '01:00',
  '01:30',
  '02:00',
];
export const checkInHours = ['05:30', '06:00', '06:30', '07:00', '07:30', '08:00', '08:30', '09:00', '10:00'];
export const usualCheckInAt = '07:30';

/** Reads the form; with errors it is shown again as it was filled in. */
export function readProfileForm(form: URLSearchParams, now: number): ProfileReading {
  const values = valuesOf(form);
  const ticked = form.getAll('exclusions');
  const units = unitsSchema.catch('metric').parse(values.units);
  const birthYear = yearOf(values.birthYear, now);
  if (birthYear !== undefined && isPerhapsMinor(birthYear, now)) return { kind: 'minor' };

  const massKg = massOf(values, units);
  const training = readTrainingFields(form, values, now);
  const errors: FormErrors = {
    mass: values.mass !== undefined && massKg === undefined ? massError(units) : undefined,
    birthYear: birthYear === undefined ? 'Your year of birth, with four digits, such as 1988.' : undefined,
    restingHr: rangeError(values.restingHr, pulse.resting, 'A resting pulse is between 30 and 120.'),
    maxHr: rangeError(values.maxHr, pulse.max, 'A maximum pulse is between 100 and 230.') ?? pulsesError(values),
    exclusions: exclusionError(ticked),
    ...training.errors,
  };
  if (Object.values(errors).some(Boolean)) {
    const shown = { ...values, ...massFields(values.mass, massKg, units) };
    return { kind: 'wrong', errors, values: shown, ticked, foods: form.getAll('foods') };
  }

  const known = new Set<string>(exclusions.map(({ value }) => value));
  return {
    kind: 'ok',
    answers: {
      units,
      checkInAt: checkInHours.find((hour) => hour === values.checkInAt) ?? usualCheckInAt,
      profile: {
        massKg: massKg ?? null,
        birthYear: birthYear ?? null,
        sex: sexSchema
          .nullable()
          .catch(null)
          .parse(values.sex ?? null),
        restingHr: numberOf(values.restingHr) ?? null,
        maxHr: numberOf(values.maxHr) ?? null,
        bedtime: bedtimes.find((time) => time === values.bedtime) ?? null,
        exclusions: ticked.filter((value) => known.has(value)),
        ...training.answers,
      },
    },
  };
}

/**
 * Whether an athlete may still be under 18. Only the year of birth is known, so this year's birthday does not count,
 * and at New Year the year is the one that has not ended everywhere.
 */
export function isPerhapsMinor(birthYear: number, now: number): boolean {
  return yearNow(now) - birthYear - 1 < minAge;
}

function yearNow(now: number): number {
  return new Date(now - 12 * hourMs).getUTCFullYear();
}

function yearOf(text: string | undefined, now: number): number | undefined {
  const year = /^\d{4}$/.test(text ?? '') ? Number(text) : undefined;
  return year !== undefined && year <= yearNow(now) + 1 && year >= yearNow(now) - maxAge ? year : undefined;
}

/**
 * A number left as the page showed it stands for the mass that was shown, whatever unit is now chosen: the unit was
 * switched, not the weight. A typed number is in the chosen unit.
 */
function massOf({ mass, shownMass, shownMassKg }: FormValues, units: Units): number | undefined {
  const shownKg = mass === shownMass ? numberOf(shownMassKg) : undefined;
  if (shownKg !== undefined) return massKgOf(shownKg, 'metric');

  const typed = numberOf(mass);
  return typed === undefined ? undefined : massKgOf(typed, units);
}

/** The field, with a hidden one beside it that holds the mass it shows. A refused number has none. */
function massFields(typed: string | undefined, massKg: number | null | undefined, units: Units): FormValues {
  if (massKg === null || massKg === undefined) return { mass: typed, shownMass: undefined, shownMassKg: undefined };
  const shown = massFigure(massKg, units);
  return { mass: shown, shownMass: shown, shownMassKg: massFigure(massKg, 'metric') };
}

function massError(units: Units): string {
  return units === 'us'
    ? 'A weight in pounds, between 78 and 440, such as 154.'
    : 'A weight in kilograms, between 35 and 200, such as 70.';
}

function rangeError(
  text: string | undefined,
  { min, max }: { readonly min: number; readonly max: number },
  message: string,
): string | undefined {
  const number = numberOf(text);
  if (text === undefined) return undefined;
  return number !== undefined && number >= min && number <= max ? undefined : message;
}

/** Each may be right alone but not both: usually they are swapped. */
function pulsesError({ restingHr, maxHr }: FormValues): string | undefined {
  const [resting, max] = [numberOf(restingHr), numberOf(maxHr)];
  if (resting === undefined || max === undefined || max >= resting + minPulseReserve) return undefined;
  return `A maximum pulse is at least ${minPulseReserve} above the resting pulse. Are they in each other's place?`;
}

function exclusionError(ticked: readonly string[]): string | undefined {
  if (ticked.length === 0) return 'Tick what applies to you, or "None of these".';
  if (ticked.length > 1 && ticked.includes(noExclusion.value)) {
    return 'You ticked "None of these" and something else. Which is it?';
  }
  return undefined;
}

/** Conditions texted while the form was open: nobody unticked what it did not show. */
export function toldSinceShown({ shownExclusions = '' }: FormValues, { exclusions: told }: AthleteProfile) {
  const shown = shownExclusions.split(',');
  return (told ?? []).filter((value) => !shown.includes(value));
}

/** A stored profile as form values. */
export function profileValues({ profile, units, checkInAt }: ProfileAnswers, now: number): FormValues {
  return {
    ...trainingValues(profile, now),
    ...massFields(undefined, profile.massKg, units),
    shownExclusions: profile.exclusions?.join(','),
    units,
    birthYear: profile.birthYear?.toString(),
    sex: profile.sex ?? undefined,
    restingHr: profile.restingHr?.toString(),
    maxHr: profile.maxHr?.toString(),
    bedtime: profile.bedtime ?? undefined,
    checkInAt,
  };
}

export function profileTicks({ exclusions: ticked }: AthleteProfile): readonly string[] {
  if (!ticked) return [];
  return ticked.length === 0 ? [noExclusion.value] : ticked;
}
