import type { Facts, Replies, Session } from '../recovery/facts.ts';
import { prescribe } from '../recovery/prescribe.ts';
import type { Prescription } from '../recovery/prescription.ts';
import { shouldNotify } from '../recovery/should-notify.ts';
import { asksEffort } from '../recovery-plan/asks-effort.ts';
import { type CareTip, type UploadTip, uploadTips } from '../recovery-plan/care-tips.ts';
import type { FindingRule } from '../recovery-plan/finding-rule.ts';
import type { PlanFinding } from '../recovery-plan/findings.ts';
import type { Upload } from '../recovery-plan/measured-recording.ts';
import { type Plan, planOf } from '../recovery-plan/plan.ts';
import type { Person, PlanRecord, Recording } from '../recovery-plan/record.ts';
import { withUpload } from '../recovery-plan/record-upload.ts';
import { isSameTime } from '../recovery-plan/same-session.ts';
import { sessionFacts, sessionOfUpload } from '../recovery-plan/session-facts.ts';
import { type Timeline, timelineOf } from '../recovery-plan/timeline.ts';
import type { TrainingSession } from '../recovery-plan/training-session.ts';
import { wholeSession } from '../recovery-plan/whole-session.ts';
import { believedSession } from './believed-session.ts';

/** An upload as the plan has it: the session that it is, or is a part of, and what the person is asked for. */
export interface PlannedUpload {
  readonly person: Person;
  readonly timeline: Timeline;
  readonly plan: Plan;
  /** `undefined`: so long ago that its clock times are forgotten. */
  readonly recording: Recording | undefined;
  /** `undefined`: forgotten, too, or a second recording of a session of which another one counts. */
  readonly of: TrainingSession | undefined;
  /** The uploads that make up the session, in order of their start; this one alone where it is of none. */
  readonly partIds: readonly string[];
  /** Other uploads of the same session: its parts, and second recordings of them, whichever counts. */
  readonly sameSessionIds: readonly string[];
  /** Another device recorded the same. */
  readonly isRecordedTwice: boolean;
}

/** What is said about an upload. */
export interface UploadAdvice {
  /** With all its parts. */
  readonly session: Session;
  readonly replies: Replies;
  readonly prescription: Prescription;
  /** All that fit, in the order in which they would be told. */
  readonly tips: readonly UploadTip[];
  readonly asksEffort: boolean;
  readonly isWorthText: boolean;
}

/** Takes an upload into the record of a person, in the place of what was known of the same activity. */
export function withPlannedUpload(
  person: Person,
  { session, descentM }: Upload,
  now: number,
  rules: readonly FindingRule[],
): PlannedUpload {
  const upload = { session: believedSession({ uploadedAtMs: now, ...session }, now), descentM };
  return plannedUpload({ ...person, record: withUpload(person, upload, now) }, session.id, now, rules);
}

/** An upload that is in the record of a person. */
export function plannedUpload(person: Person, id: string, now: number, rules: readonly FindingRule[]): PlannedUpload {
  const timeline = timelineOf(person, now);
  const recording = recordingOf(person.record, id);
  const of = sessionOfUpload(timeline, id);
  return {
    person,
    timeline,
    plan: planOf(timeline, rules),
    recording,
    of,
    partIds: of?.live?.parts.map((part) => part.id) ?? [id],
    sameSessionIds: recording === undefined ? [] : sameSessionIds(timeline, recording),
    isRecordedTwice:
      recording !== undefined && othersThan(recording, person.record).some((other) => isSameTime(other, recording)),
  };
}

function sameSessionIds({ record, sessions }: Timeline, recording: Recording): readonly string[] {
  const session = sessions.find(({ live }) =>
    live?.parts.some((part) => part === recording || isSameTime(part, recording)),
  );
  const parts = session?.live?.parts ?? [recording];
  return othersThan(recording, record)
    .filter((other) => parts.some((part) => part === other || isSameTime(part, other)))
    .map(({ id }) => id);
}

export interface Told {
  /** When an amount of protein was told last, of another session. Epoch milliseconds. */
  readonly proteinAdvisedAtMs?: number | undefined;
}

/**
 * What is said about the session of an upload: the amounts of the whole of it, and the plan of the person.
 *
 * @param parts the uploads of `partIds`, as far as they are on file, in their order; one at least.
 */
export function uploadAdvice(
  { timeline, plan, recording, of }: PlannedUpload,
  parts: readonly Session[],
  now: number,
  { proteinAdvisedAtMs }: Told = {},
): UploadAdvice {
  const session = wholeSession(parts.length > 1 ? parts.map((part) => believedSession(part, now)) : parts);
  const facts: Facts =
    of === undefined
      ? { session, profile: timeline.profile, replies: {}, recent: [] }
      : sessionFacts(timeline, plan, of, session);
  const told = { date: session.localStart.slice(0, 10), load: 0, sport: session.sport, proteinAdvisedAtMs };
  const recent = proteinAdvisedAtMs === undefined ? facts.recent : [...facts.recent, told];
  const prescription = prescribe({ ...facts, recent }, now);
  return {
    session,
    replies: facts.replies,
    prescription,
    tips: recording === undefined ? [] : uploadTips(timeline, plan, recording),
    asksEffort: recording !== undefined && asksEffort(timeline, recording),
    isWorthText: shouldNotify(prescription, session) || (of?.kind === 'run' && plan.findings.some(tellsAlways)),
  };
}

/** The record with a care tip that has been told. */
export function withTipTold({ record }: Person, tip: CareTip | undefined, { today }: Plan): PlanRecord {
  return tip === undefined ? record : { ...record, tips: { ...record.tips, [tip]: today } };
}

/** New runners and those who come back are told after every run, however short: they are the ones who need it. */
function tellsAlways({ rule, asks }: PlanFinding): boolean {
  return (rule === 'beginner' || rule === 'return') && asks !== 'note';
}

function othersThan({ id }: Recording, { recordings }: PlanRecord): readonly Recording[] {
  return recordings.filter((other) => other.id !== id && other.deletedAtMs === undefined);
}

function recordingOf({ recordings }: PlanRecord, id: string): Recording | undefined {
  return recordings.find((recording) => recording.id === id && recording.deletedAtMs === undefined);
}
