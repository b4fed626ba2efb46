import { hourMs } from '../clock/lifetime.ts';
import type { Session } from '../recovery/facts.ts';
import { sessionTime } from '../recovery/session-time.ts';

/**
 * A session with a start that can be: reckoned back from its finish where the device's clock is ahead, or where Strava
 * hides the start. As it stands, such a session would be the last one of its athlete for ever, or overlap with whatever
 * they did that day.
 */
export function believedSession(session: Session, now: number): Session {
  const startMs = believedStartMs(session, now);
  return startMs === session.startMs ? session : { ...session, startMs, localStart: localStartAt(session, startMs) };
}

/** When a session began, epoch milliseconds. */
function believedStartMs(session: Session, now: number): number {
  const { finishMs, isStartHidden, recordedHours } = sessionTime(session, now);
  return isStartHidden || session.startMs >= finishMs ? finishMs - recordedHours * hourMs : session.startMs;
}

/** On the same clock: as far from the start of before as this one is. */
function localStartAt({ startMs, localStart }: Session, atMs: number): string {
  return new Date(Date.parse(`${localStart}Z`) + atMs - startMs).toISOString().slice(0, 19);
}
