import { html } from 'hono/html';
import { errorSummary, type FormErrors, type FormValues, textField } from '../form-fields.ts';
import type { Html } from '../page.ts';

interface FallbackMailView {
  readonly action: string;
  readonly backHref: string;
  readonly token: Html;
  readonly values: FormValues;
  readonly errors: FormErrors;
}

export function fallbackMailContent({ action, backHref, token, values, errors }: FallbackMailView): Html {
  return html`${errorSummary(errors)}
<p>${whatFallbackMailIsFor}</p>
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

const whatFallbackMailIsFor =
  'For when texts cannot be sent: because the budget of the club for the month is spent, or because you have sent STOP.';

export interface FallbackMailPart {
  readonly base: string;
  readonly token: Html;
  /** Confirmed: the address, as SNS has it. */
  readonly fallbackAddress: string | undefined;
  /** Not yet confirmed by its owner. */
  readonly pendingAddress: string | undefined;
}

/** What "My data" says of it. */
export function fallbackMailPart({ base, token, fallbackAddress, pendingAddress }: FallbackMailPart): Html {
  const hasAny = fallbackAddress !== undefined || pendingAddress !== undefined;
  return html`<h2>An e-mail address beside your phone</h2>
<p>${whatFallbackMailIsFor}</p>
${
  fallbackAddress === undefined
    ? html`<p>There is no e-mail address beside your phone${pendingAddress === undefined ? '' : ' yet'}.</p>`
    : html`<p>Beside your phone: <strong>${fallbackAddress}</strong></p>`
}
${
  pendingAddress === undefined
    ? ''
    : html`<p><strong>${pendingAddress}</strong> waits for its owner to click the link in the mail. <a href="${base}/mail">Go on</a></p>`
}
<a class="button quiet" href="${base}/fallback">${hasAny ? 'Use another address' : 'Add an address'}</a>
${
  hasAny
    ? html`<form method="post" action="${base}/fallback/remove">${token}<button class="quiet">Remove it</button></form>`
    : ''
}`;
}
