import { type LocalClock, offsetAt } from '../recovery/local-clock.ts';
import { dayMs } from './lifetime.ts';

/** A moment on an athlete's clock. */
export interface LocalMoment {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** `HH:MM`. */
  readonly clock: string;
}

/** @param timezone IANA name; one that is not known counts as UTC. */
export function localMoment(at: number, timezone: string): LocalMoment {
  const shown = new Date(at + offsetAt({ kind: 'zone', timezone }, at)).toISOString();
  return { date: shown.slice(0, 10), clock: shown.slice(11, 16) };
}

/** The date so many days later, by the calendar. */
export function daysLater(date: string, days: number): string {
  return new Date(Date.parse(date) + days * dayMs).toISOString().slice(0, 10);
}

export function isSunday(date: string): boolean {
  return new Date(date).getUTCDay() === 0;
}

/** The moment at which an athlete's clock shows this, epoch milliseconds; where it is skipped in spring, an hour later. */
export function momentOf({ date, clock }: LocalMoment, timezone: string): number {
  const asUtc = Date.parse(`${date}T${clock}:00Z`);
  const there: LocalClock = { kind: 'zone', timezone };
  const guess = asUtc - offsetAt(there, asUtc);
  return asUtc - offsetAt(there, guess);
}
