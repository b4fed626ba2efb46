import * as z from 'zod';
import type { Session } from '../recovery/facts.ts';

/**
 * A Strava activity, detailed or summary, as loose as Strava is: nearly everything may be missing or null, ids pass
 * 2^53, and fields that we do not know come and go.
 *
 * `start_date_local` is the clock on the wall with a Z behind it that is not true.
 *
 * Source: Strava API v3, GET /activities/{id}, and what real files hold.
 */
const idSchema = z.union([z.int().nonnegative().transform(String), z.string().regex(/^\d{1,20}$/)], {
  error: 'is no whole number (send ids over 2^53 as a string)',
});

const measure = z.number().nullish();
const flag = z.boolean().nullish();

/** A year at most: what is longer is no session, and no calendar could hold its finish. */
const seconds = z
  .number()
  .max(366 * 24 * 3600, 'is longer than a year')
  .nullish();

/** With a zone: Strava's start_date is in UTC. */
const instant = z.string().refine((text) => /(Z|[+-]\d\d:?\d\d)$/.test(text) && isDate(text), {
  error: 'is no date and time with a zone, such as 2026-11-23T07:00:00Z',
});

const wallClock = z.string().refine((text) => isDate(text), {
  error: 'is no date and time, such as 2026-11-23T08:00:00Z',
});

const activitySchema = z.object({
  id: idSchema,
  sport_type: z.string().nullish(),
  /** Deprecated, but all that old activities have. */
  type: z.string().nullish(),
  start_date: instant,
  start_date_local: wallClock.nullish(),
  /** Seconds, daylight saving included. */
  utc_offset: measure,
  moving_time: seconds,
  elapsed_time: seconds,
  distance: measure,
  total_elevation_gain: measure,
  average_heartrate: measure,
  has_heartrate: flag,
  kilojoules: measure,
  average_temp: measure,
  suffer_score: measure,
  perceived_exertion: measure,
  workout_type: measure,
  trainer: flag,
  commute: flag,
  device_name: z.string().nullish(),
});

export type StravaActivity = z.infer<typeof activitySchema>;

/**
 * Anything that claims to be an activity, parsed. What is left is what `Session` needs: no name, no description, no
 * geography, no other people. Parsing what was parsed before gives the same again, so this is also the form to store.
 *
 * @throws MalformedActivityError that names the field.
 */
export function readActivity(value: unknown): StravaActivity {
  const parsed = activitySchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const field = issue === undefined || issue.path.length === 0 ? 'activity' : issue.path.join('.');
    throw new MalformedActivityError(field, reasonOf(issue?.message ?? ''));
  }
  const { moving_time, elapsed_time } = parsed.data;
  if (!isPositive(moving_time) && !isPositive(elapsed_time)) {
    throw new MalformedActivityError('moving_time', 'is not positive, and neither is elapsed_time');
  }
  return parsed.data;
}

/**
 * The JSON of activities. Strava's ids pass 2^53, where JSON.parse rounds them: the long ones are taken as strings.
 *
 * @throws SyntaxError for anything that is no JSON.
 */
export function parseActivityJson(json: string): unknown {
  return JSON.parse(longId.test(json) ? json.replaceAll(longIds, '"id":"$1"') : json);
}

/** Within a string the quotes would be escaped, so this finds keys only. */
const longId = /"id"\s*:\s*\d{16,}/;
const longIds = /"id"\s*:\s*(\d{16,})(?=\s*[,}])/g;

/** What may be kept of an activity, for the days that Strava allows: the fields that the rules read, without the nulls. */
export function storedActivity(activity: StravaActivity): StravaActivity {
  const entries = Object.entries(activity).filter(([, value]) => value !== null && value !== undefined);
  return activitySchema.parse(Object.fromEntries(entries));
}

/** The activity in the engine's terms. */
export function sessionOf(activity: StravaActivity): Session {
  const startMs = Date.parse(activity.start_date);
  return {
    id: activity.id,
    sport: activity.sport_type ?? activity.type ?? 'Workout',
    startMs,
    localStart: localStartOf(activity, startMs),
    elapsedSec: activity.elapsed_time ?? undefined,
    movingSec: activity.moving_time ?? undefined,
    distanceM: activity.distance ?? undefined,
    ascentM: activity.total_elevation_gain ?? undefined,
    averageHeartRate: activity.average_heartrate ?? undefined,
    kilojoules: activity.kilojoules ?? undefined,
    sensorTemperatureC: activity.average_temp ?? undefined,
    sufferScore: activity.suffer_score ?? undefined,
    perceivedExertion: activity.perceived_exertion ?? undefined,
    isRace: raceTypes.has(activity.workout_type ?? 0),
    isIndoor: activity.trainer ?? false,
    isCommute: activity.commute ?? false,
    deviceName: activity.device_name ?? undefined,
  };
}

/** 1 is a race on foot, 11 one on a bike. */
const raceTypes: ReadonlySet<number> = new Set([1, 11]);

function localStartOf({ start_date_local, utc_offset }: StravaActivity, startMs: number): string {
  const local = start_date_local ?? new Date(startMs + (utc_offset ?? 0) * 1000).toISOString();
  return local.slice(0, 'YYYY-MM-DDTHH:MM:SS'.length).replace(/Z$/, '');
}

/** The activity cannot be read. Not worth another try: Strava would send the same again. */
export class MalformedActivityError extends Error {
  override readonly name = 'MalformedActivityError';
  readonly field: string;

  constructor(field: string, reason: string) {
    super(`Not a Strava activity: ${field} ${reason}.`);
    this.field = field;
  }
}

/** Of this century or the last: further away lies no calendar. */
function isDate(text: string): boolean {
  const ms = Date.parse(text);
  return ms > Date.UTC(1970, 0) && ms < Date.UTC(2100, 0);
}

function isPositive(seconds: number | null | undefined): boolean {
  return seconds !== null && seconds !== undefined && seconds > 0;
}

/** zod's "Invalid input: expected string, received undefined" as the end of a sentence. */
function reasonOf(message: string): string {
  const expected = /expected (.*)$/i.exec(message)?.[1];
  return expected === undefined ? message : `is wrong (expected ${expected})`;
}
