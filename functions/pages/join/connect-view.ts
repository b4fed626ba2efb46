import { html } from 'hono/html';
import type { ConnectWarning, Source } from '../../sources/source.ts';
import type { Html } from '../page.ts';

/** Only a source's name and scopes: nothing here calls it. */
type Shown = Pick<Source, 'name' | 'policy' | 'connect'>;

/** The source's button, in words: official artwork may only be used as it is handed out. */
export function connectButton({ name, policy }: Shown, { again = false } = {}): Html {
  return html`<a class="button ${name}" href="/connect/${name}${again ? '?again=1' : ''}">Connect with ${policy.label}</a>`;
}

/** @param areSeatsTaken of a source that lets its app have so many athletes and no more. */
export function connectContent(
  sources: readonly Shown[],
  { areSeatsTaken }: { readonly areSeatsTaken: boolean },
): Html {
  const either = sources.length < 2 ? '' : html`<p>Connect one of them: the one that has your runs.</p>`;
  return html`${either}${sources.map((source) => html`${sources.length < 2 ? '' : html`<h2>${source.policy.label}</h2>`}${connectPart(source)}${areSeatsTaken && source.policy.hasSeatLimit ? seatsTaken : ''}`)}
<p class="soft small">Next: you come back here for a few things about you.</p>`;
}

const seatsTaken = html`<p class="soft small">All seats there are taken right now: you would wait in line for one.</p>`;

function connectPart(source: Shown): Html {
  const { label } = source.policy;
  const { toDoBefore } = source.connect;
  return html`${toDoBefore === undefined ? '' : html`<p>${toDoBefore}</p>`}<p class="big">Next, ${label} asks what you want to share. Please leave these boxes ticked:</p>
<ul>${source.connect.boxes.map(({ box, why }) => html`<li><strong>${box}</strong>: ${why}.</li>`)}</ul>
<p>We read and never write: nothing changes on your ${label}.</p>
${connectButton(source)}`;
}

export function reconnectContent(sources: readonly Shown[]): Html {
  const names = sources.map(({ policy }) => policy.label).join(' or ');
  return html`<p class="big">Sign in to see all that is kept about you, to change it, or to leave.</p>
<p>If ${names} has stopped letting us read your activities, this connects you again, and your advice goes on where it was.</p>
${sources.map((source) => connectButton(source))}
<p class="soft">If you have not joined yet, open the invite link of your club first.</p>`;
}

/** @param retry leads to the source once more. */
export function boxMissingContent(source: Shown, retry = connectButton(source, { again: true })): Html {
  const [needed] = source.connect.boxes;
  return html`<div class="problem" role="alert"><p>On ${source.policy.label}'s page the box <strong>&ldquo;${needed.box}&rdquo;</strong> was not
ticked.</p></div>
<p>It is the one box that this cannot do without: ${needed.why}. Nothing has been stored.</p>
<p>Press the button, tick that box, and you are back here in a moment. The other boxes are up to you.</p>
${retry}`;
}

/** @param others that the club has an app of. */
export function warningContent({ says, toDo }: ConnectWarning, others: readonly Shown[]): Html {
  return html`<p class="big">${says}</p>
<ul>${toDo.map((step) => html`<li>${step}</li>`)}</ul>
<p>Until a run of yours can be read there, no advice comes. You can go on with joining in any case.</p>
<a class="button" href="/join/profile">Go on</a>
${others.map((other) => html`<p>Or have your runs come from ${other.policy.label}:</p>${connectButton(other)}`)}`;
}

export function deniedContent(source: Shown, retry = connectButton(source)): Html {
  const { label } = source.policy;
  return html`<p class="big">You pressed Cancel on ${label}'s page. That is fine: nothing is connected and nothing from ${label} is
stored.</p>
<p>If it was a slip, try again:</p>
${retry}`;
}

export function expiredContent(source: Shown, retry = connectButton(source)): Html {
  return html`<p class="big">Coming back from ${source.policy.label} took more than ten minutes, or happened in another browser, or twice. So that
nobody else can come in as you, that way in is closed now.</p>
<p>Nothing is lost. Press the button, and you are back in a moment:</p>
${retry}`;
}
