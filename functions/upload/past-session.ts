import { localMoment } from '../clock/local-day.ts';
import type { OutboxMessage } from '../outbox/outbox.ts';
import { veryLongRunM } from '../plan/facts-for.ts';
import { plausibleStartMs } from '../plan/plausible-start.ts';
import type { Facts } from '../recovery/facts.ts';
import type { Prescription } from '../recovery/prescription.ts';
import type { PastSession } from '../store/history.ts';
import type { UploadContext } from './upload-context.ts';

/** When a text told an amount of protein, this one or an earlier one. */
export function proteinAdvised(
  { history }: UploadContext,
  activityId: string,
  { proteinG }: Prescription,
  message: OutboxMessage | undefined,
  now: number,
): number | null {
  const known = history.sessions.find((past) => past.activityId === activityId);
  return message !== undefined && proteinG !== undefined ? now : (known?.proteinAdvisedAtMs ?? null);
}

/** What the history keeps of a session: what the rules derived, and when it was, as far as that can be believed. */
export function pastSession(
  { session, profile }: Facts,
  prescription: Prescription,
  { history }: UploadContext,
  now: number,
): PastSession {
  const known = history.sessions.find(({ activityId }) => activityId === session.id);
  const startMs = plausibleStartMs(session, now);
  return {
    activityId: session.id,
    date: startMs === session.startMs ? session.localStart.slice(0, 10) : dateOf(startMs, profile.timezone),
    sport: prescription.conditions.sport,
    load: prescription.load,
    startMs,
    finishMs: prescription.finishMs,
    readyAtMs: prescription.readyAtMs,
    noRunUntilMs: prescription.noRunUntilMs ?? null,
    isVeryLong:
      prescription.conditions.hasDistance &&
      /Run$/.test(prescription.conditions.sport) &&
      (session.distanceM ?? 0) >= veryLongRunM,
    day: prescription.day,
    timezone: profile.timezone ?? null,
    receivedAtMs: known?.receivedAtMs ?? now,
  };
}

function dateOf(at: number, timezone: string | undefined): string {
  return localMoment(at, timezone ?? 'UTC').date;
}
