import { type LocalClock, localTime } from '../recovery/local-clock.ts';
import { isQuiet, type QuietHours } from '../recovery/quiet-hours.ts';

/** Whether it is the time of quiet on the athlete's clock. */
export function isQuietHour(clock: LocalClock, atMs: number, chosen: QuietHours | null | undefined): boolean {
  const { hour, minute } = localTime(clock, atMs);
  return isQuiet(`${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`, chosen);
}
