import { html } from 'hono/html';
import { triesForOneCode } from '../../store/phone-codes.ts';
import { errorSummary, type FormErrors, textField } from '../form-fields.ts';
import type { Html } from '../page.ts';

interface VerifyView {
  readonly action: string;
  readonly againAction: string;
  /** Where another number can be given. */
  readonly contactHref: string;
  readonly token: Html;
  /** The last digits of the phone the code was sent to; absent if no code is valid any more. */
  readonly lastDigits: string | undefined;
  readonly errors: FormErrors;
}

export function verifyContent({ action, againAction, contactHref, token, lastDigits, errors }: VerifyView): Html {
  return html`${errorSummary(errors)}
${
  lastDigits === undefined
    ? html`<p class="big">There is no code on its way any more.</p>`
    : html`<p class="big">We have texted a code to the number that ends in ${lastDigits}. It is good for ten minutes and
${triesForOneCode} tries.</p>
<form method="post" action="${action}" novalidate>${token}
${textField({
  name: 'code',
  label: 'The six digits',
  value: undefined,
  error: errors.code,
  inputmode: 'numeric',
  autocomplete: 'one-time-code',
})}
<button>That is my code</button></form>`
}
<form method="post" action="${againAction}">${token}<button class="quiet">Send a new code</button></form>
<p><a href="${contactHref}">Use another number, or e-mail</a></p>`;
}
