import { unlessExpired } from '../clock/lifetime.ts';
import type { CheckIns } from '../store/check-ins.ts';
import type { History } from '../store/history.ts';
import type { PrescriptionStore } from '../store/prescription-row.ts';
import type { ProfileStore } from '../store/profile.ts';
import { type Plan, planNow, sessionOfReply } from './session-plan.ts';

export interface PlanServices {
  readonly profiles: Pick<ProfileStore, 'read'>;
  readonly prescriptions: Pick<PrescriptionStore, 'read'>;
}

export interface DayContext {
  readonly history: History;
  readonly checkIns: CheckIns;
}

/**
 * The plan of the session that the athlete goes by, with these answers: the one that a reply would be about. `undefined`:
 * there is none, or what it was made from is gone by its age.
 */
export async function currentPlan(
  athleteId: string,
  { history, checkIns }: DayContext,
  now: number,
  { profiles, prescriptions }: PlanServices,
): Promise<Plan | undefined> {
  const past = sessionOfReply(history, now);
  if (past === undefined) return undefined;
  const [profile, stored] = await Promise.all([
    profiles.read(athleteId),
    prescriptions.read(athleteId, past.activityId),
  ]);
  const row = unlessExpired(stored, now);
  return row === undefined ? undefined : planNow(past, row, { profile, history, checkIns }, now);
}
