import { html } from 'hono/html';
import type { HoldKind } from '../../club/check-ins.ts';
import { whatToDo, whileHelpComes } from '../../messages/safety-text.ts';
import type { Html } from '../page.ts';

/** What somebody reads who has just ticked a red flag (rule B10). Fixed words, nothing that depends on numbers. */
export function safetyContent(kind: HoldKind): Html {
  return html`<div class="problem" role="alert"><p class="big"><strong>${whatToDo[kind]}</strong></p>${
    kind === 'emergency' ? html`<p>${whileHelpComes}</p>` : ''
  }</div>
<p>There will be no advice on drinking, eating or training until you tell us that you are fine again: answer FINE to a text, or press
&ldquo;I am fine again&rdquo; on the check-in page.</p>
<p class="soft">Nobody reads these messages. This page does not call anyone.</p>`;
}
