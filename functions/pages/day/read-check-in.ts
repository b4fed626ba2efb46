import * as z from 'zod';
import { replyFields } from '../../messages/reply/reply-fields.ts';
import { doctorFromSoreness, isInRange } from '../../messages/reply/reply-ranges.ts';
import { isWeighInTypo } from '../../messages/reply/weigh-in.ts';
import { kgPerLb, litresPerUsFluidOunce } from '../../recovery/units.ts';
import type { Answers } from '../../store/check-in-answers.ts';
import type { HoldKind } from '../../store/check-ins.ts';
import type { Units } from '../../store/member.ts';
import { massKgOf } from '../body-mass.ts';
import type { FormErrors, FormValues } from '../form-fields.ts';
import { numberOf, valuesOf } from '../read-form.ts';

export type CheckInReading =
  | { readonly kind: 'ok'; readonly answers: Answers; readonly flag: HoldKind | 'very-sore' | undefined }
  | {
      readonly kind: 'wrong';
      readonly errors: FormErrors;
      readonly values: FormValues;
      readonly flags: readonly string[];
      /** The units of the numbers in `values`. */
      readonly units: Units;
    };

/** Signs that stop all advice (rule B10). The gravest that is ticked decides. */
export const emergencySigns = [
  { value: 'chest', label: 'Pain or pressure in the chest' },
  { value: 'faint', label: 'I fainted or collapsed' },
  { value: 'confused', label: 'Confused, or had a seizure' },
  { value: 'breath', label: 'Badly short of breath' },
  { value: 'hot', label: 'Very hot and confused' },
  { value: 'sodium', label: 'After a long event: headache with vomiting, swelling or weight gain' },
] as const;

export const doctorSigns = [
  { value: 'urine-dark', label: 'Urine dark as cola, or with blood' },
  { value: 'urine-none', label: 'No urine for 8 hours' },
  { value: 'calf', label: 'One calf swollen' },
  { value: 'bone', label: 'Pain in one bone or joint, or pain that gets worse with each run' },
  { value: 'weak', label: 'Muscles very swollen or weak' },
  { value: 'fever', label: 'Fever' },
  { value: 'heartbeat', label: 'Heart racing or stumbling at rest' },
] as const;

const rangeErrors = {
  sleepHours: `Hours of sleep go from ${replyFields.sleepHours.from} to ${replyFields.sleepHours.to}, such as 7.5.`,
  restingHr: `A resting pulse is between ${replyFields.restingHr.from} and ${replyFields.restingHr.to}.`,
  weightBeforeKg: 'That weight looks mistyped. Which unit is it?',
  weightAfterKg: 'That weight looks mistyped. Which unit is it?',
  drunkL: 'What you drank looks mistyped.',
} as const;

const tooFarApart = 'These two weights are too far apart for one session. Is one of them mistyped, or in another unit?';

const appetiteSchema = z.enum(['good', 'poor']).optional().catch(undefined);

const unitsSchema = z.enum(['metric', 'us']);

/**
 * Reads the form in the units it was shown in: the athlete's own may have changed since. Every field is optional, but
 * at least one is needed. `very-sore` is a matter for a doctor, unless the rules expect it.
 */
export function readCheckInForm(form: URLSearchParams, unitsNow: Units): CheckInReading {
  const values = valuesOf(form);
  const units = unitsSchema.catch(unitsNow).parse(values.units);
  const flags = form.getAll('signs');
  const errors: Record<string, string | undefined> = {};
  const within = (name: string, field: keyof typeof rangeErrors, number: number | undefined): number | undefined => {
    if (values[name] === undefined) return undefined;
    if (number !== undefined && isInRange(field, number)) return Math.round(number * 100) / 100;
    errors[name] = rangeErrors[field];
    return undefined;
  };
  const massOf = (name: 'weightBefore' | 'weightAfter') =>
    within(name, `${name}Kg`, scaled(numberOf(values[name]), units === 'us' ? kgPerLb : 1));

  const massNow = (): number | undefined => {
    if (values.weightNow === undefined) return undefined;
    const massKg = massKgOf(numberOf(values.weightNow) ?? 0, units);
    if (massKg === undefined) errors.weightNow = rangeErrors.weightBeforeKg;
    return massKg;
  };
  // Exact hours count before the choice beside them.
  const sleepName = values.hoursSlept === undefined ? 'sleepHours' : 'hoursSlept';
  const given: Answers = {
    soreness: stepOf(values.soreness),
    sleepHours: within(sleepName, 'sleepHours', hoursOf(values[sleepName])),
    energy: stepOf(values.energy),
    restingHr: within('restingHr', 'restingHr', numberOf(values.restingHr)),
    weightBeforeKg: massOf('weightBefore'),
    weightAfterKg: massOf('weightAfter'),
    weightKg: massNow(),
    rpe: effortOf(values.effort),
    appetite: appetiteSchema.parse(values.appetite),
    drunkL: within('drunk', 'drunkL', scaled(numberOf(values.drunk), units === 'us' ? litresPerUsFluidOunce : 1)),
  };
  const answers = isOneWeighIn(given) ? given : { ...given, weightBeforeKg: undefined, weightAfterKg: undefined };
  if (answers !== given) errors.weightAfter = tooFarApart;
  const isEmpty = Object.values(answers).every((answer) => answer === undefined) && flags.length === 0;
  if (isEmpty && Object.keys(errors).length === 0) errors.soreness = 'Tap how sore you are, or fill in anything below.';
  const flag = flagOf(flags, answers);
  // A red flag counts even if another field is mistyped.
  return Object.keys(errors).length === 0 || flag !== undefined
    ? { kind: 'ok', answers, flag }
    : { kind: 'wrong', errors, values, flags, units };
}

/** Each weight may be plausible alone; together they must fit one body before and after one session. */
function isOneWeighIn({ weightBeforeKg, weightAfterKg }: Answers): boolean {
  return !weightBeforeKg || !weightAfterKg || !isWeighInTypo(weightBeforeKg, weightAfterKg);
}

function flagOf(flags: readonly string[], { soreness }: Answers): HoldKind | 'very-sore' | undefined {
  if (emergencySigns.some(({ value }) => flags.includes(value))) return 'emergency';
  if (doctorSigns.some(({ value }) => flags.includes(value))) return 'doctor';
  return (soreness ?? 0) >= doctorFromSoreness ? 'very-sore' : undefined;
}

/** Nobody trains with an effort of 0. */
function effortOf(text: string | undefined): number | undefined {
  const step = stepOf(text);
  return step === 0 ? undefined : step;
}

function stepOf(text: string | undefined): number | undefined {
  return /^(10|\d)$/.test(text ?? '') ? Number(text) : undefined;
}

/** `7.5`, `7,5`, `7:30` or `7h30`. */
function hoursOf(text: string | undefined): number | undefined {
  const clock = /^(\d{1,2})\s*[:h]\s*([0-5]\d)$/i.exec(text ?? '');
  return clock === null ? numberOf(text) : Number(clock[1]) + Number(clock[2]) / 60;
}

function scaled(number: number | undefined, factor: number): number | undefined {
  return number === undefined ? undefined : number * factor;
}
