import { minuteMs, unlessExpired } from '../clock/lifetime.ts';
import type { Session } from '../recovery/facts.ts';
import { parameters } from '../recovery/parameters.ts';
import { prescribe } from '../recovery/prescribe.ts';
import type { Lateness, Prescription, WarningCode } from '../recovery/prescription.ts';
import { type SportKind, sportOf } from '../recovery/sports.ts';
import { sessionFacts, sessionOfUpload } from '../recovery-plan/session-facts.ts';
import type { TrainingSession } from '../recovery-plan/training-session.ts';
import { wholeSession } from '../recovery-plan/whole-session.ts';
import type { PrescriptionStore } from '../store/prescription-row.ts';
import { believedSession } from './believed-session.ts';
import type { CurrentPlan } from './person.ts';

/** A session of the last days with all its parts, as long as they are on file. */
export interface SessionOnFile {
  readonly session: Session;
  readonly load: number;
  /** A text has told of it. */
  readonly isTold: boolean;
}

export interface SessionAmounts extends SessionOnFile {
  readonly prescription: Prescription;
}

type Prescriptions = Pick<PrescriptionStore, 'read'>;

/** The last session that an answer about effort or weight can be about. `undefined`: there is none, or it is gone by its age. */
export async function lastSessionOnFile(
  athleteId: string,
  current: CurrentPlan,
  prescriptions: Prescriptions,
): Promise<SessionOnFile | undefined> {
  const last = sessionsOf(current).at(-1);
  return last && onFile(athleteId, last, current, prescriptions);
}

/** What is to drink and to eat after a session, by the rules for one and with all that the plan knows. */
export function amountsAfter({ timeline, plan }: CurrentPlan, { session }: SessionOnFile): Prescription | undefined {
  const of = sessionOfUpload(timeline, session.id);
  return of && prescribe(sessionFacts(timeline, plan, of, session), timeline.nowMs);
}

/** So many sessions are looked at: the newest, and those before it that may have more left to drink. */
const maxLookedAt = 3;

/**
 * What is to drink and to eat now, after the newest session that counts. Where a harder one before it still has more to
 * drink, as a marathon has after an hour of strength, after that one; but of a ride and a run that follow each other after
 * the run, if a text has told of it: that text took the place of the one about the ride. `undefined`: there is none, or what
 * it was made from is gone by its age.
 */
export async function sessionAmounts(
  athleteId: string,
  current: CurrentPlan,
  prescriptions: Prescriptions,
): Promise<SessionAmounts | undefined> {
  const found: SessionAmounts[] = [];
  for (const session of sessionsOf(current).slice(-maxLookedAt).reverse()) {
    const known = await onFile(athleteId, session, current, prescriptions);
    const prescription = known && amountsAfter(current, known);
    if (known && prescription) found.push({ ...known, prescription });
  }
  const [newest, ...before] = found;
  if (newest === undefined) return undefined;
  return (
    before.find(
      (earlier) =>
        earlier.load > newest.load &&
        mostMl(earlier.prescription) > mostMl(newest.prescription) &&
        !(newest.isTold && isBrick(earlier, newest)),
    ) ?? newest
  );
}

/** Of one thing of endurance into the next, as in a triathlon: rule B8's hour between parts. */
function isBrick({ session: earlier, prescription }: SessionAmounts, { session: later }: SessionAmounts): boolean {
  const kinds = [earlier, later].map(({ sport }) => sportOf(sport).kind);
  return kinds.every((kind) => enduranceKinds.has(kind)) && later.startMs - prescription.finishMs < partsWithinMs;
}

const enduranceKinds: ReadonlySet<SportKind> = new Set<SportKind>(['run', 'ride', 'swim']);
const partsWithinMs = parameters.partsWithinMinutes * minuteMs;

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

function sessionsOf({ timeline }: CurrentPlan): readonly TrainingSession[] {
  return timeline.sessions.filter(({ counts, live }) => counts && live !== undefined);
}

function mostMl({ fluid }: Prescription): number {
  return fluid?.maxMl ?? 0;
}

async function onFile(
  athleteId: string,
  { load, live }: TrainingSession,
  { timeline: { nowMs } }: CurrentPlan,
  prescriptions: Prescriptions,
): Promise<SessionOnFile | undefined> {
  const parts = live?.parts ?? [];
  const stored = await Promise.all(parts.map(({ id }) => prescriptions.read(athleteId, id)));
  const rows = stored.flatMap((row) => unlessExpired(row, nowMs) ?? []);
  if (rows.length === 0 || rows.length < parts.length) return undefined;
  const sessions = rows.map(({ session }) => (rows.length > 1 ? believedSession(session, nowMs) : session));
  return { session: wholeSession(sessions), load, isTold: rows.some(({ messageIds }) => messageIds.length > 0) };
}
