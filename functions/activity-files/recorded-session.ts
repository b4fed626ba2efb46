import type { Session } from '../recovery/facts.ts';

/** A session as a file tells it. What it does not know is absent. */
export interface RecordedSession
  extends Omit<Session, 'id' | 'sport' | 'localStart' | 'uploadedAtMs' | 'isRace' | 'isCommute'> {
  /** Strava's name of the sport. */
  readonly sport?: string | undefined;
  /** The clock on the wall less UTC, where the file says so. */
  readonly offsetMs?: number | undefined;
}
