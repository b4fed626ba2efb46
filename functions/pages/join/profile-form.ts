import { html } from 'hono/html';
import { exclusions, noExclusion } from '../exclusions.ts';
import {
  choiceField,
  errorSummary,
  type FormErrors,
  type FormValues,
  hiddenField,
  selectField,
  textField,
} from '../form-fields.ts';
import type { Html } from '../page.ts';
import { bedtimes, checkInHours, usualCheckInAt } from './read-profile-form.ts';
import { trainingFields } from './training-fields.ts';

interface ProfileFormView {
  readonly action: string;
  readonly token: Html;
  readonly values: FormValues;
  readonly ticked: readonly string[];
  readonly foods: readonly string[];
  /** Fields for members only. */
  readonly more?: Html;
  readonly errors: FormErrors;
  readonly button: string;
}

export function profileForm({ action, token, values, ticked, foods, errors, more, button }: ProfileFormView): Html {
  return html`${errorSummary(errors)}
<form method="post" action="${action}" novalidate>${token}
${bodyFields(values, errors)}
${pulseFields(values, errors)}
${choiceField({
  name: 'exclusions',
  legend: 'Does any of this apply to you?',
  hint: 'If so, your advice names no amounts to drink or eat, because for you a rule of thumb can be wrong: the limits of your doctor come first. The advice on rest stays.',
  kind: 'checkbox',
  choices: [...exclusions, noExclusion],
  chosen: ticked,
  error: errors.exclusions,
})}
${trainingFields(values, foods, errors)}
${hourFields(values)}
${more ?? ''}
<button>${button}</button></form>`;
}

function bodyFields(values: FormValues, errors: FormErrors): Html {
  return html`${hiddenField('shownMass', values.shownMass)}${hiddenField('shownMassKg', values.shownMassKg)}${hiddenField('shownExclusions', values.shownExclusions)}
${choiceField({
  name: 'units',
  legend: 'Units',
  kind: 'radio',
  choices: [
    { value: 'metric', label: 'Kilometres, litres, kilograms' },
    { value: 'us', label: 'Miles, fluid ounces, pounds' },
  ],
  chosen: [values.units ?? 'metric'],
})}
${textField({
  name: 'mass',
  label: 'Weight',
  hint: 'In the units above. If you only change the units, we convert the number that stands here. Left empty, your advice names no amounts.',
  value: values.mass,
  error: errors.mass,
  inputmode: 'decimal',
})}
${textField({
  name: 'birthYear',
  label: 'Year of birth',
  value: values.birthYear,
  error: errors.birthYear,
  inputmode: 'numeric',
  autocomplete: 'bday-year',
})}
${selectField({
  name: 'sex',
  label: 'Sex',
  hint: 'Changes how a pulse is read.',
  choices: [
    { value: '', label: 'Rather not say' },
    { value: 'F', label: 'Female' },
    { value: 'M', label: 'Male' },
  ],
  value: values.sex,
})}`;
}

function pulseFields(values: FormValues, errors: FormErrors): Html {
  return html`${textField({
    name: 'restingHr',
    label: 'Resting pulse (optional)',
    hint: 'Beats a minute, lying in bed in the morning.',
    value: values.restingHr,
    error: errors.restingHr,
    inputmode: 'numeric',
  })}
${textField({
  name: 'maxHr',
  label: 'Maximum pulse (optional)',
  hint: 'If you have measured it.',
  value: values.maxHr,
  error: errors.maxHr,
  inputmode: 'numeric',
})}`;
}

function hourFields(values: FormValues): Html {
  return html`${selectField({
    name: 'checkInAt',
    label: 'When may we ask how you slept?',
    hint: 'Your local time, on mornings when there is something to say.',
    choices: checkInHours.map((hour) => ({ value: hour, label: hour })),
    value: values.checkInAt ?? usualCheckInAt,
  })}
${selectField({
  name: 'bedtime',
  label: 'When do you usually go to bed? (optional)',
  hint: 'An hour before, what is left to drink waits until breakfast.',
  choices: [{ value: '', label: 'Not said: we take 23:00' }, ...bedtimes.map((time) => ({ value: time, label: time }))],
  value: values.bedtime,
})}`;
}
