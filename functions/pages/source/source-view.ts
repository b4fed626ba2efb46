import { html } from 'hono/html';
import type { ConnectWarning, Source } from '../../sources/source.ts';
import { choiceField, errorSummary, type FormErrors } from '../form-fields.ts';
import type { Html } from '../page.ts';
import { keptDays } from '../words/kept-days.ts';

/** Of a source its name and its words: nothing here asks it anything. */
type Shown = Pick<Source, 'name' | 'policy' | 'connect'>;

/** The version of the words below, kept with each consent. A change of the words is a new version: a test watches. */
export const sourceWording = '2026-11-26';

interface Named {
  readonly from: Pick<Source, 'policy'>;
  readonly to: Pick<Source, 'policy'>;
}

interface Change extends Named {
  readonly to: Shown;
}

/** What a member agrees to before their activities come from another source. */
export function sourceWords({ from, to }: Named): Html {
  const [before, next] = [from.policy.label, to.policy.label];
  return html`<ul><li>From ${next} we read the numbers of your activities (distance, time, pulse, temperature) and keep them for at most
${keptDays.activity} days. No map, no title, no photo, no place.</li>
<li>Your plan, your answers and your settings stay, and so does your training so far.</li>
<li>${before} is disconnected at once: we read nothing there any more. What came from there is not handed on to ${next}. It is deleted ${keptDays.leftSource} days
later; by then your plan has new weeks to go by. Of what you delete on ${before} after the change we do not hear.</li>
<li>Please do not disconnect us on ${before} yourself: that counts as leaving the club, and everything would be deleted.</li>
<li>You can change back on this page.</li></ul>`;
}

interface SourceForm extends Change {
  readonly base: string;
  readonly token: Html;
  readonly errors: FormErrors;
}

export function sourceContent({ from, to, base, token, errors }: SourceForm): Html {
  const { label } = to.policy;
  return html`${errorSummary(errors)}
<p class="big">Your activities come from ${from.policy.label}. From now on they could come from ${label}.</p>
${to.connect.toDoBefore === undefined ? '' : html`<p>${to.connect.toDoBefore}</p>`}
${sourceWords({ from, to })}
<form method="post" action="${base}/source" novalidate>${token}
${choiceField({
  name: 'agree',
  legend: 'Your consent',
  kind: 'checkbox',
  choices: [
    { value: 'yes', label: `I agree that my activities are read on ${label} and used for my advice, as said above` },
  ],
  chosen: [],
  error: errors.agree,
})}
<button>Agree and go on</button></form>
<a class="button quiet" href="${base}">Stay with ${from.policy.label}</a>`;
}

/** A link, because the answer to a form may lead to no other host. */
export function toSourceContent({ policy: { label }, connect: { boxes } }: Shown, address: string): Html {
  return html`<p class="big">Next, ${label} asks what you want to share. Please leave these boxes ticked:</p>
<ul>${boxes.map(({ box, why }) => html`<li><strong>${box}</strong>: ${why}.</li>`)}</ul>
<p>We read and never write: nothing changes on your ${label}.</p>
<a class="button" href="${address}">Go to ${label}</a>`;
}

interface SourcePart {
  /** As the member calls it. */
  readonly label: string;
  readonly base: string;
  /** Where they could come from; absent: the club has no other. */
  readonly other: Pick<Source, 'policy'> | undefined;
}

/** What "My data" says of it. */
export function sourcePart({ label, base, other }: SourcePart): Html {
  return html`<h2>Where your activities come from</h2>
<p><strong>${label}</strong></p>
${other === undefined ? '' : html`<a class="button quiet" href="${base}/source">Change to ${other.policy.label}</a>`}`;
}

interface Changed extends Named {
  readonly isLeft: boolean;
  readonly areMorningsEnded: boolean;
  readonly base: string;
}

export function changedContent({ from, to, isLeft, areMorningsEnded, base }: Changed): Html {
  const before = from.policy.label;
  return html`<p class="big">From now on your activities come from ${to.policy.label}. Your plan goes on where it was.</p>
<p>${isLeft ? `${before} is disconnected.` : `${before} did not answer just now. We try to disconnect it again within the hour, and read nothing there.`}</p>
${areMorningsEnded ? html`<p>The box for wellness was not ticked, so we read your sleep and your pulse no more, and what your watch had told is deleted. You can connect it again under "My data".</p>` : ''}
<a class="button" href="${base}">My data</a>`;
}

/** @param warning what the source knows of the cause. */
export function nothingComesContent({
  from,
  to,
  warning,
  base,
}: Named & { readonly warning: ConnectWarning | undefined; readonly base: string }): Html {
  const [before, next] = [from.policy.label, to.policy.label];
  return html`<div class="problem" role="alert"><p>Nothing has changed: your activities come from ${before} as before.</p></div>
${
  warning === undefined
    ? html`<p class="big">${next} did not say whether your runs can be read there. Please try again in a few minutes.</p>`
    : html`<p class="big">${warning.says}</p>
<ul>${warning.toDo.map((step) => html`<li>${step}</li>`)}</ul>
<p>Once a run of yours is there, try again.</p>`
}
<a class="button" href="${base}/source">Try again</a>
<a class="button quiet" href="${base}">My data</a>`;
}

export function noSeatContent({ from, to, base }: Named & { readonly base: string }): Html {
  return html`<p class="big">${to.policy.label} lets a club like this one have a limited number of athletes, and all seats are taken right now.</p>
<p>Nothing has changed: your activities come from ${from.policy.label} as before. Try again when somebody has left.</p>
<a class="button" href="${base}">My data</a>`;
}
