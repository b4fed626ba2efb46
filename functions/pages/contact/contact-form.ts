import { html } from 'hono/html';
import * as z from 'zod';
import { countryNames, readPhone } from '../../delivery/read-phone.ts';
import { choiceField, errorSummary, type FormErrors, type FormValues, hiddenField, textField } from '../form-fields.ts';
import type { Html } from '../page.ts';
import { valuesOf } from '../read-form.ts';

export type ContactReading =
  | { readonly kind: 'text'; readonly phone: string }
  | { readonly kind: 'email'; readonly address: string }
  | { readonly kind: 'wrong'; readonly errors: FormErrors; readonly values: FormValues };

/** Countries where texts arrive. */
export interface TextOffer {
  /** ISO codes. If empty, there are no texts, and the form offers e-mail only. */
  readonly countries: readonly string[];
  /** The club wants to text, and cannot yet. */
  readonly textsComeLater: boolean;
}

/**
 * Reads how somebody wants to be reached: channel and contact in one answer. Texts need a number from one of the club's
 * countries, and an explicit yes.
 */
export function readContactForm(form: URLSearchParams, { countries }: TextOffer): ContactReading {
  const values = valuesOf(form);
  if (countries.length === 0 || values.channel === 'email') return readMail(values, countries.length > 0);
  if (values.channel === 'text') return readText(values, countries);
  return { kind: 'wrong', values, errors: { channel: 'Choose how we reach you.' } };
}

function readMail(values: FormValues, canText: boolean): ContactReading {
  const address = readAddress(values.email);
  if (address !== undefined) return { kind: 'email', address };
  if (canText && values.email === undefined && values.phone !== undefined) {
    return {
      kind: 'wrong',
      values: { ...values, channel: 'text' },
      errors: {
        channel: 'You chose e-mail and gave a mobile number. We have set it to texts: go on, or give an address.',
      },
    };
  }
  return { kind: 'wrong', values, errors: { email: addressError } };
}

function readText(values: FormValues, countries: readonly string[]): ContactReading {
  if (values.phone === undefined && readAddress(values.email) !== undefined) {
    return {
      kind: 'wrong',
      values: { ...values, channel: 'email' },
      errors: {
        channel: 'You chose texts and gave an e-mail address. We have set it to e-mail: go on, or give a number.',
      },
    };
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
  readonly texts: TextOffer;
  readonly clubName: string;
  /** What is true once the contact is proved: `you are in`. */
  readonly afterwards: string;
}

export function contactContent({ action, token, values, errors, texts, clubName, afterwards }: ContactView): Html {
  const mail = mailPart(values, errors, afterwards);
  if (texts.countries.length === 0) {
    return html`${errorSummary(errors)}<form method="post" action="${action}" novalidate>${token}${onlyMail(texts)}${mail}</form>`;
  }
  return html`${errorSummary(errors)}<form class="ways" method="post" action="${action}" novalidate>${token}${channelField(values, errors)}<div class="by-text">${textPart(
    values,
    errors,
    texts.countries,
    clubName,
    afterwards,
  )}</div><div class="by-email">${mail}</div></form>`;
}

/** One card each; only the chosen one shows its fields. Old browsers show both. */
function channelField(values: FormValues, errors: FormErrors): Html {
  const chosen = values.channel ?? 'text';
  return html`<fieldset id="channel" tabindex="-1"${errors.channel === undefined ? '' : html` aria-describedby="channel-error"`}><legend>Choose one. You can change it later.</legend>${
    errors.channel === undefined ? '' : html`<span class="error" id="channel-error">${errors.channel}</span>`
  }${channels.map(
    ({ value, name, what }) =>
      html`<label class="way"><span>${name}<span class="hint">${what}</span></span><input type="radio" name="channel" value="${value}"${value === chosen ? html` checked` : ''}></label>`,
  )}</fieldset>`;
}

const channels = [
  { value: 'text', name: 'By text', what: 'You can answer at once: 3 7.5' },
  { value: 'email', name: 'By e-mail', what: 'With a link to your page and its check-in' },
] as const;

function mailPart(values: FormValues, errors: FormErrors, afterwards: string): Html {
  return html`${textField({
    name: 'email',
    label: 'E-mail address',
    value: values.email,
    error: errors.email,
    type: 'email',
    inputmode: 'email',
    autocomplete: 'email',
  })}<button>Mail me a link</button><p class="soft small">Next: press the link in the mail. Then ${afterwards}.</p>`;
}

function onlyMail({ textsComeLater }: TextOffer): Html {
  return html`${hiddenField('channel', 'email')}
<p class="big">We reach you by e-mail. Each mail has a link to a one-tap check-in.</p>
${
  textsComeLater
    ? html`<p>Texts come as soon as the club has a number that can send them. Nothing is missing until then, and you can change to texts
under &ldquo;My data&rdquo; at any time.</p>`
    : ''
}`;
}

function textPart(
  values: FormValues,
  errors: FormErrors,
  countries: readonly string[],
  clubName: string,
  afterwards: string,
): Html {
  return html`${textField({
    name: 'phone',
    label: 'Mobile number',
    hint: `With country code, such as +1 425 555 0182. Numbers of ${countryNames(countries)}.`,
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
})}<button>Text me a code</button><p class="soft small">Next: type the six digits from the text. Then ${afterwards}.</p>`;
}

/** The opt-in that carriers ask for, word by word. */
export function textOptIn(clubName: string): string {
  return `I agree to get recovery texts from ${clubName} at this number, up to 3 a day. Msg & data rates may apply. I can reply HELP for help and STOP to end. No purchase depends on it.`;
}
