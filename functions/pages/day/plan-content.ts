import { html } from 'hono/html';
import { stillThere } from '../../messages/safety-text.ts';
import type { Html } from '../page.ts';
import type { PlanView } from './plan-view.ts';

interface PlanParts {
  readonly plan: PlanView;
  readonly checkInHref: string;
  readonly zone: string;
}

/** What to do now, why, and until when to take it easy. */
export function planContent({ plan, checkInHref, zone }: PlanParts): Html {
  switch (plan.kind) {
    case 'held':
      return html`<div class="problem"><p>${stillThere[plan.hold]}</p>
<p>All well again? <a href="${checkInHref}">Say so on the check-in page</a>.</p></div>`;
    case 'nothing-yet':
      return html`<p class="big">No advice yet. It comes minutes after your next session of half an hour or more.</p>`;
    case 'nothing-due':
      return html`<p class="big">Nothing is due: as far as we can tell you are rested. The next advice comes minutes after your next
session of half an hour or more.</p>`;
    case 'rest':
      return html`<div class="card">${plan.noRunUntilMs === undefined ? '' : html`<p class="big">No running until ${dayIn(zone, plan.noRunUntilMs)}.</p>`}
<p class="big">Nothing hard until ${dayIn(zone, plan.readyAtMs)}.</p></div>`;
    case 'plan':
      return adviceContent(plan, zone);
    default:
      return plan satisfies never;
  }
}

function adviceContent(plan: Extract<PlanView, { readonly kind: 'plan' }>, zone: string): Html {
  return html`<div class="card"><p class="big">${plan.text}</p></div>
<p class="soft">After your session of ${momentIn(zone, plan.finishMs)}, with what you have answered since.${
    plan.hasAmounts ? ' Amounts are estimates: stop drinking when you are not thirsty.' : ''
  }</p>
${listOf('Mind', plan.mind)}
${listOf('Why', plan.reasons)}
<p><a href="https://www.strava.com/activities/${plan.activityId}"><strong>View on Strava</strong></a></p>
${plan.garminDevice === undefined ? '' : html`<p class="soft">Data: ${plan.garminDevice}</p>`}`;
}

function listOf(title: string, sentences: readonly string[]): Html {
  return sentences.length === 0
    ? html``
    : html`<h2>${title}</h2>
<ul>${sentences.map((sentence) => html`<li>${sentence}</li>`)}</ul>`;
}

function dayIn(zone: string, at: number): string {
  return new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: zone }).format(
    at,
  );
}

function momentIn(zone: string, at: number): string {
  return new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
  }).format(at);
}
