import { formatTime } from '../../messages/format-clock.ts';
import { type LocalClock, localTime } from '../../recovery/local-clock.ts';
import { localDayAt, type PartOfDay } from '../../recovery-plan/local-day.ts';
import type { Units } from '../../store/member.ts';

const dayMs = 86_400_000;
/** From this distance on, a weekday's name could also mean today's. */
const daysKnownByWeekday = 6;

/** `today`, `tomorrow`, `Thursday`, `Sunday 6 December` where the weekday alone would mislead. */
export function dayWords(day: number, today: number, units: Units): string {
  if (day === today) return 'today';
  if (day === today + 1) return 'tomorrow';
  if (day > today && day - today < daysKnownByWeekday) return formatted(day, units, { weekday: 'long' });
  return dateWords(day, units);
}

/** The part of a day from which something is fine again; for the morning, just the day. */
export function dayPartWords(
  { day, part }: { readonly day: number; readonly part: PartOfDay },
  today: number,
  units: Units,
): string {
  if (day === today) return part === 'evening' ? 'this evening' : 'this afternoon';
  const name = dayWords(day, today, units);
  if (part === 'morning') return name;
  return `${name} ${part === 'midday' ? 'afternoon' : 'evening'}`;
}

/** `Thursday 26 November`; `Thursday, November 26` where dates are written so. */
export function dateWords(day: number, units: Units): string {
  return formatted(day, units, { weekday: 'long', day: 'numeric', month: 'long' });
}

/** `Thu 26 Nov`. */
export function shortDateWords(day: number, units: Units): string {
  return formatted(day, units, { weekday: 'short', day: 'numeric', month: 'short' });
}

/** `26 Nov`. */
export function dayAndMonth(day: number, units: Units): string {
  return formatted(day, units, { day: 'numeric', month: 'short' });
}

export function weekdayName(day: number, length: 'long' | 'short'): string {
  return formatted(day, 'metric', { weekday: length });
}

/** `today at 7:05 am`, `Wednesday, 7:10 pm`. */
export function momentWords(clock: LocalClock, atMs: number, today: number, units: Units): string {
  const day = localDayAt(clock, atMs);
  const time = formatTime(clock, atMs);
  if (day === today) return `today, ${time}`;
  if (day === today - 1) return `yesterday, ${time}`;
  const isThisWeek = today - day < daysKnownByWeekday && day < today;
  return `${isThisWeek ? weekdayName(day, 'long') : dateWords(day, units)}, ${time}`;
}

/** `Wednesday 2 December, 7 am`: a moment in the future. */
export function comingMomentWords(clock: LocalClock, atMs: number, units: Units): string {
  return `${dateWords(localTime(clock, atMs).dayNumber, units)}, ${formatTime(clock, atMs)}`;
}

function formatted(day: number, units: Units, options: Intl.DateTimeFormatOptions): string {
  return formatOf(units, options).format(day * dayMs);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Creating a formatter costs more than a hundred uses of it. */
function formatOf(units: Units, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${units} ${Object.entries(options).join(' ')}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(units === 'us' ? 'en-US' : 'en-GB', { ...options, timeZone: 'UTC' });
  formats.set(key, made);
  return made;
}
