import { html } from 'hono/html';
import { withEmergencyNumber } from '../../messages/emergency-number.ts';
import { stillThere, whatToDo, whileHelpComes } from '../../messages/safety-text.ts';
import type { HoldKind } from '../../store/check-ins.ts';
import type { Html } from '../page.ts';
import { block } from './block.ts';
import { icon, iconSheet } from './icons.ts';
import type { OnHold } from './today.ts';
import { sentView } from './today-view.ts';

interface HoldParts {
  /** Where "I am well again" is posted. */
  readonly fineAction: string;
  readonly token: Html;
  readonly settingsHref: string;
  /** The emergency number of the athlete's country; absent if we know none. */
  readonly emergencyNumber: string | undefined;
}

/** Fixed words, the same for all: get help. No numbers on the page. */
export function holdView({ hold, title, since, sent }: Omit<OnHold, 'kind' | 'date'>, parts: HoldParts): Html {
  const spoken = (words: string) => withEmergencyNumber(words, parts.emergencyNumber);
  return html`${iconSheet()}<section class="hero hold" aria-labelledby="now" role="alert"><p class="kicker">The warning sign that you told us about, ${since}</p><h1 id="now">${icon('hold')}${title}</h1><p class="until">${spoken(whatToDo[hold])}</p>${callLink(hold, parts.emergencyNumber)}</section>${
    hold === 'emergency'
      ? block(
          'h-help',
          'Until help comes',
          html`<ul class="lines">${sentencesOf(whileHelpComes).map((sentence) => html`<li>${sentence}</li>`)}</ul>`,
        )
      : ''
  }${block(
    'h-hold',
    'Advice is on hold',
    html`<p>${spoken(stillThere[hold])}</p><p>There will be no advice on drinking, eating or training until you say that you are well. Nothing is lost: your numbers are under <a href="${parts.settingsHref}">My data</a>. Nobody reads these messages, and this page does not call anyone.</p><details><summary>A doctor says I am well</summary><form method="post" action="${parts.fineAction}">${parts.token}<p>Advice comes back with your next upload. Start easy, and if the sign comes back: stop, and get medical help.</p><button class="quiet">I am well again</button></form></details>`,
  )}${sent.length === 0 ? '' : sentView(sent)}`;
}

/** One touch. A sign that is for a doctor sends nobody to call an ambulance. */
function callLink(hold: HoldKind, number: string | undefined): Html {
  if (hold !== 'emergency' || number === undefined) return html``;
  return html`<a class="button" href="tel:${number}">Call ${number}</a>`;
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=\.) /);
}
