import { html } from 'hono/html';
import type { Units } from '../../store/member.ts';
import { massKgOf } from '../body-mass.ts';
import { errorSummary, type FormErrors, type FormValues, hiddenField, textField } from '../form-fields.ts';
import type { Html } from '../page.ts';
import { numberOf, valuesOf } from '../read-form.ts';

export type WeightReading =
  | { readonly kind: 'ok'; readonly massKg: number }
  | { readonly kind: 'wrong'; readonly errors: FormErrors; readonly values: FormValues };

/** In the units that the form was shown in. */
export function readWeightForm(form: URLSearchParams, units: Units): WeightReading {
  const values = valuesOf(form);
  const number = numberOf(values.weight);
  const massKg =
    number === undefined
      ? undefined
      : massKgOf(number, values.units === 'us' ? 'us' : values.units === 'metric' ? 'metric' : units);
  if (massKg !== undefined) return { kind: 'ok', massKg };
  return { kind: 'wrong', values, errors: { weight: 'That weight looks mistyped. Which unit is it?' } };
}

interface WeightParts {
  readonly action: string;
  readonly token: Html;
  readonly units: Units;
  readonly values: FormValues;
  readonly errors: FormErrors;
}

/** Shown where the amounts would be: they appear the next time the page is opened. */
export function weightForm({ action, token, units, values, errors }: WeightParts): Html {
  const unit = units === 'us' ? 'lb' : 'kg';
  return html`${errorSummary(errors)}<form method="post" action="${action}#h-due" novalidate>${token}${hiddenField('units', units)}${textField(
    {
      name: 'weight',
      label: `Weight, ${unit}`,
      hint: `Or text ${unit} ${units === 'us' ? '155' : '70'}. Only you see it.`,
      value: values.weight,
      error: errors.weight,
      inputmode: 'decimal',
    },
  )}<button class="quiet">Use it from now on</button></form>`;
}
