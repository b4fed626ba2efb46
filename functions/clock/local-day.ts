import { dayMs, minuteMs } from './lifetime.ts';

/** A moment on an athlete's clock. */
export interface LocalMoment {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** `HH:MM`. */
  readonly clock: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** @param timezone IANA name; one that is not known counts as UTC. */
export function localMoment(at: number, timezone: string): LocalMoment {
  const parts = Object.fromEntries(
    formatOf(timezone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  return { date: `${parts.year}-${parts.month}-${parts.day}`, clock: `${parts.hour}:${parts.minute}` };
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
  const offsetAt = (at: number): number => {
    const local = localMoment(at, timezone);
    return Date.parse(`${local.date}T${local.clock}:00Z`) - (at - (at % minuteMs));
  };
  const guess = asUtc - offsetAt(asUtc);
  return asUtc - offsetAt(guess);
}

function formatOf(timezone: string): Intl.DateTimeFormat {
  const known = formats.get(timezone);
  if (known !== undefined) return known;

  const made = makeFormat(timezone) ?? makeFormat('UTC');
  if (made === undefined) throw new RangeError('UTC is a time zone');
  formats.set(timezone, made);
  return made;
}

function makeFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
  } catch {
    return undefined;
  }
}
