import * as z from 'zod';
import { parseWithExactIds } from '../../../functions/strava/exact-ids.ts';
import { utcSeconds } from '../stand-in/iso-times.ts';
import { hasChange, invalidUpload, keeps, readUpload, recordedTimes } from '../stand-in/recorded-upload.ts';
import { idSchema } from './ids.ts';

export const visibilitySchema = z.enum(['everyone', 'followers_only', 'only_me']);

/**
 * An activity as an athlete uploads it: a Strava activity JSON, of which only these fields must be there. Whatever else
 * it holds is kept and answered as it is.
 */
const activityUploadSchema = z
  .looseObject({
    id: idSchema.optional(),
    name: z.string().nullish(),
    /** Files of before 2022 have the older `type` only. */
    sport_type: z.string().min(1).nullish(),
    type: z.string().min(1).nullish(),
    ...recordedTimes,
    /** Metres. */
    distance: z.number().nonnegative(),
    /** Seconds that the athlete's clock is ahead of UTC. */
    utc_offset: z.number().nullish(),
    visibility: visibilitySchema.nullish(),
    private: z.boolean().nullish(),
  })
  .refine(({ sport_type, type }) => (sport_type ?? type) != null, {
    error: 'say which sport, such as "Run"',
    path: ['sport_type'],
  });

export type ActivityUpload = z.input<typeof activityUploadSchema>;
export type ReadActivity = z.output<typeof activityUploadSchema>;

const uploadForm = {
  platform: 'Strava',
  schema: activityUploadSchema,
  needed: 'sport_type, start_date (UTC), moving_time and elapsed_time (s), distance (m)',
};

/** An activity in a file, such as one that Strava's API has answered. @throws InvalidActivityError */
export function readActivityJson(json: string): ReadActivity {
  let value: unknown;
  try {
    value = parseWithExactIds(json);
  } catch (error) {
    throw invalidUpload('it is not JSON', error, uploadForm);
  }
  return readActivityUpload(value);
}

/** @throws InvalidActivityError */
export function readActivityUpload(value: unknown): ReadActivity {
  return readUpload(value, uploadForm);
}

/** The sport, by its newer name where there is one. An upload with neither has not been read. */
export function sportOf({ sport_type, type }: Pick<ReadActivity, 'sport_type' | 'type'>): string {
  return sport_type ?? type ?? 'Workout';
}

/** What an athlete may change afterwards. Anything but name, sport and visibility changes without an event. */
export const activityChangesSchema = z
  .looseObject({
    name: z.string().optional(),
    sport_type: z.string().min(1).optional(),
    visibility: visibilitySchema.optional(),
    id: keeps('id'),
    athlete: keeps('athlete'),
    private: z.undefined('set "visibility" to "only_me" instead').optional(),
  })
  .refine(hasChange, 'nothing to change: give name, sport_type or visibility');

export type ActivityChanges = z.input<typeof activityChangesSchema>;

/** Strava fills in what the upload does not say. */
export function whatStravaAdds({
  start_date,
  utc_offset,
  moving_time,
  distance,
  average_heartrate,
}: ReadActivity): Readonly<Record<string, unknown>> {
  // The athlete's wall clock, with a "Z" that is not true: so does Strava.
  const localStart = utcSeconds(Date.parse(start_date) + (utc_offset ?? 0) * 1000);
  return {
    start_date_local: localStart,
    timezone: '(GMT+00:00) UTC',
    utc_offset: utc_offset ?? 0,
    total_elevation_gain: 0,
    trainer: false,
    commute: false,
    manual: false,
    flagged: false,
    average_speed: moving_time > 0 ? Math.round((distance / moving_time) * 1000) / 1000 : 0,
    has_heartrate: typeof average_heartrate === 'number',
    heartrate_opt_out: false,
    achievement_count: 0,
    kudos_count: 0,
    comment_count: 0,
    athlete_count: 1,
    photo_count: 0,
    total_photo_count: 0,
    has_kudoed: false,
    hide_from_home: false,
  };
}
