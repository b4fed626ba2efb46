import { html } from 'hono/html';
import { choiceField, type FormErrors, type FormValues, selectField, textField } from '../form-fields.ts';
import type { Html } from '../page.ts';
import { coldTipsChoice, experiences, foodChoices, raceDistances } from './read-training-fields.ts';

/** How somebody trains and eats; every field is optional. */
export function trainingFields(values: FormValues, foods: readonly string[], errors: FormErrors): Html {
  return html`${selectField({
    name: 'experience',
    label: 'How used to running are you?',
    hint: 'New runners get a day without running between their runs.',
    choices: experiences,
    value: values.experience,
  })}
${textField({
  name: 'raceDate',
  label: 'Your next race (optional)',
  hint: 'The day, such as 2027-04-18. We tell you when to run less before it.',
  value: values.raceDate,
  error: errors.raceDate,
  type: 'date',
})}
${selectField({ name: 'raceKm', label: 'Its distance (optional)', choices: raceDistances, value: values.raceKm })}
${choiceField({
  name: 'foods',
  legend: 'What do you eat? (optional)',
  hint: 'The food that we name fits what you tick.',
  kind: 'checkbox',
  choices: foodChoices,
  chosen: foods,
})}
${choiceField({
  name: 'coldTips',
  legend: 'Do you like cold baths? (optional)',
  kind: 'checkbox',
  choices: [coldTipsChoice],
  chosen: values.coldTips === undefined ? [] : [values.coldTips],
})}`;
}
