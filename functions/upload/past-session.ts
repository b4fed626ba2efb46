import { believedSession } from '../plan/believed-session.ts';
import type { PlannedUpload, UploadAdvice } from '../plan/planned-upload.ts';
import { parameters } from '../recovery/parameters.ts';
import type { History, PastSession } from '../store/history.ts';
import type { PlacedUpload } from './placed-session.ts';

/** When a text told an amount of protein for another session last, epoch milliseconds. */
export function proteinAdvisedAtMs(
  { sessions }: History,
  activityId: string,
  { sameSessionIds }: PlannedUpload,
): number | undefined {
  const told = sessions
    .filter((past) => past.activityId !== activityId && !sameSessionIds.includes(past.activityId))
    .flatMap((past) => past.proteinAdvisedAtMs ?? []);
  return told.length === 0 ? undefined : Math.max(...told);
}

/** From here on very sore legs are to be expected: rules, B10. */
const veryLongRunM = parameters.expectedSorenessKm * 1000;

/** What the history keeps of an upload: when it was, as far as that can be believed, and where. */
export function pastSession(
  { session: uploaded, timezone, isWhereAthleteWas }: PlacedUpload,
  { recording }: PlannedUpload,
  { prescription, isWorthText }: UploadAdvice,
  { sessions }: History,
  { isTold, now }: { readonly isTold: boolean; readonly now: number },
): PastSession {
  const known = sessions.find(({ activityId }) => activityId === uploaded.id);
  const { startMs, localStart, distanceM } = believedSession(uploaded, now);
  const { conditions, load, finishMs, readyAtMs, noRunUntilMs, proteinG, day } = prescription;
  return {
    activityId: uploaded.id,
    date: localStart.slice(0, 10),
    sport: uploaded.sport,
    load: recording?.load ?? load,
    startMs,
    finishMs: recording?.finishMs ?? finishMs,
    readyAtMs,
    noRunUntilMs: noRunUntilMs ?? null,
    isVeryLong: conditions.hasDistance && /Run$/.test(conditions.sport) && (distanceM ?? 0) >= veryLongRunM,
    isWorthText,
    proteinAdvisedAtMs: isTold && proteinG !== undefined ? now : (known?.proteinAdvisedAtMs ?? null),
    day,
    timezone,
    isWhereAthleteWas,
    receivedAtMs: known?.receivedAtMs ?? now,
  };
}
