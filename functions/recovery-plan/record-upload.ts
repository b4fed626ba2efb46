import { strictness } from './findings.ts';
import { measuredRecording, type Upload } from './measured-recording.ts';
import { dayWordOn } from './plan.ts';
import type { Person, PlanRecord, Recording, SettledSession } from './record.ts';
import { settled } from './settle.ts';

/**
 * The record with an upload in it. The same activity again takes the place of the one before; whether it was as planned
 * stays what it was.
 */
export function withUpload(person: Person, upload: Upload, nowMs: number): PlanRecord {
  const { profile, record } = person;
  const measured = measuredRecording(upload, profile, Math.min(upload.session.uploadedAtMs ?? nowMs, nowMs));
  const known = knownBefore(record, measured.id);
  const recording: Recording = {
    ...measured,
    uploadedAtMs: known?.uploadedAtMs ?? measured.uploadedAtMs,
    asPlanned: known?.asPlanned ?? isAsPlanned(person, measured),
  };
  const others = without(record, measured.id);
  const recordings = [...others.recordings, recording].sort((one, other) => one.startMs - other.startMs);
  return settled({ profile, record: { ...others, recordings } }, nowMs);
}

/** The record without an activity that was deleted. What was said of the days before the deletion is not taken back. */
export function withDeletion({ profile, record }: Person, id: string, nowMs: number): PlanRecord {
  const recordings = record.recordings.map((recording) =>
    recording.id === id && recording.deletedAtMs === undefined ? { ...recording, deletedAtMs: nowMs } : recording,
  );
  const sessions = withoutPart(record.sessions, id);
  const efficiencies = record.efficiencies.filter((run) => run.id !== id);
  return settled({ profile, record: { ...record, recordings, sessions, efficiencies } }, nowMs);
}

/**
 * The same for a record that is kept: nothing of the activity stays in it. What the plan had said before the deletion of a
 * session that began before it, and is uploaded later, is not known any more.
 */
export function withErasedActivity(person: Person, id: string, nowMs: number): PlanRecord {
  const record = withDeletion(person, id, nowMs);
  return { ...record, recordings: record.recordings.filter((recording) => recording.id !== id) };
}

/** Whether anything in the record came of an activity that was not deleted. */
export function isInRecord(record: PlanRecord, id: string): boolean {
  return knownBefore(record, id) !== undefined || record.efficiencies.some((run) => run.id === id);
}

/** Easy or normal, by what was known when the session began. It is never held against anybody: it only gives no excuse. */
function isAsPlanned(person: Person, { startMs, day }: Pick<Recording, 'startMs' | 'day'>): boolean {
  return strictness(dayWordOn(person, startMs, day)) <= strictness('easy');
}

function knownBefore(
  { recordings, sessions }: PlanRecord,
  id: string,
): { readonly asPlanned: boolean; readonly uploadedAtMs?: number } | undefined {
  return (
    recordings.find((recording) => recording.id === id && recording.deletedAtMs === undefined) ??
    sessions.find((session) => session.recordings.some((part) => part.id === id))
  );
}

function without(record: PlanRecord, id: string): PlanRecord {
  return {
    ...record,
    recordings: record.recordings.filter((recording) => recording.id !== id || recording.deletedAtMs !== undefined),
    sessions: withoutPart(record.sessions, id),
    efficiencies: record.efficiencies.filter((run) => run.id !== id),
  };
}

/** Of several parts one takes its load with it; what else they were together stays. */
function withoutPart(sessions: readonly SettledSession[], id: string): readonly SettledSession[] {
  if (!sessions.some(({ recordings }) => recordings.some((part) => part.id === id))) return sessions;
  return sessions.flatMap((session) => {
    const recordings = session.recordings.filter((part) => part.id !== id);
    if (recordings.length === session.recordings.length) return [session];
    if (recordings.length === 0) return [];
    const gone = session.recordings.find((part) => part.id === id);
    return [{ ...session, recordings, load: session.load - (gone?.load ?? 0) }];
  });
}
