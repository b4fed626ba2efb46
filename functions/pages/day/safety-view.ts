import { html } from 'hono/html';
import { verySoreWords } from '../../messages/answer-sentences.ts';
import { whatToDo, whileHelpComes } from '../../messages/safety-text.ts';
import type { HoldKind } from '../../store/check-ins.ts';
import type { Html } from '../page.ts';

/** What somebody reads who has just ticked a red flag (rule B10). Fixed words, nothing that depends on numbers. */
export function safetyContent(kind: HoldKind, checkInHref: string): Html {
  return html`<div class="problem" role="alert"><p class="big"><strong>${whatToDo[kind]}</strong></p>${
    kind === 'emergency' ? html`<p>${whileHelpComes}</p>` : ''
  }</div>
<p>There will be no advice on drinking, eating or training until you tell us that you are fine again: answer FINE to a text, or press
&ldquo;I am fine again&rdquo; on the <a href="${checkInHref}">check-in page</a>.</p>
<p class="soft">Nobody reads these messages. This page does not call anyone.</p>`;
}

/** So sore is to be expected after so hard a session, and the sign of something worse all the same. */
export function soreContent(checkInHref: string): Html {
  return html`<div class="problem" role="alert"><p class="big">${verySoreWords.question}</p></div>
<a class="button grave" href="${checkInHref}">Yes: tick what is wrong</a>
<p>If not: ${verySoreWords.ifNot}</p>
<a class="button quiet" href="${checkInHref.replace(/^\/c\//, '/p/')}">No: see your plan</a>`;
}
