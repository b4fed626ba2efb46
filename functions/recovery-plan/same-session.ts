import { planParameters } from './parameters.ts';
import type { PlanRule } from './plan-rule.ts';
import type { Recording } from './record.ts';

const { overlapShare, sessionPartsWithinMinutes } = planParameters;

export const sameSessionRule: PlanRule = {
  id: 'same-session',
  guide: '',
  implemented: (p) =>
    `Two recordings of one sport that share ${100 * p.overlapShare} % of the shorter one's time are one: the one with a pulse counts, then the longer one, then the earlier upload. Uploads of one sport that start less than ${p.sessionPartsWithinMinutes} minutes after the end of the last are parts of one session.`,
  why: 'Two watches, or a warm-up, a race and a cool-down, are one session to the body.',
  source: '[ENG] 34 pairs in 1,132 real activities',
  parameters: ['overlapShare', 'sessionPartsWithinMinutes'],
};

const minuteMs = 60_000;

/** @param recordings in order of their start. Those that count once, in the same order. */
export function withoutDoubleRecordings(recordings: readonly Recording[]): readonly Recording[] {
  if (!someOverlap(recordings)) return recordings;
  const taken: Recording[] = [];
  for (const recording of [...recordings].sort(byPreference)) {
    if (!taken.some((other) => isSameTime(recording, other))) taken.push(recording);
  }
  return recordings.filter((recording) => taken.includes(recording));
}

/** @param recordings in order of their start. Each group is one session, its parts in order of their start. */
export function groupsOf(recordings: readonly Recording[]): readonly (readonly Recording[])[] {
  const groups: Recording[][] = [];
  const openByKind = new Map<string, { readonly parts: Recording[]; finishMs: number }>();
  for (const recording of recordings) {
    const open = openByKind.get(recording.kind);
    if (open !== undefined && recording.startMs - open.finishMs < sessionPartsWithinMinutes * minuteMs) {
      open.parts.push(recording);
      open.finishMs = Math.max(open.finishMs, recording.finishMs);
      continue;
    }
    const parts = [recording];
    groups.push(parts);
    openByKind.set(recording.kind, { parts, finishMs: recording.finishMs });
  }
  return groups;
}

function someOverlap(recordings: readonly Recording[]): boolean {
  for (let later = 1; later < recordings.length; later += 1) {
    const second = recordings[later];
    for (let earlier = later - 1; earlier >= 0; earlier -= 1) {
      const first = recordings[earlier];
      if (first && second && first.kind === second.kind && second.startMs < first.finishMs) return true;
    }
  }
  return false;
}

export function isSameTime(one: Recording, other: Recording): boolean {
  if (one.kind !== other.kind) return false;
  const sharedMs = Math.min(one.finishMs, other.finishMs) - Math.max(one.startMs, other.startMs);
  const shorterMs = Math.min(one.finishMs - one.startMs, other.finishMs - other.startMs);
  return shorterMs > 0 && sharedMs >= overlapShare * shorterMs;
}

function byPreference(one: Recording, other: Recording): number {
  return (
    Number(other.hasPulse) - Number(one.hasPulse) ||
    other.distanceM - one.distanceM ||
    one.uploadedAtMs - other.uploadedAtMs
  );
}
