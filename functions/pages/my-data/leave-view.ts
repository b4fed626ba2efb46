import { html } from 'hono/html';
import { copiesSentence, stopSentence } from '../../messages/stop-and-leave.ts';
import type { Html } from '../page.ts';

export function leaveContent(base: string, token: Html): Html {
  return html`<p class="big">Leaving disconnects Strava and deletes everything about you: contact, settings, answers, advice, load.</p>
<p>Afterwards you get one last message with a receipt. ${copiesSentence} It cannot be undone, but you can join again.</p>
<p>If it is only the texts: ${stopSentence}</p>
<form method="post" action="${base}/leave">${token}<button class="grave">Delete everything and leave</button></form>
<a class="button quiet" href="${base}">Stay</a>`;
}

export const leftContent: Html = html`<p class="big">Everything about you is being deleted, and Strava is being disconnected. It takes a minute or
two; then your receipt comes.</p>
<p>Thank you for running with us.</p>`;
