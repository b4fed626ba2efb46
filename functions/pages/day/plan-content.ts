import { html } from 'hono/html';
import type { HoldKind } from '../../club/check-ins.ts';
import type { History } from '../../club/history.ts';
import type { Html } from '../page.ts';
import type { Plan } from './plan-view.ts';

interface PlanParts {
  readonly plan: Plan | undefined;
  readonly history: History;
  readonly hold: HoldKind | undefined;
  readonly zone: string;
  readonly now: number;
}

/** The newest advice, why it says what it says, and until when to take it easy. */
export function planContent({ plan, history, hold, zone, now }: PlanParts): Html {
  if (hold !== undefined) {
    return html`<div class="problem"><p>You told us that something was wrong, so there is no advice for now. ${
      hold === 'emergency'
        ? 'If it is still so, call your local emergency number.'
        : 'If it is still so, call a doctor today.'
    }</p></div>`;
  }

  const rest = restOf(history, zone, now);
  if (plan === undefined) {
    return html`<p class="big">No advice yet. It comes minutes after your next session of half an hour or more.</p>${rest}`;
  }
  return html`<div class="card"><p class="big">${plan.text}</p></div>
<p class="soft">Sent ${momentIn(zone, plan.at)}. Amounts are estimates: stop drinking when you are not thirsty.</p>
${rest}
${
  plan.reasons.length === 0
    ? ''
    : html`<h2>Why</h2>
<ul>${plan.reasons.map((reason) => html`<li>${reason}</li>`)}</ul>`
}
<p><a href="https://www.strava.com/activities/${plan.activityId}"><strong>View on Strava</strong></a></p>
${plan.garminDevice === undefined ? '' : html`<p class="soft">Data: ${plan.garminDevice}</p>`}`;
}

/** Of all sessions of the last days, the one that asks for the longest rest. */
function restOf({ sessions }: History, zone: string, now: number): Html {
  const readyAt = Math.max(0, ...sessions.map(({ readyAtMs }) => readyAtMs));
  const noRunUntil = Math.max(0, ...sessions.map(({ noRunUntilMs }) => noRunUntilMs ?? 0));
  return html`${noRunUntil > now ? html`<p>No running until <strong>${dayIn(zone, noRunUntil)}</strong>.</p>` : ''}
${readyAt > now ? html`<p>Nothing hard until <strong>${dayIn(zone, readyAt)}</strong>.</p>` : html`<p>As far as we can tell you are rested.</p>`}`;
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
