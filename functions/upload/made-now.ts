import { hourMs, minuteMs } from '../clock/lifetime.ts';
import type { Session } from '../recovery/facts.ts';
import { parameters } from '../recovery/parameters.ts';
import type { Prescription } from '../recovery/prescription.ts';

/** Whoever uploads is awake for so long yet. */
export const awakeForMs = parameters.awakeForMinutes * minuteMs;
/** Rules, B9: until then there is something to drink and to do tonight. What a watch sends later may be sent in its owner's sleep. */
const tonightForMs = parameters.windowPastHours * hourMs;

/**
 * Whether the athlete has just made this upload, and is awake: it has come up in the last half hour, of a session that has
 * ended in the last hours. Neither a webhook that Strava sends late nor a watch that empties itself at three at night is that.
 */
export function isMadeNow(
  { uploadedAtMs }: Pick<Session, 'uploadedAtMs'>,
  { finishMs }: Pick<Prescription, 'finishMs'>,
  now: number,
): boolean {
  return now - (uploadedAtMs ?? now) < awakeForMs && now - finishMs < tonightForMs;
}
