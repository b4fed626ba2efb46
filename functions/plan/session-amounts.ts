import { unlessExpired } from '../clock/lifetime.ts';
import type { Session } from '../recovery/facts.ts';
import { prescribe } from '../recovery/prescribe.ts';
import type { Lateness, Prescription, WarningCode } from '../recovery/prescription.ts';
import { sessionFacts, sessionOfUpload } from '../recovery-plan/session-facts.ts';
import type { TrainingSession } from '../recovery-plan/training-session.ts';
import { wholeSession } from '../recovery-plan/whole-session.ts';
import type { PrescriptionRow, PrescriptionStore } from '../store/prescription-row.ts';
import { believedSession } from './believed-session.ts';
import type { CurrentPlan } from './person.ts';

/** A session of the last days with all its parts, as long as they are on file. */
export interface SessionOnFile {
  readonly session: Session;
  /** A text has told of it. */
  readonly isTold: boolean;
}

type Prescriptions = Pick<PrescriptionStore, 'read'>;

/** The last session that an answer about effort or weight can be about. `undefined`: there is none, or it is gone by its age. */
export async function lastSessionOnFile(
  athleteId: string,
  { timeline }: CurrentPlan,
  prescriptions: Prescriptions,
): Promise<SessionOnFile | undefined> {
  const last = timeline.sessions.findLast(({ counts, live }) => counts && live !== undefined);
  return last && onFile(athleteId, last, timeline.nowMs, prescriptions);
}

/** What is to drink and to eat after a session, by the rules for one and with all that the plan knows. */
export function amountsAfter({ timeline, plan }: CurrentPlan, { session }: SessionOnFile): Prescription | undefined {
  const of = sessionOfUpload(timeline, session.id);
  return of && prescribe(sessionFacts(timeline, plan, of, session), timeline.nowMs);
}

/** A session whose amounts can still be said, with them. */
export interface FreshAmounts extends SessionOnFile {
  readonly prescription: Prescription;
}

/**
 * The session whose amounts PLAN repeats: the last one. Where a harder one of before still has more to drink, as a marathon
 * does after an hour of strength, it is that one. `undefined`: there is nothing left to say of any.
 */
export async function freshAmounts(
  athleteId: string,
  current: CurrentPlan,
  prescriptions: Prescriptions,
): Promise<FreshAmounts | undefined> {
  const { sessions, nowMs } = current.timeline;
  const lately = sessions.filter(({ counts, live }) => counts && live && nowMs - live.finishMs < lookedAtMs);
  const fresh: (FreshAmounts & { readonly load: number })[] = [];
  for (const of of lately.slice(-maxLookedAt).reverse()) {
    const found = await onFile(athleteId, of, nowMs, prescriptions);
    const prescription = found && amountsAfter(current, found);
    if (found && prescription && isFresh(prescription)) fresh.push({ ...found, prescription, load: of.load });
  }
  const [newest, ...before] = fresh;
  if (newest === undefined) return undefined;
  return before
    .filter(({ load }) => load > newest.load)
    .reduce((most, other) => (maxToDrinkMl(other) > maxToDrinkMl(most) ? other : most), newest);
}

/** After that nothing is said of food and drink. */
const lookedAtMs = 12 * 3_600_000;
const maxLookedAt = 4;

const freshUntil: ReadonlySet<Lateness> = new Set<Lateness>(['now', 'within-the-hour', 'when-you-can', 'next-meal']);
/** These may show hours after the finish. */
const lastingDangers: ReadonlySet<WarningCode> = new Set<WarningCode>([
  'weight-up',
  'overdrinking',
  'loss-over-7-percent',
  'loss-over-4-percent',
]);

/** Whether there is still something to drink or to eat after it, or a danger to look out for. */
export function isFresh({ lateness, warnings }: Prescription): boolean {
  return (
    freshUntil.has(lateness) || (lateness === 'window-past' && warnings.some(({ code }) => lastingDangers.has(code)))
  );
}

function maxToDrinkMl({ prescription: { fluid } }: FreshAmounts): number {
  return fluid?.maxMl ?? 0;
}

async function onFile(
  athleteId: string,
  { live }: TrainingSession,
  now: number,
  prescriptions: Prescriptions,
): Promise<SessionOnFile | undefined> {
  const rows = await Promise.all(
    (live?.parts ?? []).map(async ({ id }) => unlessExpired(await prescriptions.read(athleteId, id), now)),
  );
  const known = rows.filter((row): row is PrescriptionRow => row !== undefined);
  if (known.length === 0) return undefined;
  return {
    session: wholeSession(known.map(({ session }) => (known.length > 1 ? believedSession(session, now) : session))),
    isTold: known.some(({ messageIds }) => messageIds.length > 0),
  };
}
