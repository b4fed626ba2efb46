import * as z from 'zod';
import { countIdsFrom } from '../stand-in/count-ids.ts';
import { utcWithOffset, wallClock } from '../stand-in/iso-times.ts';
import { createKeptActivities, type KeptActivities } from '../stand-in/kept-activities.ts';
import { type ActivityChanges, activityChangesSchema, type ReadActivity, sourceSchema } from './activity-upload.ts';
import type { Athlete } from './athletes.ts';

const activitySchema = z.object({
  id: z.string(),
  athleteId: z.string(),
  source: sourceSchema,
  /** What the athlete's clock showed, without a zone. */
  startLocal: z.string(),
  isAnalysed: z.boolean(),
  /** The rest, as it goes over the wire. */
  fields: z.record(z.string(), z.unknown()),
});

export type Activity = Readonly<z.infer<typeof activitySchema>>;

export interface Activities extends Pick<KeptActivities<Activity>, 'find' | 'of' | 'remove'> {
  /** @throws ActivityExistsError when the upload brings an id that is taken. */
  add(athlete: Athlete, upload: ReadActivity, options: { readonly isAnalysed: boolean }): Activity;
  /** @throws UnknownActivityError */
  change(activityId: string, changes: ActivityChanges): Activity;
  /** @throws UnknownActivityError */
  analyse(activityId: string): Activity;
}

/** @param dataDirectory keeps them between starts. */
export function createActivities(now: () => number, dataDirectory?: string): Activities {
  const { has, add, get, put, ...kept } = createKeptActivities(activitySchema, {
    platform: 'intervals.icu',
    keptAs: 'intervals-activities',
    dataDirectory,
  });
  const nextOwn = countIdsFrom(140_242_265, (number) => has(`i${number}`));
  const nextOfStrava = countIdsFrom(18_728_161_934, has);
  const nextOfGarmin = countIdsFrom(22_542_800_955);

  return {
    ...kept,

    add(athlete, { id, source, timezone = athlete.timezone, ...fields }, { isAnalysed }) {
      const given = id ?? (source === 'STRAVA' ? nextOfStrava() : `i${nextOwn()}`);
      const startLocal = wallClock(Date.parse(fields.start_date), timezone);
      const fileId = source === 'GARMIN_CONNECT' ? nextOfGarmin() : `made-up-${given}.fit`;
      return add({
        id: given,
        athleteId: athlete.id,
        source,
        startLocal,
        isAnalysed,
        fields: { ...whatIsAdded(fields, athlete, now()), external_id: fileId, ...fields, timezone },
      });
    },

    change(activityId, changes) {
      const { fields, ...activity } = get(activityId);
      return put({ ...activity, fields: { ...fields, ...activityChangesSchema.parse(changes) } });
    },

    analyse: (activityId) => put({ ...get(activityId), isAnalysed: true }),
  };
}

/** What a read or a list shows: of a Strava activity no more than that there is one. */
export function activityOnTheWire({ id, athleteId, source, startLocal, isAnalysed, fields }: Activity): object {
  if (source === 'STRAVA') {
    return {
      id,
      icu_athlete_id: athleteId,
      start_date_local: startLocal,
      source,
      _note: 'STRAVA activities are not available via the API',
    };
  }
  return {
    ...fields,
    ...(isAnalysed ? {} : notAnalysed),
    id,
    icu_athlete_id: athleteId,
    source,
    start_date_local: startLocal,
  };
}

/** What the event of a deletion still shows. */
export function deletedOnTheWire({ id, athleteId, source, fields }: Activity): object {
  return {
    id,
    commute: false,
    race: false,
    file_sport_index: fields.file_sport_index,
    icu_athlete_id: athleteId,
    icu_sweet_spot_min: 0,
    icu_sweet_spot_max: 0,
    has_weather: false,
    has_segments: false,
    icu_lap_count: 0,
    source,
  };
}

/** With `?intervals=true`. */
export function lapsOf({ fields }: Activity): object {
  const lap = { id: 1, type: 'WORK', moving_time: fields.moving_time, distance: fields.distance };
  return { icu_intervals: [lap], icu_groups: [] };
}

const notAnalysed = {
  analyzed: null,
  icu_training_load: null,
  icu_intensity: null,
  trimp: null,
  hr_load: null,
  hr_load_type: null,
};

/** What the upload does not say. @param at epoch milliseconds */
function whatIsAdded(
  { moving_time, average_heartrate }: Pick<ReadActivity, 'moving_time'> & { readonly average_heartrate?: unknown },
  athlete: Athlete,
  at: number,
): Readonly<Record<string, unknown>> {
  const load = Math.round((moving_time / 3600) * 48);
  const hasPulse = typeof average_heartrate === 'number';
  return {
    name: 'Activity',
    icu_recording_time: moving_time,
    total_elevation_gain: 0,
    trainer: false,
    commute: false,
    race: false,
    sub_type: 'NONE',
    has_heartrate: hasPulse,
    average_heartrate: null,
    max_heartrate: null,
    average_temp: null,
    calories: null,
    icu_joules: null,
    icu_rpe: null,
    perceived_exertion: null,
    session_rpe: null,
    feel: null,
    icu_ignore_hr: false,
    device_name: null,
    strava_id: null,
    file_type: 'fit',
    file_sport_index: 0,
    has_weather: false,
    average_weather_temp: null,
    icu_weight: athlete.weight,
    icu_resting_hr: athlete.restingHr,
    athlete_max_hr: athlete.maxHr,
    lthr: athlete.maxHr === null ? null : Math.round(athlete.maxHr * 0.9),
    icu_training_load: load,
    icu_intensity: 69.2,
    trimp: hasPulse ? load * 1.4 : null,
    hr_load: hasPulse ? load : null,
    hr_load_type: hasPulse ? 'HRSS' : null,
    created: utcWithOffset(at - 540),
    icu_sync_date: utcWithOffset(at),
    analyzed: utcWithOffset(at),
    icu_sync_error: null,
    icu_lap_count: 1,
    skyline_chart_bytes: 'CAcSAgECGgIBAg==',
    stream_types: ['time', 'distance', 'heartrate', 'temp'],
  };
}
