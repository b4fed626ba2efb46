import { html } from 'hono/html';
import { verySoreWords } from '../../messages/answer-sentences.ts';
import { choiceField } from '../form-fields.ts';
import type { Html } from '../page.ts';
import { doctorSigns, emergencySigns } from './read-check-in.ts';

interface SoreParts {
  /** Where the signs are posted, as in the check-in. */
  readonly action: string;
  readonly token: Html;
  readonly pageHref: string;
}

/** After so hard a session, being this sore is normal, and still may be the sign of something worse. */
export function soreContent({ action, token, pageHref }: SoreParts): Html {
  return html`<div class="problem" role="alert"><p class="big">${verySoreWords.question}</p></div>
<p>If not: ${verySoreWords.ifNot}</p>
<a class="button" href="${pageHref}">No: back to your day</a>
<form method="post" action="${action}#check-in" novalidate>${token}${choiceField({
    name: 'signs',
    legend: 'Yes: what is it?',
    kind: 'checkbox',
    choices: [...doctorSigns, ...emergencySigns],
    chosen: [],
  })}<button class="grave">Yes: this is wrong</button></form>`;
}
