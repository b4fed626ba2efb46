import { isAtLeast } from '../recovery/rounding.ts';
import { foundOfAnswer } from './found-of-answer.ts';
import { planParameters } from './parameters.ts';
import type { CheckIn, PlanRecord } from './record.ts';
import type { Timeline } from './timeline.ts';

const { soreForEasy, everyAnswerDays, wholeCheckInDays, checkInDays } = planParameters;

/**
 * The answers that a record keeps: of the last days every one, before that of each day the last by day and the last of
 * the evening, later the last of the day alone. What was found of each is kept with it.
 */
export function compactCheckIns(timeline: Timeline): PlanRecord['checkIns'] {
  const { record, today } = timeline;
  const kept: CheckIn[] = [];
  record.checkIns.forEach((checkIn, index) => {
    if (checkIn.day < today - checkInDays) return;
    const answer = withFound(timeline, checkIn, index);
    const before = kept.at(-1);
    if (before !== undefined && isOneRow(before, answer, today)) kept[kept.length - 1] = merged(before, answer, today);
    else kept.push(forRules(answer, today));
  });
  return kept;
}

function withFound(timeline: Timeline, checkIn: CheckIn, index: number): CheckIn {
  const isRecent = checkIn.day >= timeline.today - everyAnswerDays;
  if (!isRecent || checkIn.atMs > timeline.nowMs) return checkIn;
  const mayMatter = isAtLeast(checkIn.soreness ?? 0, soreForEasy) || checkIn.restingHr !== undefined;
  return mayMatter ? { ...checkIn, found: foundOfAnswer(timeline, index) } : checkIn;
}

function isOneRow(one: CheckIn, other: CheckIn, today: number): boolean {
  if (one.day !== other.day || one.day >= today - everyAnswerDays) return false;
  return one.isEvening === other.isEvening || one.day < today - wholeCheckInDays;
}

function merged(one: CheckIn, other: CheckIn, today: number): CheckIn {
  // What the athlete said stands before what a device said, no matter which came first.
  if (other.isByDevice && !one.isByDevice) return merged(other, one, today);
  const { isByDevice, ...later } = { ...one, ...other, ...foundOfBoth(one, other) };
  return forRules({ ...later, ...(other.isByDevice && { isByDevice: true as const }) }, today);
}

/** What was found of soreness goes with the answer about soreness, what was found of the pulse with the pulse. */
function foundOfBoth(one: CheckIn, other: CheckIn): Pick<CheckIn, 'found'> {
  const ofSoreness = (other.soreness === undefined ? one : other).found;
  const ofPulse = (other.restingHr === undefined ? one : other).found;
  if (ofSoreness === undefined && ofPulse === undefined) return {};
  const { stays = false, rises = false, isLong = false } = ofSoreness ?? {};
  return { found: { stays, rises, isLong, isPulseAlert: ofPulse?.isPulseAlert ?? false } };
}

/** What belongs to a session is in the session by then. */
function forRules(checkIn: CheckIn, today: number): CheckIn {
  if (checkIn.day >= today - everyAnswerDays) return checkIn;
  const isWhole = checkIn.day >= today - wholeCheckInDays;
  // Of most of them that was left out on an earlier day.
  if (!ofSessions.some((name) => name in checkIn) && (isWhole || !('found' in checkIn))) return checkIn;
  const { effort, weightBeforeKg, weightAfterKg, drunkL, ...kept } = checkIn;
  if (isWhole) return kept;
  const { found, ...values } = kept;
  return values;
}

const ofSessions = ['effort', 'weightBeforeKg', 'weightAfterKg', 'drunkL'] as const;
