import * as z from 'zod';
import { type ActivityUpload as StravaUpload, sportOf } from '../strava/activity-upload.ts';
import type { ActivityUpload } from './activity-upload.ts';

/** Of a Strava activity JSON what a watch would have brought to intervals.icu as well. */
const measuredSchema = z.object({
  name: z.string().nullish(),
  description: z.string().nullish(),
  sport_type: z.string().nullish(),
  type: z.string().nullish(),
  start_date: z.string(),
  timezone: z.string().nullish(),
  distance: z.number(),
  moving_time: z.number(),
  elapsed_time: z.number(),
  total_elevation_gain: z.number().nullish(),
  average_heartrate: z.number().nullish(),
  max_heartrate: z.number().nullish(),
  average_temp: z.number().nullish(),
  kilojoules: z.number().nullish(),
  calories: z.number().nullish(),
  perceived_exertion: z.number().nullish(),
  device_name: z.string().nullish(),
  workout_type: z.number().nullish(),
  trainer: z.boolean().nullish(),
  commute: z.boolean().nullish(),
  manual: z.boolean().nullish(),
});

/** The same session, as its watch brings it to intervals.icu: by the watch's own service, not by Strava. */
export function fromStravaJson(activity: StravaUpload): ActivityUpload {
  const read = measuredSchema.parse(activity);
  // Runs and rides: a race.
  const isRace = read.workout_type === 1 || read.workout_type === 11;
  return {
    source: read.manual === true ? 'MANUAL' : serviceOf(read.device_name ?? ''),
    name: read.name ?? 'Activity',
    description: read.description ?? null,
    type: sportOf(read),
    start_date: read.start_date,
    ...zoneOf(read.timezone ?? ''),
    distance: read.distance,
    moving_time: read.moving_time,
    elapsed_time: read.elapsed_time,
    total_elevation_gain: read.total_elevation_gain ?? 0,
    average_heartrate: rounded(read.average_heartrate),
    max_heartrate: rounded(read.max_heartrate),
    average_temp: read.average_temp ?? null,
    icu_joules: rounded(read.kilojoules, 1000),
    calories: rounded(read.calories),
    icu_rpe: rounded(read.perceived_exertion),
    device_name: read.device_name ?? null,
    trainer: read.trainer ?? false,
    commute: read.commute ?? false,
    race: isRace,
    sub_type: isRace ? 'RACE' : read.commute === true ? 'COMMUTE' : 'NONE',
  };
}

function rounded(value: number | null | undefined, times = 1): number | null {
  return value === null || value === undefined ? null : Math.round(value * times);
}

/** Strava writes `(GMT-05:00) America/New_York`. */
function zoneOf(timezone: string): { readonly timezone?: string } {
  const name = /^\(GMT[^)]*\) (.+)$/.exec(timezone)?.[1];
  return name === undefined ? {} : { timezone: name };
}

function serviceOf(device: string): 'COROS' | 'WAHOO' | 'GARMIN_CONNECT' {
  if (device.startsWith('COROS')) return 'COROS';
  return device.startsWith('Wahoo') ? 'WAHOO' : 'GARMIN_CONNECT';
}
