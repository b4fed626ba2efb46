import * as z from 'zod';
import { countIdsFrom } from '../stand-in/count-ids.ts';
import { utcWithOffset } from '../stand-in/iso-times.ts';
import { createKeptById, type KeptById } from '../stand-in/kept-by-id.ts';
import { UnknownAthleteError } from '../stand-in/upload-errors.ts';

export const statusSchema = z.enum(['ACTIVE', 'DORMANT', 'ARCHIVED']);
export type Status = z.infer<typeof statusSchema>;

/** A made-up athlete, from the little that matters. */
export const athletePartsSchema = z.strictObject({
  /** New ones begin with "i"; old ones are bare numbers, and equal the athlete's Strava id. */
  id: z
    .string()
    .regex(/^i?[1-9]\d{0,18}$/, 'an id is digits, with or without an "i" before them')
    .optional(),
  name: z.string().min(1).default('Wren Halloway'),
  sex: z.enum(['F', 'M']).nullable().default('F'),
  /** Kilograms. */
  weight: z.number().positive().nullable().default(62),
  restingHr: z.int().positive().nullable().default(52),
  maxHr: z.int().positive().nullable().default(188),
  /** IANA name. */
  timezone: z.string().default('America/New_York'),
  status: statusSchema.default('ACTIVE'),
  /** Where activities come from. */
  syncs: z.array(z.enum(['GARMIN_CONNECT', 'POLAR', 'SUUNTO', 'COROS', 'STRAVA'])).default(['GARMIN_CONNECT']),
  /** `HH:MM` of the athlete's clock when a watch brings the night over, each day; null: no watch is worn at night. */
  nightSyncsAt: z
    .string()
    .regex(/^\d\d:\d\d$/)
    .nullable()
    .default(null),
});

const keptAthleteSchema = athletePartsSchema.extend({ id: z.string() });

export type AthleteParts = z.input<typeof athletePartsSchema>;
export type Athlete = Readonly<z.output<typeof keptAthleteSchema>>;

export interface Athletes extends Pick<KeptById<Athlete>, 'find' | 'get' | 'list'> {
  /** @throws z.ZodError */
  add(parts?: AthleteParts): Athlete;
  /** @throws UnknownAthleteError */
  setStatus(athleteId: string, status: Status): void;
}

/** @param dataDirectory keeps them between starts. */
export function createAthletes(dataDirectory?: string): Athletes {
  const { has, put, ...kept } = createKeptById(keptAthleteSchema, {
    keptAs: 'intervals-athletes',
    dataDirectory,
    unknown: (id, known) => new UnknownAthleteError('intervals.icu', id, known),
  });
  const nextNumber = countIdsFrom(317_001, (number) => has(`i${number}`));

  return {
    ...kept,
    add(parts = {}) {
      const { id = `i${nextNumber()}`, ...rest } = athletePartsSchema.parse(parts);
      return put({ ...rest, id });
    },
    setStatus: (athleteId, status) => void put({ ...kept.get(athleteId), status }),
  };
}

/** What `GET /athlete/0` answers, with things that are nobody's business: a client drops them. @param now epoch milliseconds */
export function detailsOfAthlete(athlete: Athlete, now: number): object {
  const { id, name, sex, weight, restingHr, timezone, status, syncs } = athlete;
  const [firstname = '', ...lastNames] = name.split(' ');
  return {
    id,
    name,
    firstname,
    lastname: lastNames.join(' '),
    sex,
    timezone,
    measurement_preference: 'meters',
    fahrenheit: false,
    weight_pref_lb: false,
    weight,
    icu_weight: weight,
    icu_resting_hr: restingHr,
    icu_date_of_birth: '1988-04-02',
    status,
    icu_last_seen: utcWithOffset(now - (status === 'ACTIVE' ? 2 : 95) * 86_400_000),
    plan: 'FREE',
    icu_garmin_sync_activities: syncs.includes('GARMIN_CONNECT'),
    icu_garmin_download_wellness: syncs.includes('GARMIN_CONNECT'),
    polar_sync_activities: syncs.includes('POLAR'),
    suunto_sync_activities: syncs.includes('SUUNTO'),
    coros_sync_activities: syncs.includes('COROS'),
    strava_sync_activities: syncs.includes('STRAVA'),
    // To be dropped unread.
    email: `${id}@athlete.example`,
    icu_api_key: 'not-a-real-key',
    bio: 'Runs before breakfast.',
    sportSettings: [settingsOfRuns(athlete)],
    custom_items: [],
  };
}

export function profileOfAthlete({ id, name, sex, timezone }: Athlete): object {
  return { athlete: { id, name, sex, timezone }, sharedFolders: [], customItems: [] };
}

export function settingsOfRuns({ id, maxHr }: Athlete): object {
  const shares = [0.66, 0.76, 0.84, 0.92, 1];
  return {
    id: 1,
    athlete_id: id,
    types: ['Run', 'VirtualRun', 'TrailRun'],
    lthr: maxHr === null ? null : Math.round(maxHr * 0.9),
    max_hr: maxHr,
    hr_zones: maxHr === null ? null : shares.map((share) => Math.round(maxHr * share)),
    threshold_pace: 3.7,
    pace_units: 'MINS_KM',
  };
}
