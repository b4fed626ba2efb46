import * as z from 'zod';
import { localMoment, momentOf } from '../clock/local-day.ts';
import type { Session } from '../recovery/facts.ts';
import { hasLasted } from '../recovery/session-time.ts';
import { sessionIdOf } from './activity-id.ts';
import { sportNamed } from './sports.ts';
import { zoneNamed } from './timezone.ts';

/**
 * An activity as intervals.icu answers it, alone or in a list. Everything but the id may be missing or null. A field that is
 * not what it was counts as unknown, so that it takes no run with it.
 *
 * Source: OpenAPI of intervals.icu v1.0.0, Activity and Hidden; its users' captures of 2026.
 */
export type ReadActivity =
  | {
      readonly kind: 'session';
      readonly session: Session;
      /** IANA name; absent where it does not say. */
      readonly timezone: string | undefined;
      /** Whose it is, as intervals.icu says. */
      readonly ownerId: string | undefined;
      readonly twins: TwinEvidence;
    }
  /** Intervals.icu has it from Strava, and may not hand it on. */
  | { readonly kind: 'not-ours-to-read'; readonly ownerId: string | undefined }
  /** A note, a holiday, or the change between two parts of a triathlon. */
  | { readonly kind: 'no-session' }
  /** No advice can be made of it: the field that is missing or wrong. Says no values. */
  | { readonly kind: 'malformed'; readonly field: string };

/** What shows that two records are of one session. */
export interface TwinEvidence {
  /** Entered by hand, without a distance and without a pulse: perhaps beside a real one. */
  readonly isTypedIn: boolean;
  /** The same session on Strava. */
  readonly stravaId: string | undefined;
  /** Garmin's own id of the recording, where Garmin gave it and it is not a later part of a longer file. */
  readonly garminId: string | undefined;
}

/** Asked for where a list is read. What is not asked for cannot leak. */
export const activityFields = [
  'id',
  'icu_athlete_id',
  'source',
  'type',
  'sub_type',
  'start_date',
  'start_date_local',
  'timezone',
  'moving_time',
  'elapsed_time',
  'distance',
  'total_elevation_gain',
  'average_heartrate',
  'icu_ignore_hr',
  'average_temp',
  'icu_joules',
  'icu_rpe',
  'perceived_exertion',
  'trainer',
  'race',
  'commute',
  'device_name',
  'external_id',
  'file_sport_index',
  'strava_id',
] as const;

const idSchema = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);

const textSchema = z
  .string()
  .nullish()
  .catch(undefined)
  .transform((text) => text?.slice(0, 100) || undefined);

const flagSchema = z
  .boolean()
  .nullish()
  .catch(undefined)
  .transform((flag) => flag ?? false);

/** Held within what can be at all; whether it is believed is for the rules to say. */
const heldWithin = (least: number, most: number) =>
  z
    .number()
    .nullish()
    .catch(undefined)
    .transform((value) => (value === null || value === undefined ? undefined : Math.min(most, Math.max(least, value))));

const longestSec = 366 * 24 * 3600;

const activitySchema = z.looseObject({
  id: idSchema,
  icu_athlete_id: textSchema,
  source: textSchema,
  type: textSchema,
  sub_type: textSchema,
  start_date: textSchema,
  start_date_local: textSchema,
  timezone: textSchema,
  moving_time: heldWithin(0, longestSec),
  elapsed_time: heldWithin(0, longestSec),
  distance: heldWithin(0, 10_000_000),
  total_elevation_gain: heldWithin(-100_000, 100_000),
  average_heartrate: heldWithin(0, 1000),
  icu_ignore_hr: flagSchema,
  average_temp: heldWithin(-100, 100),
  icu_joules: heldWithin(0, 1_000_000_000),
  icu_rpe: heldWithin(-100, 100),
  perceived_exertion: heldWithin(-100, 100),
  trainer: flagSchema,
  race: flagSchema,
  commute: flagSchema,
  device_name: textSchema,
  external_id: textSchema,
  file_sport_index: heldWithin(0, 1000),
  strava_id: textSchema,
});

type Activity = z.infer<typeof activitySchema>;

/**
 * @param homeZone where its athlete lives, for an activity that tells neither a zone nor its time in UTC. Absent: then it cannot
 * be told when that was.
 */
export function readActivity(value: unknown, homeZone: string | undefined): ReadActivity {
  const parsed = activitySchema.safeParse(value);
  if (!parsed.success) return { kind: 'malformed', field: parsed.error.issues[0]?.path.join('.') || 'activity' };
  const activity = parsed.data;
  const ownerId = activity.icu_athlete_id;
  // Before anything else is looked at: the stub of such an activity has neither times nor a sport.
  if (activity.source === 'STRAVA') return { kind: 'not-ours-to-read', ownerId };

  const sport = sportNamed(activity.type);
  if (sport === undefined) return { kind: 'no-session' };
  if (!hasLasted(activity.moving_time) && !hasLasted(activity.elapsed_time)) {
    return { kind: 'malformed', field: 'moving_time and elapsed_time' };
  }
  const timezone = zoneNamed(activity.timezone);
  const start = startOf(activity, timezone ?? homeZone);
  if (start === undefined) return { kind: 'malformed', field: 'start_date and start_date_local' };

  return {
    kind: 'session',
    session: { id: sessionIdOf(activity.id), sport, ...start, ...measured(activity), ...circumstances(activity) },
    timezone,
    ownerId,
    twins: twinEvidence(activity),
  };
}

const earliestMs = Date.UTC(1900);
const latestMs = Date.UTC(2100);
/** The farthest clocks on earth are 12 hours behind and 14 hours ahead of UTC. */
const farthestOffsetMs = 14 * 3_600_000;

/** `start_date` is UTC and is missing at times; `start_date_local` is the clock on the wall, and never has a zone. */
function startOf(
  { start_date, start_date_local }: Activity,
  zone: string | undefined,
): Pick<Session, 'startMs' | 'localStart'> | undefined {
  const local = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/.exec(start_date_local ?? '')?.[0];
  const localAsUtcMs = Date.parse(`${local}Z`);
  const wallClock = isDate(localAsUtcMs) ? local : undefined;
  const startMs = Date.parse(withZone(start_date));
  if (isDate(startMs)) {
    const isClockOnEarth = wallClock !== undefined && Math.abs(localAsUtcMs - startMs) <= farthestOffsetMs;
    return { startMs, localStart: isClockOnEarth ? wallClock : wallClockAt(startMs, zone ?? 'UTC') };
  }
  if (wallClock === undefined || zone === undefined) return undefined;
  const minute = momentOf({ date: wallClock.slice(0, 10), clock: wallClock.slice(11, 16) }, zone);
  return { startMs: minute + Number(wallClock.slice(17)) * 1000, localStart: wallClock };
}

/** A time without a zone is UTC, and not what the clock of this machine makes of it. */
function withZone(date: string | undefined): string {
  return date === undefined || /(Z|[+-]\d{2}:?\d{2})$/.test(date) ? (date ?? '') : `${date}Z`;
}

function wallClockAt(startMs: number, zone: string): string {
  const { date, clock } = localMoment(startMs, zone);
  return `${date}T${clock}:${new Date(startMs).toISOString().slice(17, 19)}`;
}

function isDate(ms: number): boolean {
  return ms >= earliestMs && ms < latestMs;
}

function measured(activity: Activity): Partial<Session> {
  const { elapsed_time, moving_time, distance, total_elevation_gain, average_temp, icu_joules } = activity;
  const pulse = activity.icu_ignore_hr ? undefined : activity.average_heartrate;
  const effort = activity.icu_rpe ?? activity.perceived_exertion;
  return {
    ...(elapsed_time !== undefined && { elapsedSec: elapsed_time }),
    ...(moving_time !== undefined && { movingSec: moving_time }),
    ...(distance !== undefined && { distanceM: distance }),
    ...(total_elevation_gain !== undefined && { ascentM: total_elevation_gain }),
    ...(pulse && { averageHeartRate: pulse }),
    ...(icu_joules && { kilojoules: icu_joules / 1000 }),
    ...(average_temp !== undefined && { sensorTemperatureC: average_temp }),
    ...(effort !== undefined && effort >= 1 && effort <= 10 && { perceivedExertion: effort }),
  };
}

function circumstances(activity: Activity): Pick<Session, 'isRace' | 'isIndoor' | 'isCommute' | 'deviceName'> {
  const deviceName = deviceOf(activity);
  return {
    isRace: activity.race || activity.sub_type === 'RACE',
    isIndoor: activity.trainer,
    isCommute: activity.commute || activity.sub_type === 'COMMUTE',
    ...(deviceName !== undefined && { deviceName }),
  };
}

/** Garmin asks to be named, and its devices often leave it out: `Edge 1040`. */
function deviceOf({ source, device_name }: Activity): string | undefined {
  if (source !== 'GARMIN_CONNECT' || /garmin/i.test(device_name ?? '')) return device_name;
  return device_name === undefined ? 'Garmin' : `Garmin ${device_name}`;
}

function twinEvidence(activity: Activity): TwinEvidence {
  const { source, distance, average_heartrate, external_id, file_sport_index, strava_id } = activity;
  // The parts of a triathlon are several activities with the id of one file.
  const isWholeFile = !file_sport_index;
  const isGarminId = source === 'GARMIN_CONNECT' && isWholeFile && /^\d{1,40}$/.test(external_id ?? '');
  return {
    isTypedIn: source === 'MANUAL' && !distance && !average_heartrate,
    stravaId: strava_id,
    garminId: isGarminId ? external_id : undefined,
  };
}
