import { html } from 'hono/html';
import type { Html } from '../page.ts';

/** An example: one run and the morning after it. */
export function sampleConversation(clubName: string): Html {
  const ours = (text: string) => html`<li class="in"><span class="vh">${clubName}: </span>${text}</li>`;
  return html`<section class="block" aria-labelledby="h-sample"><h2 id="h-sample">An example</h2><ol class="thread"><li class="day">After a run</li>${ours(
    '10 km. Drink about 0.6-1 L by 1:15pm, stop when not thirsty. Eat now: 3 eggs on 3 slices of toast. Easy day tomorrow.',
  )}<li class="day">Next morning</li>${ours(
    'Morning. Easy day today, nothing hard before Sat. How are the legs? Reply soreness 0-10 + hours slept, e.g. 3 7.5',
  )}<li class="out"><span class="vh">You: </span>3 7.5</li>${ours(
    'Got it: soreness 3, slept 7.5 h. Same plan: easy day today, nothing hard before Sat.',
  )}</ol></section>`;
}
