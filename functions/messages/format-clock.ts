import { type LocalClock, localTime } from '../recovery/local-clock.ts';
import type { Units } from './format-amounts.ts';
import { hourCycleOf } from './hour-cycle.ts';

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Until then it is still last night. */
const dayBeginsAtHour = 4;
const eveningFromHour = 17;
/** From here on the name of a weekday could be today's. */
const daysKnownByWeekday = 6;

/** `1:15pm`, `3pm`, `noon`; `13:15`, `15:00`, `noon` where the athlete or their country reads 24 hours. */
export function formatTime(clock: LocalClock, atMs: number): string {
  const { hour, minute } = localTime(clock, atMs);
  const minutes = String(minute).padStart(2, '0');
  if (hour === 12 && minute === 0) return 'noon';
  if (hourCycleOf(clock) === 24) return `${hour}:${minutes}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}${minute === 0 ? '' : `:${minutes}`}${hour < 12 ? 'am' : 'pm'}`;
}

const quarterMs = 15 * 60_000;

/**
 * The end of a window, in quarter hours: the next one, or the one before where the next would be too late or midnight,
 * which has no name that everybody reads alike.
 *
 * @param notAfterMs the end of the day's drinking. Epoch milliseconds.
 */
export function formatDeadline(clock: LocalClock, atMs: number, notAfterMs: number): string {
  const { offsetMs } = localTime(clock, atMs);
  const quarter = (toWhole: (quarters: number) => number, ms: number) =>
    toWhole((ms + offsetMs) / quarterMs) * quarterMs - offsetMs;
  const end = Math.min(quarter(Math.ceil, atMs), quarter(Math.floor, Math.max(notAfterMs, atMs)));
  const { hour, minute } = localTime(clock, end);
  return formatTime(clock, hour === 0 && minute === 0 ? end - quarterMs : end);
}

const farthestMomentMs = 8.64e15;

/** Whether it is a moment on a calendar at all. */
export function isMoment(atMs: number): boolean {
  return Number.isFinite(atMs) && Math.abs(atMs) < farthestMomentMs - 24 * 3_600_000;
}

/** How many days ahead, as a person counts: at one at night the coming day is today still to begin. */
function daysAhead(clock: LocalClock, atMs: number, now: number): number {
  const today = localTime(clock, now);
  const started = today.hour < dayBeginsAtHour ? today.dayNumber - 1 : today.dayNumber;
  return localTime(clock, atMs).dayNumber - started;
}

/** `Sat`, `Sat evening` where the morning would be too early, `Sun 6 Dec` where the weekday alone would mislead. */
export function formatDay(clock: LocalClock, atMs: number, now: number, units: Units): string {
  const { weekday, dayOfMonth, month, hour } = localTime(clock, atMs);
  const name = weekdays[weekday] ?? '';
  const monthName = months[month - 1] ?? '';
  if (daysAhead(clock, atMs, now) >= daysKnownByWeekday) {
    return units === 'us' ? `${name} ${monthName} ${dayOfMonth}` : `${name} ${dayOfMonth} ${monthName}`;
  }
  return hour >= eveningFromHour ? `${name} evening` : name;
}

export function formatWeekday(clock: LocalClock, atMs: number): string {
  return weekdays[localTime(clock, atMs).weekday] ?? '';
}

/** The coming day, by the name that the reader would give it. */
export function formatComingDay(clock: LocalClock, now: number): string {
  return localTime(clock, now).hour < dayBeginsAtHour ? 'today' : 'tomorrow';
}
