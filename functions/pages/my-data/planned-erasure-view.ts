import { html } from 'hono/html';
import { formatMoment } from '../../messages/format-moment.ts';
import type { LocalClock } from '../../recovery/local-clock.ts';
import type { Html } from '../page.ts';

export interface PlannedErasurePart {
  readonly base: string;
  readonly token: Html;
  /** Epoch milliseconds. */
  readonly erasesAt: number;
  /** That the athlete reads. */
  readonly clock: LocalClock;
}

/** A text has asked for it, and a caller's number can be forged: here it is seen, and taken back. */
export function plannedErasurePart({ base, token, erasesAt, clock }: PlannedErasurePart): Html {
  const when = formatMoment(clock, erasesAt);
  return html`<div class="problem" role="alert"><p>On <strong>${when}</strong> everything about you is deleted and Strava is disconnected: a text from
your phone has asked for it. Until then you hear nothing from us.</p>
<form method="post" action="${base}/keep">${token}<button>Keep everything</button></form></div>`;
}
