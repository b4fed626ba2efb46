import { html } from 'hono/html';
import { formatMoment } from '../../messages/format-moment.ts';
import type { LocalClock } from '../../recovery/local-clock.ts';
import type { Html } from '../page.ts';

export interface PlannedErasurePart {
  readonly base: string;
  readonly token: Html;
  /** Epoch milliseconds. */
  readonly erasesAt: number;
  /** The club frees the seat, with notice; otherwise a text asked for it. */
  readonly byClub: boolean;
  /** The athlete can text us. */
  readonly canText: boolean;
  /** That the athlete reads. */
  readonly clock: LocalClock;
}

/**
 * Somebody else may have asked for it, with a forged number or a leaked link: here the athlete sees it and can cancel
 * it.
 */
export function plannedErasurePart({ base, token, erasesAt, byClub, canText, clock }: PlannedErasurePart): Html {
  const when = formatMoment(clock, erasesAt);
  return html`<div class="problem" role="alert"><p>On <strong>${when}</strong> everything about you is deleted and our access to your runs ends${byClub ? byClubWords : askedForWords} To keep everything, press the button${canText ? ', or text KEEP' : ''}.</p>
<form method="post" action="${base}/keep">${token}<button>Keep my data</button></form></div>`;
}

const askedForWords = ', as you asked. Until then you get no advice.';
const byClubWords = ': the club needs your seat. Until then all goes on as before.';
