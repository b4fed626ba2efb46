import { parameters } from '../recovery/parameters.ts';
import { isAtLeast } from '../recovery/rounding.ts';
import type { DaySoFar } from './reckoned.ts';
import type { Timeline } from './timeline.ts';
import type { TrainingSession } from './training-session.ts';

/**
 * What had been done when a session ended: the days before it, and of its own day what ended no later. Later sessions
 * of the day do not count.
 */

/** How many hard days in a row end with the day of a session, as far as it had come; 0 where that is not hard itself. */
export function hardDaysAt(timeline: Timeline, session: TrainingSession): number {
  const soFar = daySoFar(timeline, session);
  if (!soFar.isHard) return 0;
  const before = session.day - 1 - timeline.days.first;
  return 1 + (before < 0 ? 0 : (hardRows(timeline)[before] ?? 0));
}

/** How many hard days in a row end with each day of the tables. */
function hardRows({ days, memo }: Timeline): readonly number[] {
  if (memo.hardRows !== undefined) return memo.hardRows;
  const rows: number[] = [];
  let inARow = 0;
  for (const isHard of days.isHard) {
    inARow = isHard === 1 ? inARow + 1 : 0;
    rows.push(inARow);
  }
  memo.hardRows = rows;
  return rows;
}

/** How many run days in a row end with the day of a session; 0 where there was no run on it so far. */
export function runDaysAt(timeline: Timeline, session: TrainingSession): number {
  return daySoFar(timeline, session).hasRun ? runDaysEndingOn(timeline, session.day) : 0;
}

/** @param day with a run. */
function runDaysEndingOn({ days, record }: Timeline, day: number): number {
  const { first, runs } = days;
  let inARow = 1;
  while (day - inARow >= first && (runs[day - inARow - first] ?? 0) > 0) inARow += 1;
  if (day - inARow >= first) return inARow;
  return inARow + runDaysListedBefore(record.before, day - inARow);
}

/** The load of the seven days that end with a session, and its spread over them. `undefined`: not that many are known. */
export function weekAt(
  timeline: Timeline,
  session: TrainingSession,
): { readonly load: number; readonly spread: number } | undefined {
  const { since, days } = timeline;
  const firstDay = session.day - parameters.monotonyDays + 1;
  if (since === undefined || since > firstDay) return undefined;
  const { load: last } = daySoFar(timeline, session);
  let load = 0;
  for (let day = firstDay; day < session.day; day += 1) load += days.load[day - days.first] ?? 0;
  load += last;
  const mean = load / parameters.monotonyDays;
  let squares = 0;
  for (let day = firstDay; day < session.day; day += 1) squares += ((days.load[day - days.first] ?? 0) - mean) ** 2;
  squares += (last - mean) ** 2;
  return { load, spread: Math.sqrt(squares / parameters.monotonyDays) };
}

function daySoFar({ sessions, memo }: Timeline, session: TrainingSession): DaySoFar {
  const kept = memo.soFar.get(session);
  if (kept !== undefined) return kept;
  const soFar: DaySoFar = { load: session.load, isHard: session.isHard, hasRun: session.reachKm > 0 };
  let isEarlier = false;
  for (let index = sessions.length - 1; index >= 0; index -= 1) {
    const other = sessions[index];
    if (other === undefined || other.day < session.day - 2) break;
    if (other === session) isEarlier = true;
    else if (isEarlier && other.day === session.day) {
      soFar.load += other.load;
      soFar.isHard ||= other.isHard;
      soFar.hasRun ||= other.reachKm > 0;
    }
  }
  soFar.isHard ||= isAtLeast(soFar.load, parameters.hardDayLoad);
  memo.soFar.set(session, soFar);
  return soFar;
}

/** Run days without a gap up to a day, among those that are no longer in the record one by one. */
function runDaysListedBefore({ runDays, streakFrom, streakTo }: Timeline['record']['before'], lastDay: number): number {
  let expected = lastDay;
  for (let index = runDays.length - 1; index >= 0; index -= 1) {
    const day = runDays[index]?.[0];
    if (day === undefined || day > expected) continue;
    if (day < expected) return lastDay - expected;
    expected -= 1;
  }
  return lastDay - expected + (streakFrom !== undefined && streakTo === expected ? streakTo - streakFrom + 1 : 0);
}
