import { believedSession } from '../plan/believed-session.ts';
import type { PlannedUpload, UploadAdvice } from '../plan/planned-upload.ts';
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

/** What the history keeps of an upload: when it was, as far as that can be believed, and where. */
export function pastSession(
  { session: uploaded, timezone, isWhereAthleteWas }: PlacedUpload,
  { recording }: PlannedUpload,
  { prescription, isWorthText }: UploadAdvice,
  { sessions }: History,
  { isTold, now }: { readonly isTold: boolean; readonly now: number },
): PastSession {
  const known = sessions.find(({ activityId }) => activityId === uploaded.id);
  const { finishMs, proteinG } = prescription;
  return {
    activityId: uploaded.id,
    startMs: believedSession(uploaded, now).startMs,
    finishMs: recording?.finishMs ?? finishMs,
    isWorthText,
    proteinAdvisedAtMs: isTold && proteinG !== undefined ? now : (known?.proteinAdvisedAtMs ?? null),
    timezone,
    isWhereAthleteWas,
    receivedAtMs: known?.receivedAtMs ?? now,
  };
}
