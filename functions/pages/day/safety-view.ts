import { html } from 'hono/html';
import type { HoldKind } from '../../club/check-ins.ts';
import type { Html } from '../page.ts';

/** What somebody reads who has just ticked a red flag (rule B10). Fixed words, nothing that depends on numbers. */
export function safetyContent(kind: HoldKind): Html {
  return html`<div class="problem" role="alert">${kind === 'emergency' ? emergency : doctor}</div>
<p>There will be no advice on drinking, eating or training until you tell us that you are fine again: answer FINE to a text, or press
&ldquo;I am fine again&rdquo; on the check-in page.</p>
<p class="soft">Nobody reads these messages. This page does not call anyone.</p>`;
}

const emergency: Html = html`<p class="big"><strong>Call your local emergency number now</strong> (112 in Europe, 911 in the US), or have somebody
near you call.</p>
<p>Stop, sit or lie down, and do not stay alone. Very hot and confused: into the shade and cool with water while help comes. After a long
event with headache, vomiting or swelling: no more drinks.</p>`;

const doctor: Html = html`<p class="big"><strong>Call a doctor today.</strong></p>
<p>Do not train, and do not push through it. If it gets worse, or you feel faint or confused or your chest hurts, call your local emergency
number.</p>`;
