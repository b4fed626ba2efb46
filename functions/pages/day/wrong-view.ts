import { html } from 'hono/html';
import type { Html } from '../page.ts';

/** Below the reasons of the day: one touch, no words needed. */
export function wrongForm(action: string, token: Html): Html {
  return html`<form method="post" action="${action}">${token}<button class="quiet">This did not fit</button></form>`;
}

export function wrongKept(pageHref: string): Html {
  return html`<p class="big">Got it: this did not fit.</p><p>It is kept with the reasons behind your day, for you alone: nobody is sent it, and it is in your data. Your plan stays as it is.</p><a class="button" href="${pageHref}#h-why">Why we said so</a>`;
}
