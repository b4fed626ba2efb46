import type { HistoryStore } from '../../club/history.ts';
import { dayMs, unlessExpired } from '../../club/lifetime.ts';
import type { PrescriptionRow, PrescriptionStore } from '../../club/prescription-row.ts';
import type { Plan, ReadPlan } from './plan-view.ts';

/** Prescriptions are kept no longer. */
const lookedBackMs = 4 * dayMs;

interface PlanServices {
  readonly history: HistoryStore;
  readonly prescriptions: Pick<PrescriptionStore, 'read'>;
}

/** The newest advice that was put into words: of the latest session that had any. */
export function createReadPlan({ history, prescriptions }: PlanServices): ReadPlan {
  return async (athleteId, now) => {
    const { sessions } = await history.read(athleteId);
    for (const { activityId, finishMs } of sessions.toReversed()) {
      if (finishMs < now - lookedBackMs) return undefined;
      const row = unlessExpired(await prescriptions.read(athleteId, activityId), now);
      const plan = row === undefined ? undefined : planOf(row);
      if (plan !== undefined) return plan;
    }
    return undefined;
  };
}

function planOf({ activityId, message, messagedAt, madeAt, prescription, session }: PrescriptionRow): Plan | undefined {
  if (!message) return undefined;
  return {
    text: message.text,
    reasons: [
      ...prescription.because.map(({ reason }) => reason),
      ...prescription.warnings.map(({ sentence }) => sentence),
    ],
    at: messagedAt ?? madeAt,
    activityId,
    garminDevice: session.deviceName?.startsWith('Garmin') ? session.deviceName : undefined,
  };
}
