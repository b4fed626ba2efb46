/** Monday is 1, Sunday 7, as ISO 8601 counts them. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const weekdays: ReadonlyMap<string, Weekday> = new Map<string, Weekday>([
  ['mon', 1],
  ['tue', 2],
  ['wed', 3],
  ['thu', 4],
  ['fri', 5],
  ['sat', 6],
  ['sun', 7],
]);

/**
 * The day on which somebody is back: "on holiday till Monday", "pause until Fri", "away, back on Sunday". Undefined: no day
 * is named so, or more than one.
 */
export function readUntilDay(text: string): Weekday | undefined {
  const named = [
    ...text
      .slice(0, longestRead)
      .toLowerCase()
      .matchAll(
        /\b(?:until|till|til|back)(?: on)?(?: next)? (mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|rs|rsday|urday)?\b/g,
      ),
  ].flatMap(([, day = '']) => weekdays.get(day) ?? []);
  const days = new Set(named);
  return days.size === 1 ? named[0] : undefined;
}

const longestRead = 500;
