import { html } from 'hono/html';
import type { Units } from '../../store/member.ts';
import {
  choiceField,
  errorSummary,
  type FormErrors,
  type FormValues,
  gridField,
  hiddenField,
  scaleField,
  textField,
} from '../form-fields.ts';
import type { Html } from '../page.ts';
import type { Answered } from '../today/answered.ts';
import { icon } from '../today/icons.ts';
import { doctorSigns, emergencySigns } from './read-check-in.ts';

export interface CheckInParts {
  readonly action: string;
  readonly token: Html;
  readonly units: Units;
  readonly values: FormValues;
  readonly flags: readonly string[];
  readonly errors: FormErrors;
  /** Today; `undefined`: nothing yet. */
  readonly answered: Answered | undefined;
  /** Weights are not asked of athletes whose exclusion rules out amounts. */
  readonly asksWeights: boolean;
  /** There was no heart rate to tell how hard the last session was. */
  readonly asksEffort: boolean;
}

/** The check-in on the page: one touch for each of two questions. Afterwards: what was said, and what it changed. */
export function checkInView(parts: CheckInParts): Html {
  const { answered, errors } = parts;
  const hasErrors = Object.values(errors).some((error) => error !== undefined);
  if (answered === undefined || hasErrors) {
    return html`<section class="block checkin" id="check-in" aria-labelledby="h-check-in"><h2 id="h-check-in">How are you?</h2>${hasErrors ? '' : html`<p>You have not answered today. Two touches, and the coming days fit you better.</p>`}${formOf(parts)}</section>`;
  }
  return html`<section class="block checkin" id="check-in" aria-labelledby="h-check-in"><h2 id="h-check-in">You answered</h2><div class="mark">${icon('good')}<p role="status"><b>${answered.said}</b><br>${answered.changed}</p></div><details><summary>Answer again</summary>${formOf(parts)}</details></section>`;
}

const efforts = Array.from({ length: 10 }, (_, index) => ({ value: String(index + 1), label: String(index + 1) }));

/** Twelve usual nights. */
const nights = ['4', '5', '5.5', '6', '6.5', '7', '7.5', '8', '8.5', '9', '9.5', '10'].map((value) => ({
  value,
  label: value.replace('.5', '½'),
}));

function formOf(parts: CheckInParts): Html {
  const { action, token, units, values, flags, errors, asksWeights, asksEffort } = parts;
  return html`${errorSummary(errors)}<form method="post" action="${action}#check-in" novalidate>${token}${hiddenField('units', units)}${scaleField(
    {
      name: 'soreness',
      legend: 'How sore are your legs?',
      hint: '0 none, 3 stiff, 5 stairs hurt, 7 walking hurts, 10 worst ever',
      value: values.soreness,
      error: errors.soreness,
    },
  )}${gridField({
    name: 'sleepHours',
    legend: 'How many hours did you sleep?',
    choices: nights,
    value: values.sleepHours,
    error: errors.sleepHours,
  })}${asksEffort ? effortField(values, errors) : ''}<details${flags.length > 0 ? html` open` : ''}><summary>Something feels wrong</summary>${choiceField(
    {
      name: 'signs',
      legend: 'Since your last session',
      hint: 'Any tick stops the advice until you are well again.',
      kind: 'checkbox',
      choices: [...emergencySigns, ...doctorSigns],
      chosen: flags,
    },
  )}</details><details${hasMore(values, errors) ? html` open` : ''}><summary>More: energy, appetite, pulse, weight, other hours</summary>${moreFields({ units, values, errors, asksWeights })}</details><button>Send</button></form><p class="soft small">One answer is enough. The latest of a day counts.</p>`;
}

function effortField(values: FormValues, errors: FormErrors): Html {
  return gridField({
    name: 'effort',
    legend: 'How hard was your last session?',
    hint: '1 very easy, 5 hard, 10 all you had. Its upload has no pulse to tell.',
    choices: efforts,
    value: values.effort,
    error: errors.effort,
  });
}

function moreFields({
  units,
  values,
  errors,
  asksWeights,
}: Pick<CheckInParts, 'units' | 'values' | 'errors' | 'asksWeights'>): Html {
  const number = (name: string, label: string, inputmode: 'decimal' | 'numeric' = 'decimal') =>
    textField({ name, label, value: values[name], error: errors[name], inputmode });
  const mass = units === 'us' ? 'lb' : 'kg';
  return html`${scaleField({
    name: 'energy',
    legend: 'Energy today',
    hint: '0 is empty, 10 is full of it.',
    value: values.energy,
    error: errors.energy,
  })}${choiceField({
    name: 'appetite',
    legend: 'Appetite',
    kind: 'radio',
    choices: [
      { value: 'good', label: 'I eat well' },
      { value: 'poor', label: 'No appetite' },
    ],
    chosen: values.appetite === undefined ? [] : [values.appetite],
  })}<div class="two">${number('restingHr', 'Resting pulse', 'numeric')}${number('hoursSlept', 'Hours slept')}</div>${
    asksWeights
      ? html`${number('weightNow', `Weight this morning, ${mass}`)}<div class="two">${number('weightBefore', `Weight before the session, ${mass}`)}${number('weightAfter', `Weight after it, ${mass}`)}</div>${number('drunk', units === 'us' ? 'Drunk during it, fl oz' : 'Drunk during it, litres')}`
      : ''
  }`;
}

const more = ['energy', 'appetite', 'restingHr', 'hoursSlept', 'weightNow', 'weightBefore', 'weightAfter', 'drunk'];

function hasMore(values: FormValues, errors: FormErrors): boolean {
  return more.some((name) => values[name] !== undefined || errors[name] !== undefined);
}
