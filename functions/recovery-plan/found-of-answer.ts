import { isAtLeast, isOver } from '../recovery/rounding.ts';
import { checkInAt, valueOn } from './answers.ts';
import { planParameters } from './parameters.ts';
import { pulseRise } from './pulse-baseline.ts';
import type { CheckIn, FoundOfAnswer } from './record.ts';
import type { Timeline } from './timeline.ts';
import type { TrainingSession } from './training-session.ts';

const {
  soreForEasy,
  excuseLookBackDays,
  episodeGapDays,
  sorenessAloneDays,
  sorenessLongDays,
  soreForGentle,
  risesFrom,
  risesBy,
  risesAfterHours,
  risesAfterLongHours,
  risesLookBackDays,
  risesExcuseDays,
  holdExcusedKm,
  wholeReckoningDays,
  descentFromM,
} = planParameters;

const hourMs = 3_600_000;

/**
 * What an answer's soreness and pulse mean among the answers and the training before it. Of answers older than a week it
 * is what was found then: the clock times of the training are forgotten.
 */
export function foundOfAnswer(timeline: Timeline, index: number): FoundOfAnswer {
  const kept = timeline.memo.found.get(index);
  if (kept !== undefined) return kept;
  const checkIn = timeline.answers.checkIns[index];
  const found = checkIn === undefined ? nothing : find(timeline, checkIn);
  timeline.memo.found.set(index, found);
  return found;
}

const nothing: FoundOfAnswer = { stays: false, rises: false, isLong: false, isPulseAlert: false };

function find(timeline: Timeline, checkIn: CheckIn): FoundOfAnswer {
  const { day, soreness, restingHr, found } = checkIn;
  if (found !== undefined && day < timeline.today - wholeReckoningDays) return found;
  const isPulseAlert = restingHr !== undefined && (pulseRise(timeline, day, restingHr)?.isAlert ?? false);
  // Only what the athlete has told us sends them to a doctor.
  if (checkIn.isByDevice || soreness === undefined || !isAtLeast(soreness, soreForEasy)) {
    return { ...nothing, isPulseAlert };
  }
  const since = episodeStart(timeline, day);
  return {
    stays: day - since >= sorenessLongDays || isUnexcused(timeline, day, since),
    rises: isAtLeast(soreness, risesFrom) && rises(timeline, checkIn, soreness),
    isLong: isAtLeast(soreness, soreForGentle) && isLong(timeline, day, since),
    isPulseAlert,
  };
}

/** First day of the row of sore answers that this one goes on, each a few days after the last. */
export function episodeStart({ answers }: Timeline, day: number): number {
  let start = day;
  for (let earlier = day - 1; earlier >= start - episodeGapDays; earlier -= 1) {
    const soreness = valueOn(answers, answers.soreness, earlier);
    if (soreness === undefined) continue;
    if (!isAtLeast(soreness, soreForEasy)) break;
    start = earlier;
  }
  return start;
}

/** After all days that the training before explains; without training, after the second day. */
function isUnexcused({ days }: Timeline, day: number, since: number): boolean {
  let explainedBefore = Number.NEGATIVE_INFINITY;
  for (let earlier = day - excuseLookBackDays; earlier <= day; earlier += 1) {
    const lasts = days.excuse[earlier - days.first] ?? 0;
    if (lasts > 0) explainedBefore = Math.max(explainedBefore, earlier + lasts);
  }
  return Number.isFinite(explainedBefore) ? day >= explainedBefore : day > since + sorenessAloneDays - 1;
}

function rises(timeline: Timeline, { atMs, day, found }: CheckIn, soreness: number): boolean {
  const { answers } = timeline;
  const before = previous(timeline, day, day - answers.first);
  if (before === undefined || !isOver(soreness, before.soreness)) return false;
  const excuse = latestExcuse(timeline, atMs);
  if (excuse === undefined && found !== undefined && isForgotten(timeline, day)) return found.rises;

  const waitMs = (excuse !== undefined && isLongOne(excuse.session) ? risesAfterLongHours : risesAfterHours) * hourMs;
  if (excuse !== undefined && atMs - excuse.finishMs < waitMs) return false;
  const second = previous(timeline, before.day, risesLookBackDays);
  const isSteady =
    second !== undefined &&
    before.day >= day - risesLookBackDays &&
    second.day >= day - risesLookBackDays &&
    isOver(before.soreness, second.soreness) &&
    isAtLeast(soreness - second.soreness, risesBy);
  if (isSteady || excuse === undefined) return isSteady;
  const highest = highestWithin(timeline, day, excuse.finishMs, excuse.finishMs + waitMs);
  return highest !== undefined && isAtLeast(soreness - highest, risesBy);
}

/** Of a session of the week before the clock times are forgotten: what was found while they were known stands. */
function isForgotten({ record }: Timeline, day: number): boolean {
  const lastForgotten = record.sessions.at(-1)?.day;
  return lastForgotten !== undefined && lastForgotten >= day - risesExcuseDays - 1;
}

/** The answer before, as the value of its day. */
function previous(
  { answers }: Timeline,
  day: number,
  withinDays: number,
): { readonly day: number; readonly soreness: number } | undefined {
  for (let earlier = day - 1; earlier >= day - withinDays; earlier -= 1) {
    const soreness = valueOn(answers, answers.soreness, earlier);
    if (soreness !== undefined) return { day: earlier, soreness };
  }
  return undefined;
}

/** The highest of the days before that was answered in a span of time. */
function highestWithin({ answers }: Timeline, day: number, afterMs: number, toMs: number): number | undefined {
  let highest: number | undefined;
  for (let earlier = day - risesLookBackDays; earlier < day; earlier += 1) {
    const at = earlier - answers.first;
    const evening = answers.soreness.evening[at] ?? -1;
    const checkIn = checkInAt(answers, evening >= 0 ? evening : answers.soreness.daytime[at]);
    if (checkIn?.soreness === undefined || checkIn.atMs <= afterMs || checkIn.atMs > toMs) continue;
    highest = Math.max(highest ?? 0, checkIn.soreness);
  }
  return highest;
}

function latestExcuse({ sessions, days }: Timeline, atMs: number) {
  for (let index = sessions.length - 1; index >= 0; index -= 1) {
    const session = sessions[index];
    if (session?.live === undefined) return undefined;
    const { finishMs } = session.live;
    if (finishMs > atMs || days.isExcuse[index] !== 1) continue;
    return atMs - finishMs <= risesExcuseDays * 24 * hourMs ? { session, finishMs } : undefined;
  }
  return undefined;
}

function isLongOne({ live, descentM }: TrainingSession): boolean {
  return isAtLeast(live?.km ?? 0, holdExcusedKm) || isAtLeast(descentM ?? 0, descentFromM);
}

/** A week of it, and again after every further week. */
function isLong({ answers }: Timeline, day: number, since: number): boolean {
  let told = since;
  for (let earlier = since; earlier < day; earlier += 1) {
    const soreness = valueOn(answers, answers.soreness, earlier) ?? 0;
    if (isAtLeast(soreness, soreForGentle) && earlier - told >= sorenessLongDays) told = earlier;
  }
  return day - told >= sorenessLongDays;
}
