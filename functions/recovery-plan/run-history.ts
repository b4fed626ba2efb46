import { type DayTable, tableDays } from './table-days.ts';
import type { Timeline } from './timeline.ts';
import type { TrainingSession } from './training-session.ts';

/** The latest run day up to a day, as far as the record knows. */
export function lastRunDay(timeline: Timeline, upToDay: number): number | undefined {
  const { first, runs } = timeline.days;
  for (let at = Math.min(upToDay - first, tableDays - 1); at >= 0; at -= 1) {
    if ((runs[at] ?? 0) > 0) return first + at;
  }
  const { runDays } = timeline.record.before;
  for (let index = runDays.length - 1; index >= 0; index -= 1) {
    const day = runDays[index]?.[0];
    if (day !== undefined && day <= upToDay && day < first) return day;
  }
  return undefined;
}

export function firstRunDay(timeline: Timeline): number | undefined {
  const { before } = timeline.record;
  const listed = before.firstRun ?? before.runDays[0]?.[0];
  if (listed !== undefined) return listed;
  const { first, runs } = timeline.days;
  const at = indexOfRun(runs);
  return at < 0 ? undefined : first + at;
}

function indexOfRun(runs: DayTable): number {
  for (let at = 0; at < runs.length; at += 1) if ((runs[at] ?? 0) > 0) return at;
  return -1;
}

/** Greatest distance with the climb of the runs of some days, both included; 0 without one. */
export function longestBetween(timeline: Timeline, fromDay: number, toDay: number): number {
  const { first, longestKm } = timeline.days;
  let longest = 0;
  for (let at = Math.max(0, fromDay - first); at <= Math.min(toDay - first, tableDays - 1); at += 1) {
    longest = Math.max(longest, longestKm[at] ?? 0);
  }
  if (fromDay < first) {
    for (const [day, km] of timeline.record.before.runDays) {
      if (day >= fromDay && day <= toDay && day < first) longest = Math.max(longest, km);
    }
  }
  return longest;
}

/** How many runs there were on some days, both included; of days in the tables only. */
export function runsBetween({ days }: Timeline, fromDay: number, toDay: number): number {
  let count = 0;
  for (let at = Math.max(0, fromDay - days.first); at <= toDay - days.first; at += 1) count += days.runs[at] ?? 0;
  return count;
}

/** How many days with a run as planned there were up to the end of a session. */
export function runDaysAsPlannedAt(timeline: Timeline, session: TrainingSession): number {
  const { days, record, sessions } = timeline;
  let count = record.before.runDaysAsPlanned;
  for (const [day, , asPlanned] of record.before.runDays) if (day < days.first) count += asPlanned;
  for (let at = 0; at < session.day - days.first; at += 1) if ((days.runsAsPlanned[at] ?? 0) > 0) count += 1;
  const upTo = sessions.indexOf(session);
  const isTodayOne = sessions.some(
    ({ day, reachKm, asPlanned }, index) => index <= upTo && day === session.day && reachKm > 0 && asPlanned,
  );
  return count + (isTodayOne ? 1 : 0);
}

/** Greatest distance with the climb of all runs of earlier days. */
export function longestBefore(timeline: Timeline, day: number): number {
  const { before } = timeline.record;
  const earliest = before.runDays[0]?.[0] ?? timeline.days.first;
  return Math.max(before.maxEquivalentKm, longestBetween(timeline, earliest, day - 1));
}
