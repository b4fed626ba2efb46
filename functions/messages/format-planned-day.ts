import type { DayPart } from '../recovery-plan/local-day.ts';
import type { Units } from './format-amounts.ts';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const abbreviatedLetters = 3;
const dayMs = 86_400_000;
/** From here on the name of a weekday could be today's. */
const daysKnownByWeekday = 6;

/** A day of the plan by its name: `Wed`; `Sun 6 Dec` where the weekday alone would mislead. */
export function dayName(day: number, today: number, units: Units): string {
  return nameOf(day, today, units, abbreviatedLetters);
}

/** The same where there is room: `Wednesday`, `Sunday 6 December`. */
export function fullDayName(day: number, today: number, units: Units): string {
  return nameOf(day, today, units);
}

function nameOf(day: number, today: number, units: Units, letters?: number): string {
  const date = new Date(day * dayMs);
  const weekday = (weekdays[date.getUTCDay()] ?? '').slice(0, letters);
  if (day - today < daysKnownByWeekday) return weekday;
  const month = (months[date.getUTCMonth()] ?? '').slice(0, letters);
  return units === 'us' ? `${weekday} ${month} ${date.getUTCDate()}` : `${weekday} ${date.getUTCDate()} ${month}`;
}

/**
 * `Wed`, `Wed afternoon`, `this evening`: the morning is the bare day. Of a day that needs its date the part would be more
 * than anybody plans by: there it is the day after.
 */
export function dayPartName(dayPart: DayPart, today: number, units: Units): string {
  return partNameOf(dayPart, today, units, abbreviatedLetters);
}

/** The same where there is room. */
export function fullDayPartName(dayPart: DayPart, today: number, units: Units): string {
  return partNameOf(dayPart, today, units);
}

function partNameOf({ day, part }: DayPart, today: number, units: Units, letters?: number): string {
  if (day === today && part !== 'morning') return part === 'midday' ? 'this afternoon' : 'this evening';
  if (day - today >= daysKnownByWeekday) return nameOf(part === 'morning' ? day : day + 1, today, units, letters);
  const name = nameOf(day, today, units, letters);
  if (part === 'morning') return name;
  return `${name} ${part === 'midday' ? 'afternoon' : 'evening'}`;
}
