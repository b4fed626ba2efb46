import { type Answer, json } from '../stand-in/answers.ts';
import { wallClock } from '../stand-in/iso-times.ts';
import { type Activity, activityOnTheWire } from './activities.ts';
import type { Athlete } from './athletes.ts';
import { badParameter } from './refusals.ts';

export interface ListReader {
  readonly athlete: Athlete;
  /** Epoch milliseconds. */
  readonly now: number;
}

const localPattern = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?)?$/;

/** Newest first, between two times of the athlete's own clock, both included. Without `oldest` it is an error of the server. */
export function listActivities(activities: readonly Activity[], query: URLSearchParams, reader: ListReader): Answer {
  const oldest = query.get('oldest');
  const newest = query.get('newest') ?? wallClock(reader.now, reader.athlete.timezone);
  const limit = query.get('limit') ?? String(activities.length);
  if (oldest === null || !localPattern.test(oldest)) return badParameter('oldest');
  if (!localPattern.test(newest)) return badParameter('newest');
  if (!/^\d{1,6}$/.test(limit)) return badParameter('limit');

  const found = activities
    .filter(({ startLocal }) => startLocal >= oldest && startLocal.slice(0, newest.length) <= newest)
    .toSorted((one, other) => (one.startLocal < other.startLocal ? 1 : -1))
    .slice(0, Number(limit));
  return json(
    200,
    found.map((activity) =>
      activity.source === 'STRAVA' ? activityOnTheWire(activity) : withFields(activityOnTheWire(activity), query),
    ),
  );
}

/** Days that have a row, oldest first, both ends included. */
export function listWellness(
  query: URLSearchParams,
  reader: ListReader,
  rows: (oldest: string, newest: string) => readonly object[],
): Answer {
  const today = wallClock(reader.now, reader.athlete.timezone).slice(0, 10);
  const newest = query.get('newest') ?? today;
  const oldest = query.get('oldest') ?? newest;
  if (!localPattern.test(oldest)) return badParameter('oldest');
  if (!localPattern.test(newest)) return badParameter('newest');
  return json(
    200,
    rows(oldest.slice(0, 10), newest.slice(0, 10)).map((row) => withFields(row, query)),
  );
}

/** Only these, and then without nulls. */
function withFields(value: object, query: URLSearchParams): object {
  const fields = query.getAll('fields').flatMap((list) => list.split(','));
  if (fields.length === 0) return value;
  return Object.fromEntries(Object.entries(value).filter(([name, held]) => fields.includes(name) && held !== null));
}
