import { html } from 'hono/html';
import type { Html } from '../page.ts';

/** The scopes that are asked for, with the words beside the box on Strava's page and why the box matters. */
export const askedScopes = [
  {
    scope: 'activity:read',
    // What shows private activities shows the others too.
    grantedBy: ['activity:read', 'activity:read_all'],
    box: 'View data about your activities',
    why: 'without it no activity reaches us, and there is nothing to advise on',
    without: 'There is nothing to advise on.',
    needed: true,
  },
  {
    scope: 'activity:read_all',
    grantedBy: ['activity:read_all'],
    box: 'View data about your private activities',
    why: 'so that advice also follows an activity that only you can see',
    without: 'Activities that only you can see get no advice.',
    needed: false,
  },
  {
    scope: 'profile:read_all',
    grantedBy: ['profile:read_all'],
    box: 'View your complete Strava profile',
    why: 'so that your weight is filled in for you',
    without: 'Please type your weight yourself.',
    needed: false,
  },
] as const;

/** `read` is not a box: Strava grants it with any of the others. */
export const askedScope = `read,${askedScopes.map(({ scope }) => scope).join(',')}`;

export function missingScopes(granted: string) {
  const names = new Set(granted.split(/[ ,]+/));
  return askedScopes.filter(({ grantedBy }) => !grantedBy.some((scope) => names.has(scope)));
}

/** Strava's button, in words: the official artwork may only be used as Strava hands it out. */
export const stravaButton: Html = html`<a class="button strava" href="/connect/strava">Connect with Strava</a>`;

export function connectContent(): Html {
  return html`<p class="big">Next, Strava asks what you want to share. Please leave these boxes ticked:</p>
<ul>${askedScopes.map(({ box, why }) => html`<li><strong>${box}</strong>: ${why}.</li>`)}</ul>
<p>We read and never write: nothing changes on your Strava.</p>
${stravaButton}
<p class="soft small">Next: you come back here for a few things about you.</p>`;
}

export function reconnectContent(): Html {
  return html`<p class="big">Sign in to see all that is kept about you, to change it, or to leave.</p>
<p>If Strava has stopped letting us read your activities, this connects you again, and your advice goes on where it was.</p>
${stravaButton}
<p class="soft">If you have not joined yet, open the invite link of your club first.</p>`;
}

export function boxMissingContent(): Html {
  const [needed] = askedScopes;
  return html`<div class="problem" role="alert"><p>On Strava's page the box <strong>&ldquo;${needed.box}&rdquo;</strong> was not
ticked.</p></div>
<p>It is the one box that this cannot do without: ${needed.why}. Nothing has been stored.</p>
<p>Press the button, tick that box, and you are back here in a moment. The other boxes are up to you.</p>
<a class="button strava" href="/connect/strava?again=1">Connect with Strava</a>`;
}

export function deniedContent(): Html {
  return html`<p class="big">You pressed Cancel on Strava's page. That is fine: nothing is connected and nothing from Strava is
stored.</p>
<p>If it was a slip, try again:</p>
${stravaButton}`;
}

export function expiredContent(): Html {
  return html`<p class="big">Coming back from Strava took more than ten minutes, or happened in another browser, or twice. So that
nobody else can come in as you, that way in is closed now.</p>
<p>Nothing is lost. Press the button, and you are back in a moment:</p>
${stravaButton}`;
}
