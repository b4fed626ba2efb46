import type { Outcome } from '../queue/queue-handler.ts';

/**
 * How the handling of one event ended. `later`: it leaves its athlete's line and a schedule brings it back, so nothing waits behind
 * it. `wait`: it keeps its place, and everything else of the athlete waits with it.
 */
export type EventOutcome = Outcome | Later;

export interface Later {
  readonly kind: 'later';
  readonly seconds: number;
  readonly why: string;
  /** Since when the source fails on this very event, epoch seconds: it comes back with it. */
  readonly failingSince?: number;
}
