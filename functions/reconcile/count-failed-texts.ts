import * as z from 'zod';
import { dayMs, minuteMs } from '../clock/lifetime.ts';
import type { CountMetric } from '../metrics/club-metrics.ts';
import type { Checkpoints } from '../store/checkpoints.ts';
import type { Delivery } from '../store/delivery-marks.ts';
import type { Member, MemberStore } from '../store/member.ts';
import { memberOfPhone } from '../store/member-of-phone.ts';
import type { PhoneClaims } from '../store/phone-claims.ts';
import type { ReadTextOutcomes, TextOutcome } from './text-outcomes.ts';

export interface FailedTextsServices {
  readonly readTextOutcomes: ReadTextOutcomes;
  readonly checkpoints: Pick<Checkpoints, 'read' | 'write'>;
  readonly claims: PhoneClaims;
  readonly store: MemberStore;
  readonly count: CountMetric;
}

export interface FailedTextsCounted extends Readonly<Record<string, number>> {
  readonly texts: number;
  readonly failed: number;
  /** That AWS took and dropped for a reason of the account. */
  readonly dropped: number;
  readonly stopped: number;
  readonly paused: number;
}

/** After this many in a row we stop texting the phone: a number that was given up may be somebody else's by now. */
const failuresBeforePause = 3;

/** A log event may appear some minutes after its own time, so each visit reaches back into the one before. */
const overlapMs = 10 * minuteMs;
const firstVisitReachesBackMs = dayMs;

const checkpoint = 'failed-texts';
const checkpointSchema = z.object({
  /** Read up to here, epoch milliseconds. */
  until: z.int(),
  /** The events in the overlap that have been counted. */
  counted: z.array(z.string()),
});

/**
 * Counts the texts since the last visit that SNS accepted and no phone got. One that arrives resets the count; the third failure in a
 * row pauses the member, with a mark that says why. A member who has sent STOP is marked so, and their failures are not counted.
 *
 * Texts that AWS dropped for a reason of the account are counted separately, for an alarm; no runner is paused for them.
 *
 * The checkpoint is written first: if the job is stopped half way, a failure is missed rather than counted twice.
 */
export async function countFailedTexts(
  now: number,
  { readTextOutcomes, checkpoints, claims, store, count }: FailedTextsServices,
): Promise<FailedTextsCounted> {
  const last = checkpointSchema.safeParse(await checkpoints.read(checkpoint)).data;
  const from = last === undefined ? now - firstVisitReachesBackMs : last.until - overlapMs;
  const { outcomes, losses, readUntil } = await readTextOutcomes(from, now);
  await checkpoints.write(checkpoint, {
    until: readUntil,
    counted: [...outcomes, ...losses].filter(({ at }) => at >= readUntil - overlapMs).map(({ eventId }) => eventId),
  });

  const countedBefore = new Set(last?.counted);
  const fresh = outcomes.filter(({ eventId }) => !countedBefore.has(eventId));
  const dropped = losses.filter(({ eventId }) => !countedBefore.has(eventId));
  for (const _ of dropped) count('TextRefusedByAccount');
  const marked = { stopped: 0, paused: 0 };
  for (const [phone, ofPhone] of Map.groupBy(fresh, (outcome) => outcome.phone)) {
    // A code that went to somebody who is no member, or to a phone that a member has given up, is nobody's.
    const member = await memberOfPhone(phone, { phones: claims, members: store });
    const marks = member === undefined ? undefined : marksAfter(ofPhone, member, now);
    if (member === undefined || marks === undefined) continue;
    await store.noteDelivery(member.athleteId, marks);
    if (marks.stopLoggedAt) marked.stopped += 1;
    if (marks.pausedForFailuresAt) marked.paused += 1;
  }
  const failed = fresh.filter(({ arrived }) => !arrived).length;
  return { texts: fresh.length, failed, dropped: dropped.length, ...marked };
}

/** `undefined`: they stay as they are. */
function marksAfter(all: readonly TextOutcome[], { delivery, joinedAt }: Member, now: number): Delivery | undefined {
  const outcomes = all.filter(({ at }) => at >= joinedAt);
  const marks = { ...stopAfter(outcomes, delivery, now), ...failuresAfter(outcomes, delivery, now) };
  return Object.keys(marks).length === 0 ? undefined : marks;
}

/** The last text that was stopped or arrived decides. */
function stopAfter(outcomes: readonly TextOutcome[], delivery: Member['delivery'], now: number): Delivery {
  const last = outcomes.findLast(({ arrived, isStopped }) => arrived || isStopped);
  const wasStopped = Boolean(delivery?.stopLoggedAt);
  if (last === undefined || last.isStopped === wasStopped) return {};
  return { stopLoggedAt: last.isStopped ? now : null };
}

function failuresAfter(outcomes: readonly TextOutcome[], delivery: Member['delivery'], now: number): Delivery {
  const before = delivery?.failedTexts ?? 0;
  const failedTexts = outcomes
    .filter(({ isStopped }) => !isStopped)
    .reduce((failures, { arrived }) => (arrived ? 0 : failures + 1), before);
  if (failedTexts === before) return {};

  const isPaused = Boolean(delivery?.pausedForFailuresAt);
  if (failedTexts >= failuresBeforePause && !isPaused) return { failedTexts, pausedForFailuresAt: now };
  return failedTexts === 0 && isPaused ? { failedTexts, pausedForFailuresAt: null } : { failedTexts };
}
