import { type LocalClock, localTime } from '../recovery/local-clock.ts';
import { formatTime, formatWeekday } from './format-clock.ts';

const minuteMs = 60_000;

/** `Thu at 4pm`: a moment of the next days. */
export function formatMoment(clock: LocalClock, atMs: number): string {
  const toldMs = beforeMidnight(clock, atMs);
  return `${formatWeekday(clock, toldMs)} at ${formatTime(clock, toldMs)}`;
}

/** "Fri at 12am" is the night to Friday to some and the night after it to others: midnight is told as the minute before. */
export function beforeMidnight(clock: LocalClock, atMs: number): number {
  const { hour, minute } = localTime(clock, atMs);
  return hour === 0 && minute === 0 ? atMs - minuteMs : atMs;
}
