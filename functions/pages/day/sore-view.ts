import { html } from 'hono/html';
import { verySoreWords } from '../../messages/answer-sentences.ts';
import type { Html } from '../page.ts';

/** So sore is to be expected after so hard a session, and the sign of something worse all the same. */
export function soreContent(pageHref: string): Html {
  return html`<div class="problem" role="alert"><p class="big">${verySoreWords.question}</p></div>
<a class="button grave" href="${pageHref}#signs">Yes: tick what is wrong</a>
<p>If not: ${verySoreWords.ifNot}</p>
<a class="button quiet" href="${pageHref}">No: back to your day</a>`;
}
