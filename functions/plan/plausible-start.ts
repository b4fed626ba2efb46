import { hourMs } from '../clock/lifetime.ts';
import type { Session } from '../recovery/facts.ts';
import { sessionTime } from '../recovery/session-time.ts';

/**
 * When a session began, epoch milliseconds. Reckoned back from its finish where the device's clock is ahead, or where
 * Strava hides the start: as it stands, such a session would be the last one of its athlete for ever, or the first of
 * its day.
 */
export function plausibleStartMs(session: Session, now: number): number {
  const { finishMs, isStartHidden, recordedHours } = sessionTime(session, now);
  return isStartHidden || session.startMs >= finishMs ? finishMs - recordedHours * hourMs : session.startMs;
}
