import type { DayPart } from '../recovery-plan/local-day.ts';
import type { Units } from './format-amounts.ts';

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const dayMs = 86_400_000;
/** From here on the name of a weekday could be today's. */
const daysKnownByWeekday = 6;

/** A day of the plan by its name: `Wed`; `Sun 6 Dec` where the weekday alone would mislead. */
export function dayName(day: number, today: number, units: Units): string {
  const date = new Date(day * dayMs);
  const weekday = weekdays[date.getUTCDay()] ?? '';
  if (day - today < daysKnownByWeekday) return weekday;
  const month = months[date.getUTCMonth()] ?? '';
  return units === 'us' ? `${weekday} ${month} ${date.getUTCDate()}` : `${weekday} ${date.getUTCDate()} ${month}`;
}

/**
 * `Wed`, `Wed afternoon`, `this evening`: the morning is the bare day. Of a day that needs its date the part would be more
 * than anybody plans by: there it is the day after.
 */
export function dayPartName({ day, part }: DayPart, today: number, units: Units): string {
  if (day === today && part !== 'morning') return part === 'midday' ? 'this afternoon' : 'this evening';
  if (day - today >= daysKnownByWeekday) return dayName(part === 'morning' ? day : day + 1, today, units);
  const name = dayName(day, today, units);
  if (part === 'morning') return name;
  return `${name} ${part === 'midday' ? 'afternoon' : 'evening'}`;
}
