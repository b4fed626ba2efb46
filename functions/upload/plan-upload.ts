import { unlessExpired } from '../clock/lifetime.ts';
import { isChanged } from '../messages/plan-answer.ts';
import { personOf } from '../plan/person.ts';
import {
  type PlannedUpload,
  plannedUpload,
  type UploadAdvice,
  uploadAdvice,
  withPlannedUpload,
} from '../plan/planned-upload.ts';
import { type ChangeKind, changesInKind } from '../recovery/change-in-kind.ts';
import type { Session } from '../recovery/facts.ts';
import type { FindingRule } from '../recovery-plan/finding-rule.ts';
import type { PrescriptionStore } from '../store/prescription-row.ts';
import { proteinAdvisedAtMs } from './past-session.ts';
import { type PlacedUpload, zoneWith } from './placed-session.ts';
import type { UploadContext } from './upload-context.ts';

export interface PlanUploadServices {
  readonly prescriptions: Pick<PrescriptionStore, 'read'>;
  readonly rules: readonly FindingRule[];
}

/** An upload in the plan of its athlete, and what there is to say about it. */
export interface UploadInPlan {
  readonly planned: PlannedUpload;
  readonly advice: UploadAdvice;
  /** The clock of where the athlete is: every word goes by it. */
  readonly timezone: string;
  /** Of the whole session, as far as that can be believed. Epoch milliseconds. */
  readonly startMs: number;
  /** The uploads of each session of the last days. */
  readonly sessionIds: readonly (readonly string[])[];
  /** Of what two devices recorded the other one counts. */
  readonly isLeftOut: boolean;
  /** The athlete was told something else about this session before. */
  readonly isNews: boolean;
}

/**
 * Takes an upload into the record and makes the advice about its session. Other parts of the session are read only if there are
 * any, so an ordinary upload costs no extra call.
 */
export async function planUpload(
  placed: PlacedUpload,
  context: UploadContext,
  now: number,
  { prescriptions, rules }: PlanUploadServices,
): Promise<UploadInPlan> {
  const { member, history, stored } = context;
  const { session } = placed;
  const timezone = zoneWith(placed, history, now);
  const before = personOf(context, timezone);
  const planned = withPlannedUpload(before, placed, now, rules);
  const { partIds, sameSessionIds, timeline, recording } = planned;

  const others = await Promise.all(
    partIds
      .filter((id) => id !== session.id)
      .map(async (id) => unlessExpired(member && (await prescriptions.read(member.athleteId, id)), now)?.session),
  );
  const told = { proteinAdvisedAtMs: proteinAdvisedAtMs(history, session.id, planned) };
  const adviceWith = (upload: PlannedUpload, own: Session | undefined): UploadAdvice | undefined => {
    const parts = partIds.flatMap((id) => (id === session.id ? own : others.find((part) => part?.id === id)) ?? []);
    return parts.length === 0 ? undefined : uploadAdvice(upload, parts, now, told);
  };
  const advice = adviceWith(planned, session) ?? uploadAdvice(planned, [session], now, told);
  const isKnown = before.record.recordings.some(
    ({ id, deletedAtMs }) => id === session.id && deletedAtMs === undefined,
  );
  const knownId = isKnown ? session.id : sameSessionIds[0];
  const past = knownId === undefined ? undefined : plannedUpload(before, knownId, now, rules);
  const pastAdvice = past && adviceWith(past, stored?.session);

  return {
    planned,
    advice,
    timezone,
    sessionIds: timeline.sessions.flatMap(({ live }) => (live ? [live.parts.map(({ id }) => id)] : [])),
    startMs: planned.of?.live?.startMs ?? recording?.startMs ?? session.startMs,
    isLeftOut: planned.isRecordedTwice && planned.of === undefined,
    isNews:
      past === undefined ||
      pastAdvice === undefined ||
      isChanged(past.plan, planned.plan) ||
      changesInKind(pastAdvice.prescription, advice.prescription).some((kind) => !saidByPlan.has(kind)),
  };
}

/** Changes of rest: the plan tells them, in days. */
const saidByPlan: ReadonlySet<ChangeKind> = new Set<ChangeKind>(['day', 'ready']);
