import { hourMs, minuteMs } from '../clock/lifetime.ts';
import type { Session } from '../recovery/facts.ts';
import { parameters } from '../recovery/parameters.ts';
import type { Prescription } from '../recovery/prescription.ts';

/** For how long somebody who uploads stays awake. */
export const awakeForMs = parameters.awakeForMinutes * minuteMs;
/** Rules, B9: until then there is still something to drink or to do. Later uploads may come from a watch while its owner sleeps. */
const tonightForMs = parameters.windowPastHours * hourMs;

/**
 * Whether the athlete has just made this upload and so is awake: it came in the last half hour, and its session ended in the last
 * hours. This excludes events that Strava sends late, and watches that upload at three in the morning.
 */
export function isMadeNow(
  { uploadedAtMs }: Pick<Session, 'uploadedAtMs'>,
  { finishMs }: Pick<Prescription, 'finishMs'>,
  now: number,
): boolean {
  return now - (uploadedAtMs ?? now) < awakeForMs && now - finishMs < tonightForMs;
}
