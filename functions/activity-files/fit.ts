import FitParser from 'fit-file-parser';
import * as z from 'zod';
import { hasLasted } from '../recovery/session-time.ts';
import { ActivityFileError } from './activity-file-error.ts';
import { fitSportOf, isIndoorFitSport } from './fit-sports.ts';
import type { RecordedSession } from './recorded-session.ts';

/**
 * FIT, as watches write it: a header, then messages; one `session` message a sport, written when the activity is saved.
 *
 * Source: Garmin FIT SDK, "Flexible and Interoperable Data Transfer (FIT) Protocol" and its profile.
 */
export function isFit(bytes: Uint8Array): boolean {
  return bytes.byteLength >= 12 && String.fromCharCode(...bytes.subarray(8, 12)) === '.FIT';
}

/** @throws ActivityFileError */
export async function readFit(bytes: Uint8Array): Promise<readonly RecordedSession[]> {
  const parsed = fileSchema.safeParse(await decoded(bytes));
  if (!parsed.success || parsed.data.sessions.length === 0) {
    throw new ActivityFileError(
      'The FIT file holds no finished activity: it may be a course, a workout or the data of a day. Export the activity itself.',
    );
  }
  const { sessions, activity } = parsed.data;
  const parts = sessions.filter(({ sport }) => sport !== transition);
  const offsetMs = offsetOf(activity);
  return (parts.length > 0 ? parts : sessions).slice(0, mostParts).map((session) => recordedOf(session, offsetMs));
}

/** The time between two sports of a triathlon is no session. */
const transition = 'transition';
const mostParts = 20;

async function decoded(bytes: Uint8Array): Promise<unknown> {
  try {
    // The checksum is looked at: a file that was cut or changed on its way gives wrong numbers.
    return await new FitParser({ force: false, mode: 'list' }).parseAsync(Buffer.from(bytes));
  } catch {
    throw new ActivityFileError('The FIT file is damaged or ends too early. Copy it from the watch again.');
  }
}

const number = (least: number, most: number) => z.number().min(least).max(most).optional().catch(undefined);
const text = z.string().optional().catch(undefined);
const date = z
  .date()
  .min(new Date(Date.UTC(1990, 0, 2)))
  .max(new Date(Date.UTC(2100, 0, 1)));
const longestSec = 366 * 24 * 3600;

const sessionSchema = z.object({
  start_time: date,
  sport: text,
  sub_sport: text,
  total_elapsed_time: number(0, longestSec),
  total_timer_time: number(0, longestSec),
  total_moving_time: number(0, longestSec),
  total_distance: number(0, 10_000_000),
  total_ascent: number(0, 100_000),
  avg_heart_rate: number(1, 254),
  avg_temperature: number(-60, 80),
  /** Joules. */
  total_work: number(1, 1e9),
  /** Ten times what was tapped. */
  workout_rpe: number(10, 100),
});

const activitySchema = z.object({ timestamp: date, local_timestamp: date });

/** A message that does not fit the profile counts as absent. */
const fileSchema = z.object({
  sessions: z
    .array(sessionSchema.nullable().catch(null))
    .transform((sessions) => sessions.filter((session) => session !== null)),
  activity: activitySchema.optional().catch(undefined),
});

/** Watches do not round the two times, but zones are quarter hours. No place is more than 14 hours from UTC. */
function offsetOf(activity: z.infer<typeof activitySchema> | undefined): number | undefined {
  if (activity === undefined) return undefined;
  const quarterMs = 15 * 60_000;
  const apartMs = activity.local_timestamp.getTime() - activity.timestamp.getTime();
  return Math.abs(apartMs) > 14 * 4 * quarterMs ? undefined : Math.round(apartMs / quarterMs) * quarterMs;
}

function recordedOf(session: z.infer<typeof sessionSchema>, offsetMs: number | undefined): RecordedSession {
  const elapsedSec = session.total_elapsed_time;
  const movingSec = session.total_moving_time ?? session.total_timer_time;
  if (!hasLasted(elapsedSec) && !hasLasted(movingSec)) {
    throw new ActivityFileError(
      'The FIT file does not say how long the activity was. Export it again from the app of the watch.',
    );
  }
  return {
    startMs: session.start_time.getTime(),
    offsetMs,
    sport: fitSportOf(session.sport, session.sub_sport),
    isIndoor: isIndoorFitSport(session.sport, session.sub_sport),
    elapsedSec,
    movingSec,
    distanceM: session.total_distance,
    ascentM: session.total_ascent,
    averageHeartRate: session.avg_heart_rate,
    sensorTemperatureC: session.avg_temperature,
    kilojoules: session.total_work === undefined ? undefined : session.total_work / 1000,
    perceivedExertion: session.workout_rpe === undefined ? undefined : session.workout_rpe / 10,
  };
}
