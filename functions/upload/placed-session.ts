import { zoneOf, zoneOfUpload } from '../clock/athlete-zone.ts';
import { localMoment } from '../clock/local-day.ts';
import { believedSession } from '../plan/believed-session.ts';
import type { Session } from '../recovery/facts.ts';
import { sportOf } from '../recovery/sports.ts';
import type { SourceActivity } from '../sources/source.ts';
import type { History } from '../store/history.ts';
import type { UploadContext, UploadEvent } from './upload-context.ts';

export interface PlacedUpload {
  readonly session: Session;
  /** All that went down; absent where the source does not say. */
  readonly descentM: number | undefined;
  /** The one clock for everything that is said about it. */
  readonly timezone: string;
  readonly isWhereAthleteWas: boolean;
}

/** An activity with the clock that its athlete lives by, and with the time at which it came up. */
export function placedSession(
  { session, timezone: zone, utcOffsetSec, descentM }: SourceActivity,
  event: UploadEvent,
  { history, stored }: Pick<UploadContext, 'history' | 'stored'>,
  now: number,
): PlacedUpload {
  const { startMs, distanceM = 0 } = session;
  const isOutdoor = !session.isIndoor && !sportOf(session.sport).isAlwaysIndoors && distanceM > 0;
  const others = history.sessions.filter(({ activityId }) => activityId !== session.id);
  const known = history.record?.recordings.find(({ id }) => id === session.id);
  const placed = zoneOfUpload({ zone, utcOffsetSec, isOutdoor, startMs }, { ...history, sessions: others });
  return {
    ...placed,
    descentM,
    session: {
      ...session,
      uploadedAtMs: stored?.session.uploadedAtMs ?? known?.uploadedAtMs ?? uploadedAt(event, now),
      localStart: placed.timezone === zone ? session.localStart : onClock(session, placed.timezone),
    },
  };
}

/** The zone of where the athlete is, with an upload among what is on file. */
export function zoneWith(
  { session, timezone, isWhereAthleteWas }: PlacedUpload,
  history: History,
  now: number,
): string {
  const { startMs } = believedSession(session, now);
  const others = history.sessions.filter(({ activityId }) => activityId !== session.id);
  const sessions = [...others, { startMs, timezone, isWhereAthleteWas }].sort((a, b) => a.startMs - b.startMs);
  return zoneOf({ ...history, sessions });
}

/** The event that told of it first; a later change does not upload it again. The source's clock may be ahead of ours. */
function uploadedAt({ eventTime }: UploadEvent, now: number): number {
  return Math.min(eventTime * 1000, now);
}

/** The start on another clock than that of the activity. Midnight stays: by it Strava hides when a run began. */
function onClock({ startMs, localStart }: Session, timezone: string): string {
  if (/T00:00:0[01]$/.test(localStart)) return localStart;
  const { date, clock } = localMoment(startMs, timezone);
  return `${date}T${clock}:${String(Math.floor((startMs / 1000) % 60)).padStart(2, '0')}`;
}
