import * as z from 'zod';
import { hasChange, keeps, readUpload, recordedTimes } from '../stand-in/recorded-upload.ts';

export const sourceSchema = z.enum([
  'STRAVA',
  'UPLOAD',
  'MANUAL',
  'GARMIN_CONNECT',
  'OAUTH_CLIENT',
  'DROPBOX',
  'POLAR',
  'SUUNTO',
  'COROS',
  'WAHOO',
  'ZWIFT',
]);

const activityIdSchema = z.string().regex(/^i?[1-9]\d{0,18}$/, 'an id is digits, with or without an "i" before them');

/** An activity as it reaches intervals.icu: only these fields have to be there. Whatever else it holds is kept and answered as it is. */
const activityUploadSchema = z.looseObject({
  id: activityIdSchema.optional(),
  source: sourceSchema.default('GARMIN_CONNECT'),
  type: z.string({ error: 'say which sport, such as "Run"' }).min(1),
  ...recordedTimes,
  /** Metres. */
  distance: z.number().nonnegative().nullish(),
  /** IANA name; the athlete's own without it. */
  timezone: z.string().optional(),
});

export type ActivityUpload = z.input<typeof activityUploadSchema>;
export type ReadActivity = z.output<typeof activityUploadSchema>;

/** @throws InvalidActivityError */
export function readActivityUpload(value: unknown): ReadActivity {
  return readUpload(value, {
    platform: 'intervals.icu',
    schema: activityUploadSchema,
    needed: 'type, start_date (UTC), moving_time and elapsed_time (s)',
  });
}

/** What an athlete may change afterwards, on the site. */
export const activityChangesSchema = z
  .looseObject({
    name: z.string().optional(),
    type: z.string().min(1).optional(),
    icu_rpe: z.int().min(1).max(10).nullable().optional(),
    feel: z.int().min(1).max(5).nullable().optional(),
    id: keeps('id'),
    icu_athlete_id: keeps('athlete'),
    source: keeps('source'),
  })
  .refine(hasChange, 'nothing to change: give name, type, icu_rpe or feel');

export type ActivityChanges = z.input<typeof activityChangesSchema>;
