import { type LocalClock, localTime } from '../recovery/local-clock.ts';

const fromMinuteOfDay = 21 * 60 + 30;
const toMinuteOfDay = 7 * 60;

/** 21:30 to 07:00 on the athlete's clock: nobody is told to eat or drink then. */
export function isQuietHour(clock: LocalClock, atMs: number): boolean {
  const { hour, minute } = localTime(clock, atMs);
  const minuteOfDay = hour * 60 + minute;
  return minuteOfDay >= fromMinuteOfDay || minuteOfDay < toMinuteOfDay;
}
