import { html } from 'hono/html';
import * as z from 'zod';
import { choiceField, errorSummary, type FormErrors, type FormValues, textField } from '../form-fields.ts';
import { countryNames, readPhone } from '../join/read-phone.ts';
import type { Html } from '../page.ts';
import { valuesOf } from '../read-form.ts';

export type ContactReading =
  | { readonly kind: 'text'; readonly phone: string }
  | { readonly kind: 'email'; readonly address: string }
  | { readonly kind: 'wrong'; readonly errors: FormErrors; readonly values: FormValues };

/** Reads how somebody wants to be reached. A text needs a number of the club's countries, and an explicit yes. */
export function readContactForm(form: URLSearchParams, countries: readonly string[]): ContactReading {
  const values = valuesOf(form);
  if (values.channel === 'email') {
    const address = readAddress(values.email);
    if (address !== undefined) return { kind: 'email', address };
    return { kind: 'wrong', values, errors: { email: addressError } };
  }
  if (values.channel !== 'text' || countries.length === 0) {
    return { kind: 'wrong', values, errors: { channel: 'Choose how we reach you.' } };
  }

  const reading = readPhone(values.phone ?? '', countries);
  const errors: FormErrors = {
    phone: reading.kind === 'ok' ? undefined : phoneError(reading.kind, countries),
    texts: values.texts === 'yes' ? undefined : 'Tick the box if texts are fine, or choose e-mail.',
  };
  return reading.kind === 'ok' && errors.texts === undefined
    ? { kind: 'text', phone: reading.phone }
    : { kind: 'wrong', values, errors };
}

const addressSchema = z.email().max(254);

export function readAddress(text: string | undefined): string | undefined {
  const address = addressSchema.safeParse(text);
  return address.success ? address.data : undefined;
}

export const addressError = 'An e-mail address, such as ana@example.org.';

function phoneError(kind: 'not-a-number' | 'elsewhere', countries: readonly string[]): string {
  return kind === 'elsewhere'
    ? `The club can text numbers of ${countryNames(countries)} only. E-mail works everywhere.`
    : 'That is not a complete mobile number. Write it with its country code, such as +1 425 555 0182.';
}

interface ContactView {
  readonly action: string;
  readonly token: Html;
  readonly values: FormValues;
  readonly errors: FormErrors;
  readonly countries: readonly string[];
  readonly clubName: string;
}

export function contactContent({ action, token, values, errors, countries, clubName }: ContactView): Html {
  const canText = countries.length > 0;
  return html`${errorSummary(errors)}
<form method="post" action="${action}" novalidate>${token}
${choiceField({
  name: 'channel',
  legend: 'How do we reach you?',
  kind: 'radio',
  choices: [
    ...(canText ? [{ value: 'text', label: 'By text. You can answer it.' }] : []),
    { value: 'email', label: 'By e-mail. It has a link to a one-tap check-in.' },
  ],
  chosen: [values.channel ?? (canText ? 'text' : 'email')],
  error: errors.channel,
})}
${canText ? textPart(values, errors, countries, clubName) : ''}
${textField({
  name: 'email',
  label: canText ? 'E-mail address, if you chose e-mail' : 'E-mail address',
  value: values.email,
  error: errors.email,
  type: 'email',
  inputmode: 'email',
  autocomplete: 'email',
})}
<button>Go on</button></form>`;
}

function textPart(values: FormValues, errors: FormErrors, countries: readonly string[], clubName: string): Html {
  return html`${textField({
    name: 'phone',
    label: 'Mobile number, if you chose texts',
    hint: `With country code, such as +1 425 555 0182. Numbers of ${countryNames(countries)}. We text you a code.`,
    value: values.phone,
    error: errors.phone,
    type: 'tel',
    inputmode: 'tel',
    autocomplete: 'tel',
  })}
${choiceField({
  name: 'texts',
  legend: 'Texts',
  kind: 'checkbox',
  choices: [{ value: 'yes', label: textOptIn(clubName) }],
  chosen: values.texts === 'yes' ? ['yes'] : [],
  error: errors.texts,
})}`;
}

/** The opt-in that carriers ask for, word by word. */
export function textOptIn(clubName: string): string {
  return `I agree to get recovery texts from ${clubName} at this number, up to 3 a day. Msg & data rates may apply. I can reply HELP for help and STOP to end. No purchase depends on it.`;
}
