import * as z from 'zod';
import type { Session } from '../recovery/facts.ts';
import { hasLasted } from '../recovery/session-time.ts';

/**
 * An activity as Strava answers it, detailed or in a list. Everything but the id and the times may be missing or null,
 * and there are more fields than Strava documents: they are let through and not looked at.
 *
 * Source: Strava API v3, DetailedActivity and SummaryActivity.
 */

/** Digits. Strava's own samples are beyond 2^53, so a number that is no longer exact is refused rather than kept wrong. */
const idSchema = z.union([z.int().positive(), z.bigint().positive(), z.string().regex(/^\d{1,40}$/)]).transform(String);

/**
 * A number of a device, held within what can be at all, so that nothing behind it has to reckon with more; whether it is
 * believed is for the rules to say. NaN and infinity are what a broken device says for nothing.
 */
const numberWithin = (least: number, most: number) =>
  z
    .union([z.number(), z.nan(), z.literal(Infinity), z.literal(-Infinity)])
    .nullish()
    .transform((value) =>
      typeof value === 'number' && Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : undefined,
    );

const longestSec = 366 * 24 * 3600;

const flagSchema = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false);

/** An empty text says nothing: the next best field speaks. */
const textSchema = z
  .string()
  .nullish()
  .transform((value) => value?.slice(0, 100) || undefined);

const earliestMs = Date.UTC(1900);
const latestMs = Date.UTC(2100);

/** Devices without a clock say 1970, or 2099; the rules know that. Further off is no date of an activity. */
const dateSchema = z.string().refine((date) => Date.parse(date) >= earliestMs && Date.parse(date) < latestMs);

/** The farthest clocks on earth are 12 hours behind and 14 hours ahead of UTC. */
const farthestOffsetSec = 14 * 3600;

const activitySchema = z.looseObject({
  id: idSchema,
  /** The id is empty where the activity does not say whose it is: then it is nobody's that we know. */
  athlete: z
    .looseObject({ id: idSchema })
    .nullish()
    .transform((athlete) => athlete ?? { id: '' }),
  sport_type: textSchema,
  type: textSchema,
  start_date: dateSchema,
  start_date_local: textSchema,
  timezone: textSchema,
  /** Seconds. */
  utc_offset: numberWithin(-farthestOffsetSec, farthestOffsetSec),
  moving_time: numberWithin(0, longestSec),
  elapsed_time: numberWithin(0, longestSec),
  distance: numberWithin(0, 10_000_000),
  total_elevation_gain: numberWithin(-100_000, 100_000),
  average_heartrate: numberWithin(0, 1000),
  average_temp: numberWithin(-100, 100),
  kilojoules: numberWithin(0, 1_000_000),
  suffer_score: numberWithin(0, 10_000),
  perceived_exertion: numberWithin(-100, 100),
  workout_type: numberWithin(0, 1000),
  trainer: flagSchema,
  commute: flagSchema,
  device_name: textSchema,
});

export type StravaActivity = z.infer<typeof activitySchema>;

/** @throws MalformedActivityError naming the first field that is missing or wrong. */
export function readActivity(value: unknown): StravaActivity {
  const parsed = activitySchema.safeParse(value);
  if (!parsed.success) {
    throw new MalformedActivityError(parsed.error.issues[0]?.path.join('.') || 'activity');
  }
  const { moving_time, elapsed_time } = parsed.data;
  if (!hasLasted(moving_time) && !hasLasted(elapsed_time)) {
    throw new MalformedActivityError('moving_time and elapsed_time');
  }
  return parsed.data;
}

/** The fields differ from what Strava documents, so that no advice can be made of the activity. Says no values. */
export class MalformedActivityError extends Error {
  override readonly name = 'MalformedActivityError';
  readonly field: string;

  constructor(field: string) {
    super(`The activity cannot be used: ${field} is missing or not as Strava documents it. Look at it on Strava.`);
    this.field = field;
  }
}

/**
 * What the engine needs of it, and all that we keep: no name, no description, no place. The local clock comes with a
 * "Z" that is none.
 */
export function sessionOf(activity: StravaActivity): Session {
  const startMs = Date.parse(activity.start_date);
  return {
    id: activity.id,
    sport: activity.sport_type ?? activity.type ?? 'Workout',
    startMs,
    localStart: localStart(activity, startMs),
    ...(activity.elapsed_time !== undefined && { elapsedSec: activity.elapsed_time }),
    ...(activity.moving_time !== undefined && { movingSec: activity.moving_time }),
    ...(activity.distance !== undefined && { distanceM: activity.distance }),
    ...(activity.total_elevation_gain !== undefined && { ascentM: activity.total_elevation_gain }),
    ...(activity.average_heartrate !== undefined && { averageHeartRate: activity.average_heartrate }),
    ...(activity.kilojoules !== undefined && { kilojoules: activity.kilojoules }),
    ...(activity.average_temp !== undefined && { sensorTemperatureC: activity.average_temp }),
    ...(activity.suffer_score !== undefined && { sufferScore: activity.suffer_score }),
    ...(activity.perceived_exertion !== undefined && { perceivedExertion: activity.perceived_exertion }),
    isRace: activity.workout_type === runRace || activity.workout_type === rideRace,
    isIndoor: activity.trainer,
    isCommute: activity.commute,
    ...(activity.device_name !== undefined && { deviceName: activity.device_name }),
  };
}

const runRace = 1;
const rideRace = 11;

function localStart({ start_date_local, utc_offset }: StravaActivity, startMs: number): string {
  const local = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/.exec(start_date_local ?? '')?.[0];
  const isClockOnEarth = Math.abs(Date.parse(`${local}Z`) - startMs) <= farthestOffsetSec * 1000;
  if (local !== undefined && isClockOnEarth) return local;
  return new Date(startMs + (utc_offset ?? 0) * 1000).toISOString().slice(0, 19);
}
