import { html } from 'hono/html';
import { errorSummary, type FormErrors, type FormValues, textField } from '../form-fields.ts';
import type { Html } from '../page.ts';

interface SpareMailView {
  readonly action: string;
  readonly backHref: string;
  readonly token: Html;
  readonly values: FormValues;
  readonly errors: FormErrors;
}

export function spareMailContent({ action, backHref, token, values, errors }: SpareMailView): Html {
  return html`${errorSummary(errors)}
<p>${whatSpareMailIsFor}</p>
<form method="post" action="${action}" novalidate>${token}
${textField({
  name: 'email',
  label: 'E-mail address',
  hint: 'You get one mail with a link to confirm it.',
  value: values.email,
  error: errors.email,
  type: 'email',
  inputmode: 'email',
  autocomplete: 'email',
})}
<button>Go on</button></form>
<p><a href="${backHref}">Back to my data</a></p>`;
}

const whatSpareMailIsFor =
  'For when texts cannot be sent: because the budget of the club for the month is spent, or because you have sent STOP.';

export interface SpareMailPart {
  readonly base: string;
  readonly token: Html;
  /** Confirmed: the address, as SNS has it. */
  readonly spareAddress: string | undefined;
  /** Waiting for its owner's click. */
  readonly pendingAddress: string | undefined;
}

/** What "My data" says of it. */
export function spareMailPart({ base, token, spareAddress, pendingAddress }: SpareMailPart): Html {
  const hasAny = spareAddress !== undefined || pendingAddress !== undefined;
  return html`<h2>An e-mail address beside your phone</h2>
<p>${whatSpareMailIsFor}</p>
${
  spareAddress === undefined
    ? html`<p>There is no e-mail address beside your phone${pendingAddress === undefined ? '' : ' yet'}.</p>`
    : html`<p>Beside your phone: <strong>${spareAddress}</strong></p>`
}
${
  pendingAddress === undefined
    ? ''
    : html`<p><strong>${pendingAddress}</strong> waits for its owner to click the link in the mail. <a href="${base}/mail">Go on</a></p>`
}
<a class="button quiet" href="${base}/spare">${hasAny ? 'Use another address' : 'Add an address'}</a>
${
  hasAny
    ? html`<form method="post" action="${base}/spare/remove">${token}<button class="quiet">Remove it</button></form>`
    : ''
}`;
}
