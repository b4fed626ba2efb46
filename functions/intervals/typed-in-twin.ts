import type { Session } from '../recovery/facts.ts';
import type { ReadActivity } from './activity.ts';

type Span = Pick<Session, 'id' | 'startMs' | 'elapsedSec' | 'movingSec'>;
type SessionRead = Extract<ReadActivity, { readonly kind: 'session' }>;

/**
 * Whether an entry made by hand in the calendar, which has nothing but a duration, is of a session that a device recorded
 * as well: its load would count twice.
 */
export function isTypedInTwin({ session, twins }: SessionRead, recorded: readonly Span[]): boolean {
  return twins.isTypedIn && recorded.some((other) => other.id !== session.id && overlap(session, other));
}

function overlap(one: Span, other: Span): boolean {
  return one.startMs < endMs(other) && other.startMs < endMs(one);
}

function endMs({ startMs, elapsedSec, movingSec }: Span): number {
  return startMs + Math.max(elapsedSec ?? 0, movingSec ?? 0) * 1000;
}
