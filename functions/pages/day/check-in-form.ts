import { html } from 'hono/html';
import * as z from 'zod';
import { replyFields } from '../../messages/reply/reply-fields.ts';
import { doctorFromSoreness, isInRange } from '../../messages/reply/reply-ranges.ts';
import { isWeighInTypo } from '../../messages/reply/weigh-in.ts';
import { stillThere } from '../../messages/safety-text.ts';
import { kgPerLb, litresPerUsFluidOunce } from '../../recovery/units.ts';
import type { Answers } from '../../store/check-in-answers.ts';
import type { HoldKind } from '../../store/check-ins.ts';
import type { Units } from '../../store/member.ts';
import {
  choiceField,
  errorSummary,
  type FormErrors,
  type FormValues,
  hiddenField,
  scaleField,
  textField,
} from '../form-fields.ts';
import type { Html } from '../page.ts';
import { numberOf, valuesOf } from '../read-form.ts';

export type CheckInReading =
  | { readonly kind: 'ok'; readonly answers: Answers; readonly flag: HoldKind | 'very-sore' | undefined }
  | {
      readonly kind: 'wrong';
      readonly errors: FormErrors;
      readonly values: FormValues;
      readonly flags: readonly string[];
      /** Those that the numbers in `values` are in. */
      readonly units: Units;
    };

/** Signs that stop all advice (rule B10). The gravest that is ticked decides. */
const emergencySigns = [
  { value: 'chest', label: 'Pain or pressure in the chest' },
  { value: 'faint', label: 'I fainted or collapsed' },
  { value: 'confused', label: 'Confused, or had a seizure' },
  { value: 'breath', label: 'Badly short of breath' },
  { value: 'hot', label: 'Very hot and confused' },
  { value: 'sodium', label: 'After a long event: headache with vomiting, swelling or weight gain' },
] as const;

const doctorSigns = [
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

const unitsSchema = z.enum(['metric', 'us']);

/**
 * Reads the form in the units that it was shown in: the athlete's own may have changed since. Everything is optional, but
 * not all of it at once. `very-sore` is a matter for a doctor, unless the rules say that it is to be expected.
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

  const given: Answers = {
    soreness: stepOf(values.soreness),
    sleepHours: within('sleepHours', 'sleepHours', hoursOf(values.sleepHours)),
    energy: stepOf(values.energy),
    restingHr: within('restingHr', 'restingHr', numberOf(values.restingHr)),
    weightBeforeKg: massOf('weightBefore'),
    weightAfterKg: massOf('weightAfter'),
    drunkL: within('drunk', 'drunkL', scaled(numberOf(values.drunk), units === 'us' ? litresPerUsFluidOunce : 1)),
  };
  const answers = isOneWeighIn(given) ? given : { ...given, weightBeforeKg: undefined, weightAfterKg: undefined };
  if (answers !== given) errors.weightAfter = tooFarApart;
  const isEmpty = Object.values(answers).every((answer) => answer === undefined) && flags.length === 0;
  if (isEmpty && Object.keys(errors).length === 0) errors.soreness = 'Tap how sore you are, or fill in anything below.';
  const flag = flagOf(flags, answers);
  // A red flag is heard, whatever else is mistyped.
  return Object.keys(errors).length === 0 || flag !== undefined
    ? { kind: 'ok', answers, flag }
    : { kind: 'wrong', errors, values, flags, units };
}

/** Each weight may be right by itself; both have to be of one body, before and after one session. */
function isOneWeighIn({ weightBeforeKg, weightAfterKg }: Answers): boolean {
  return !weightBeforeKg || !weightAfterKg || !isWeighInTypo(weightBeforeKg, weightAfterKg);
}

function flagOf(flags: readonly string[], { soreness }: Answers): HoldKind | 'very-sore' | undefined {
  if (emergencySigns.some(({ value }) => flags.includes(value))) return 'emergency';
  if (doctorSigns.some(({ value }) => flags.includes(value))) return 'doctor';
  return (soreness ?? 0) >= doctorFromSoreness ? 'very-sore' : undefined;
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

interface CheckInView {
  readonly action: string;
  readonly planHref: string;
  readonly token: Html;
  readonly units: Units;
  readonly values: FormValues;
  readonly flags: readonly string[];
  readonly errors: FormErrors;
  readonly hold: HoldKind | undefined;
}

export function checkInContent({ action, planHref, token, units, values, flags, errors, hold }: CheckInView): Html {
  const mass = units === 'us' ? 'pounds' : 'kilograms';
  return html`${errorSummary(errors)}${hold === undefined ? '' : onHold(action, token, hold)}
<form method="post" action="${action}" novalidate>${token}${hiddenField('units', units)}
${scaleField({
  name: 'soreness',
  legend: 'How sore are you?',
  hint: '0 is fresh, 10 is the worst you have known.',
  value: values.soreness,
  error: errors.soreness,
})}
${textField({
  name: 'sleepHours',
  label: 'Hours of sleep last night',
  hint: 'Such as 7.5 or 7:30.',
  value: values.sleepHours,
  error: errors.sleepHours,
  inputmode: 'decimal',
})}
<details${flags.length > 0 ? html` open` : ''}><summary>Something feels wrong</summary>
${choiceField({
  name: 'signs',
  legend: 'Since your last session',
  hint: 'Any tick stops the advice until you are fine again.',
  kind: 'checkbox',
  choices: [...emergencySigns, ...doctorSigns],
  chosen: flags,
})}</details>
<details${hasMore(values, errors) ? html` open` : ''}><summary>Add energy, pulse or weight</summary>
${scaleField({
  name: 'energy',
  legend: 'Energy today',
  hint: '0 is empty, 10 is full of it.',
  value: values.energy,
  error: errors.energy,
})}
${textField({
  name: 'restingHr',
  label: 'Resting pulse this morning',
  value: values.restingHr,
  error: errors.restingHr,
  inputmode: 'numeric',
})}
${textField({
  name: 'weightBefore',
  label: `Weight before the session, in ${mass}`,
  value: values.weightBefore,
  error: errors.weightBefore,
  inputmode: 'decimal',
})}
${textField({
  name: 'weightAfter',
  label: `Weight after it, in ${mass}`,
  value: values.weightAfter,
  error: errors.weightAfter,
  inputmode: 'decimal',
})}
${textField({
  name: 'drunk',
  label: units === 'us' ? 'What you drank during it, in fluid ounces' : 'What you drank during it, in litres',
  value: values.drunk,
  error: errors.drunk,
  inputmode: 'decimal',
})}</details>
<button>Send</button></form>
<p><a href="${planHref}">Your plan</a></p>`;
}

const moreFields = ['energy', 'restingHr', 'weightBefore', 'weightAfter', 'drunk'];

function hasMore(values: FormValues, errors: FormErrors): boolean {
  return moreFields.some((name) => values[name] !== undefined || errors[name] !== undefined);
}

function onHold(action: string, token: Html, hold: HoldKind): Html {
  return html`<div class="problem" role="status"><p>${stillThere[hold]}</p>
<form method="post" action="${action}/fine">${token}<button class="quiet">I am fine again</button></form></div>`;
}
