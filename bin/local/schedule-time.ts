import { utcOffsetSec } from './stand-in/wall-clock.ts';

/**
 * When a one-time schedule is due, in epoch milliseconds: `at(2026-11-24T07:30:00)` is a wall clock's time in the
 * zone. `undefined` for an expression that recurs (`rate`, `cron`).
 *
 * In the hour that is skipped in spring the time moves on by that hour; in the hour that comes twice in autumn the
 * first is meant.
 *
 * @throws ScheduleExpressionError for anything that Scheduler refuses.
 */
export function dueAt(expression: string, timeZone: string): number | undefined {
  if (/^(rate|cron)\(.+\)$/.test(expression)) return undefined;

  const wallClock = /^at\((\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})\)$/.exec(expression)?.[1];
  const asIfUtc = wallClock === undefined ? Number.NaN : Date.parse(`${wallClock}Z`);
  if (Number.isNaN(asIfUtc)) throw new ScheduleExpressionError(expression);

  // The offset is one of those that the zone has a day before and a day after; the earlier moment is tried first.
  const dayMs = 24 * 3600 * 1000;
  const offsets = [offsetMs(asIfUtc - dayMs, timeZone), offsetMs(asIfUtc + dayMs, timeZone)];
  const moments = offsets.map((offset) => asIfUtc - offset).sort((a, b) => a - b);
  const exact = moments.find((moment) => moment + offsetMs(moment, timeZone) === asIfUtc);
  return exact ?? asIfUtc - Math.min(...offsets);
}

/** The period of `rate(1 hour)`; `undefined` for one-time schedules, and for `cron`, which the stack does not use. */
export function recursAfterMs(expression: string): number | undefined {
  const { count, unit } = /^rate\((?<count>\d+) (?<unit>minute|hour|day)s?\)$/.exec(expression)?.groups ?? {};
  const unitMs = new Map([
    ['minute', 60_000],
    ['hour', 3_600_000],
    ['day', 86_400_000],
  ]).get(unit ?? '');
  return unitMs === undefined ? undefined : Number(count) * unitMs;
}

/** How far the zone's clocks are ahead of UTC at a moment. @throws ScheduleExpressionError for a zone that does not exist. */
function offsetMs(epochMs: number, timeZone: string): number {
  try {
    return utcOffsetSec(epochMs, timeZone) * 1000;
  } catch (error) {
    throw new ScheduleExpressionError(timeZone, { cause: error });
  }
}

export class ScheduleExpressionError extends Error {
  override readonly name = 'ScheduleExpressionError';

  constructor(given: string, options?: ErrorOptions) {
    super(`Scheduler does not accept "${given}". Use at(yyyy-mm-ddThh:mm:ss) and the name of a time zone.`, options);
  }
}
