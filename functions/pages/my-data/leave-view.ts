import { html } from 'hono/html';
import { copiesSentence, stopMailsSentence, stopSentence } from '../../messages/stop-and-leave.ts';
import type { Html } from '../page.ts';
import { type PlannedErasurePart, plannedErasurePart } from './planned-erasure-view.ts';

export function leaveContent(base: string, token: Html, { canText }: { readonly canText: boolean }): Html {
  return html`<p class="big">Leaving ends our access to your runs and deletes everything about you: contact, settings, answers, advice, load.</p>
<p>It happens in a day. Until then you can keep everything: on this page${canText ? ', or with KEEP as a text' : ''}. Then one last message brings a receipt.
${copiesSentence} After that day it cannot be undone, but you can join again.</p>
<p>${canText ? `If it is only the texts: ${stopSentence}` : `If it is only the mails: ${stopMailsSentence}`}</p>
<form method="post" action="${base}/leave">${token}<button class="grave">Delete everything and leave</button></form>
<a class="button quiet" href="${base}">Stay</a>`;
}

export function leavingContent(planned: PlannedErasurePart): Html {
  return html`${plannedErasurePart(planned)}
<p>Until then you can still see your data, and take it along.</p>
<a class="button quiet" href="${planned.base}">My data</a>`;
}

/** Of whoever turns out to be a minor: nothing of theirs is kept for a day. */
export const erasedNowContent: Html = html`<p class="big">Everything about you is being deleted, and our access to your runs ends. It takes a minute or
two; then your receipt comes.</p>
<p>Thank you for running with us.</p>`;
