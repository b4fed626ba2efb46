import { returnDays } from './english/return-days.ts';
import { wordSet } from './word-set.ts';

const untilWords = wordSet(returnDays.until);
const between = wordSet(returnDays.between);
const tomorrow = wordSet(returnDays.tomorrow);
const ordinals = wordSet(returnDays.ordinals);
/** Monday is 1, Sunday 7, as ISO 8601 counts them. */
const weekdays = numbered(returnDays.weekdays);
const months = numbered(returnDays.months);

function numbered(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.flatMap((list, at) => list.split(' ').map((name): [string, number] => [name, at + 1])));
}

/**
 * The day on which somebody is back, `YYYY-MM-DD`, always after today: "on holiday till Monday", "until 7 December", "till the
 * 12th", "back on Monday week". Undefined: no day is named so, there is no such day, or more than one is named.
 *
 * @param today the local day of the text. @param isMonthFirst 12/7 is 7 December, as Americans write it.
 */
export function readUntilDay(text: string, today: string, isMonthFirst = false): string | undefined {
  const words =
    text
      .slice(0, longestRead)
      .toLowerCase()
      .match(/\d+|\p{L}+|[,;!?]/gu) ?? [];
  const days = new Set<string>();
  for (const [at, word] of words.entries()) {
    if (!untilWords.has(word)) continue;
    let from = at + 1;
    while (between.has(words[from] ?? '')) from += 1;
    const named = dayAt(words, from, today, isMonthFirst);
    if (named !== undefined) days.add(named);
  }
  const [only] = days;
  return days.size === 1 ? only : undefined;
}

const longestRead = 500;

function dayAt(words: readonly string[], at: number, today: string, isMonthFirst: boolean): string | undefined {
  const word = words[at] ?? '';
  const isNext = words[at - 1] === returnDays.next;
  const weekday = weekdays.get(word);
  if (weekday !== undefined) return nextWeekday(today, weekday, words[at + 1] === returnDays.week);
  if (tomorrow.has(word)) return later(today, 1);
  if (word === returnDays.week && isNext) return nextWeekday(today, 1, false);
  if (word === returnDays.month && isNext) return firstOfNextMonth(today);
  if (word === returnDays.end) return isEndOfMonth(words, at) ? firstOfNextMonth(today) : undefined;
  return dateAt(words, at, today, isMonthFirst);
}

function isEndOfMonth(words: readonly string[], at: number): boolean {
  return words.slice(at + 1, at + 4).includes(returnDays.month);
}

/** "7 December", "December 7th", "7/12", "the 12th". */
function dateAt(words: readonly string[], at: number, today: string, isMonthFirst: boolean): string | undefined {
  const isDay = (said: string | undefined) => /^\d{1,2}$/.test(said ?? '');
  const month = months.get(words[at] ?? '');
  if (month !== undefined) return isDay(words[at + 1]) ? next(today, month, Number(words[at + 1])) : undefined;
  if (!isDay(words[at])) return undefined;

  const ordinal = ordinals.has(words[at + 1] ?? '') ? 1 : 0;
  const behind = words.slice(at + 1 + ordinal).find((word) => !between.has(word)) ?? '';
  const monthBehind = months.get(behind);
  if (monthBehind !== undefined) return next(today, monthBehind, Number(words[at]));
  if (ordinal === 1) return nextOfAnyMonth(today, Number(words[at]));
  if (!isDay(words[at + 1])) return undefined;
  const [one, other] = [Number(words[at]), Number(words[at + 1])];
  return isMonthFirst ? next(today, one, other) : next(today, other, one);
}

function nextWeekday(today: string, weekday: number, isWeekLater: boolean): string {
  const days = (weekday - new Date(today).getUTCDay() + daysOfWeek) % daysOfWeek || daysOfWeek;
  return later(today, days + (isWeekLater ? daysOfWeek : 0));
}

const daysOfWeek = 7;

function firstOfNextMonth(today: string): string {
  const first = new Date(today);
  return dateOf(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 1));
}

function nextOfAnyMonth(today: string, day: number): string | undefined {
  const start = new Date(today);
  for (let ahead = 0; ahead < 3; ahead += 1) {
    const found = existing(start.getUTCFullYear(), start.getUTCMonth() + ahead, day);
    if (found !== undefined && found > today) return found;
  }
  return undefined;
}

/** This year's, or next year's where it is over. */
function next(today: string, month: number, day: number): string | undefined {
  const year = new Date(today).getUTCFullYear();
  const found = existing(year, month - 1, day);
  return found !== undefined && found > today ? found : existing(year + 1, month - 1, day);
}

/** @returns undefined for 31 June. */
function existing(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month, day));
  return day > 0 && date.getUTCDate() === day ? dateOf(date.getTime()) : undefined;
}

function later(date: string, days: number): string {
  return dateOf(Date.parse(date) + days * 86_400_000);
}

function dateOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
