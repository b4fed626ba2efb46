import type { LocalClock } from '../recovery/local-clock.ts';
import { formatTime, formatWeekday } from './format-clock.ts';

/** `Thu at 4pm`: a moment of the next days. */
export function formatMoment(clock: LocalClock, atMs: number): string {
  return `${formatWeekday(clock, atMs)} at ${formatTime(clock, atMs)}`;
}
