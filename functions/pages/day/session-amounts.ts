import { unlessExpired } from '../../clock/lifetime.ts';
import type { CurrentPlan } from '../../plan/person.ts';
import { prescribe } from '../../recovery/prescribe.ts';
import type { Prescription } from '../../recovery/prescription.ts';
import { sessionFacts } from '../../recovery-plan/session-facts.ts';
import type { TrainingSession } from '../../recovery-plan/training-session.ts';
import { wholeSession } from '../../recovery-plan/whole-session.ts';
import type { PrescriptionStore } from '../../store/prescription-row.ts';
import type { Activity } from '../today/today.ts';

/** What a session asks for in food and drink, made for this moment by the plan of the person. */
export interface SessionAmounts {
  readonly prescription: Prescription;
  readonly activity: Activity;
}

/** So many sessions are looked at: the newest, and those before it that may have more left to drink. */
const maxLookedAt = 3;

/**
 * Of the newest session that counts. Where a harder one before it still has more to drink, as a marathon has after an hour of
 * strength, it is that one. `undefined`: there is none, or what it was made from is gone by its age.
 */
export async function sessionAmounts(
  athleteId: string,
  current: CurrentPlan,
  { prescriptions }: { readonly prescriptions: Pick<PrescriptionStore, 'read'> },
): Promise<SessionAmounts | undefined> {
  const sessions = current.timeline.sessions.filter(({ live, counts }) => live !== undefined && counts);
  const found: { readonly session: TrainingSession; readonly amounts: SessionAmounts }[] = [];
  for (const session of sessions.slice(-maxLookedAt).reverse()) {
    const amounts = await amountsOf(athleteId, session, current, prescriptions);
    if (amounts !== undefined) found.push({ session, amounts });
  }
  const [newest, ...before] = found;
  const harder = before.find(
    ({ session, amounts }) =>
      newest !== undefined && session.load > newest.session.load && mostMl(amounts) > mostMl(newest.amounts),
  );
  return (harder ?? newest)?.amounts;
}

function mostMl({ prescription }: SessionAmounts): number {
  return prescription.fluid?.maxMl ?? 0;
}

async function amountsOf(
  athleteId: string,
  session: TrainingSession,
  { timeline, plan }: CurrentPlan,
  prescriptions: Pick<PrescriptionStore, 'read'>,
): Promise<SessionAmounts | undefined> {
  const { nowMs } = timeline;
  const parts = session.live?.parts ?? [];
  const stored = await Promise.all(parts.map(({ id }) => prescriptions.read(athleteId, id)));
  const rows = stored.flatMap((row) => unlessExpired(row, nowMs) ?? []);
  const last = rows.at(-1);
  if (last === undefined || rows.length < parts.length) return undefined;

  const whole = wholeSession(rows.map((row) => row.session));
  const device = last.session.deviceName;
  return {
    prescription: prescribe(sessionFacts(timeline, plan, session, whole), nowMs),
    activity: { id: last.activityId, garminDevice: device?.startsWith('Garmin') ? device : undefined },
  };
}
