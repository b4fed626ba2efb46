import type { CheckIn } from './record.ts';
import { type DayTable, tableDays, tableOfNothing, tableOfNowhere } from './table-days.ts';

/** What was answered, by local days; index 0 is `first`. */
export interface Answers {
  readonly first: number;
  /** Known at the moment of the timeline, in order of their time. */
  readonly checkIns: readonly CheckIn[];
  readonly soreness: Series;
  readonly sleepHours: Series;
  readonly energy: Series;
  readonly restingHr: Series;
  readonly weightKg: Series;
}

/**
 * The answers to one question. A day has one value, its latest. An answer of the evening speaks for the day after, so
 * an earlier one of the same day is kept beside it.
 */
export interface Series {
  /** The value of each day, NaN where there is none. */
  readonly latest: DayTable;
  /** Where its check-in stands in the list, -1 where there is none; given before the evening. */
  readonly daytime: DayTable;
  /** The same, given in the evening. */
  readonly evening: DayTable;
}

/** One answer: where its check-in stands, the local day on which it was given, and the day that it speaks for. */
export interface Answer {
  readonly index: number;
  readonly checkIn: CheckIn;
  readonly day: number;
  readonly comingDay: number;
  /** The last day for which it speaks: a newer answer takes over. */
  readonly lastDay: number;
}

export function answersOf(all: readonly CheckIn[], nowMs: number, first: number): Answers {
  const checkIns = knownAt(all, nowMs);
  const answers: Answers = {
    first,
    checkIns,
    soreness: emptySeries(),
    sleepHours: emptySeries(),
    energy: emptySeries(),
    restingHr: emptySeries(),
    weightKg: emptySeries(),
  };
  for (let index = 0; index < checkIns.length; index += 1) {
    const checkIn = checkIns[index];
    if (checkIn === undefined || checkIn.day < first) continue;
    enter(answers.soreness, checkIn, checkIn.soreness, first, index);
    enter(answers.sleepHours, checkIn, checkIn.sleepHours, first, index);
    enter(answers.energy, checkIn, checkIn.energy, first, index);
    enter(answers.restingHr, checkIn, checkIn.restingHr, first, index);
    enter(answers.weightKg, checkIn, checkIn.weightKg, first, index);
  }
  return answers;
}

/** The value of a day; `undefined` where there is none. */
export function valueOn({ first }: Answers, { latest }: Series, day: number): number | undefined {
  const value = latest[day - first];
  return value === undefined || Number.isNaN(value) ? undefined : value;
}

/** Where the latest answer stands that speaks for a day from its first on; -1 where there is none. */
export function comingOn({ first }: Answers, series: Series, day: number): number {
  const daytime = series.daytime[day - first] ?? -1;
  return daytime >= 0 ? daytime : (series.evening[day - 1 - first] ?? -1);
}

/** Every answer that was given on a day or later, in order of its time. */
export function answersFrom(answers: Answers, series: Series, fromDay: number): readonly Answer[] {
  const found: Answer[] = [];
  let laterComingDay = Number.POSITIVE_INFINITY;
  for (let at = tableDays - 1; at >= Math.max(0, fromDay - answers.first); at -= 1) {
    const day = answers.first + at;
    const evening = series.evening[at] ?? -1;
    const inEvening = checkInAt(answers, evening);
    if (inEvening !== undefined) {
      found.push({ index: evening, checkIn: inEvening, day, comingDay: day + 1, lastDay: laterComingDay - 1 });
      laterComingDay = day + 1;
    }
    const daytime = series.daytime[at] ?? -1;
    const byDay = checkInAt(answers, daytime);
    if (byDay !== undefined) {
      found.push({ index: daytime, checkIn: byDay, day, comingDay: day, lastDay: laterComingDay - 1 });
      laterComingDay = day;
    }
  }
  return found.reverse();
}

/** By its place; `undefined` for the place of none, -1. Asked for directly it would be looked up as a name, which is slow. */
export function checkInAt({ checkIns }: Answers, place: number | undefined): CheckIn | undefined {
  return place === undefined || place < 0 ? undefined : checkIns[place];
}

/** The values of some days, both included, in no order. */
export function valuesBetween({ first }: Answers, { latest }: Series, fromDay: number, toDay: number): number[] {
  const values: number[] = [];
  const last = Math.min(toDay - first, tableDays - 1);
  for (let at = Math.max(0, fromDay - first); at <= last; at += 1) {
    const value = latest[at];
    if (value !== undefined && !Number.isNaN(value)) values.push(value);
  }
  return values;
}

/** The latest value of some days, both included. */
export function latestBetween(answers: Answers, series: Series, fromDay: number, toDay: number): number | undefined {
  for (let day = toDay; day >= fromDay; day -= 1) {
    const value = valueOn(answers, series, day);
    if (value !== undefined) return value;
  }
  return undefined;
}

function knownAt(checkIns: readonly CheckIn[], nowMs: number): readonly CheckIn[] {
  let count = checkIns.length;
  while (count > 0 && (checkIns[count - 1]?.atMs ?? 0) > nowMs) count -= 1;
  return count === checkIns.length ? checkIns : checkIns.slice(0, count);
}

function emptySeries(): Series {
  return { latest: tableOfNothing(), daytime: tableOfNowhere(), evening: tableOfNowhere() };
}

function enter(
  { latest, daytime, evening }: Series,
  { day, isEvening }: CheckIn,
  value: number | undefined,
  first: number,
  index: number,
): void {
  const at = day - first;
  if (value === undefined || at >= tableDays) return;
  (isEvening ? evening : daytime)[at] = index;
  latest[at] = value;
}
