import { dayMs, hourMs, minuteMs } from '../clock/lifetime.ts';
import type { EventOutcome } from './event-outcome.ts';

const askedForMs = 2 * dayMs;

/** A source did not answer what an event made us ask: later, in growing steps, for two days. */
export function askedAgain({ eventTime }: { readonly eventTime: number }, why: string, now: number): EventOutcome {
  const ageMs = now - eventTime * 1000;
  if (ageMs > askedForMs) return { kind: 'give-up', reason: why };
  return { kind: 'later', seconds: Math.min(Math.max(ageMs / 2, minuteMs), hourMs) / 1000, why };
}
