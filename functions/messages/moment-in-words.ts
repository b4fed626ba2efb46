import type { LocalClock } from '../recovery/local-clock.ts';
import { timeInWords, weekdayInWords } from './clock-in-words.ts';

/** `Thu at 4pm`: a moment of the next days. */
export function momentInWords(clock: LocalClock, atMs: number): string {
  return `${weekdayInWords(clock, atMs)} at ${timeInWords(clock, atMs)}`;
}
