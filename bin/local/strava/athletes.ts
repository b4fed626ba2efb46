import * as z from 'zod';
import { countIdsFrom } from '../stand-in/count-ids.ts';
import { createKeptById, type KeptById } from '../stand-in/kept-by-id.ts';
import { UnknownAthleteError } from '../stand-in/upload-errors.ts';
import { idOnTheWire, idSchema } from './ids.ts';

/** A made-up athlete, from the little that matters. */
export const athletePartsSchema = z.strictObject({
  id: idSchema.optional(),
  firstname: z.string().min(1).default('Wren'),
  lastname: z.string().default('Halloway'),
  sex: z.enum(['F', 'M']).nullable().default('F'),
  /** Kilograms; 0 or null where the athlete has set none, as on Strava. */
  weight: z.number().min(0).nullable().default(62),
  measurement_preference: z.enum(['feet', 'meters']).default('feet'),
  /** Lower bounds of the heart-rate zones 2 to 5. */
  zonesFrom: z.array(z.int().positive()).length(4).default([119, 139, 158, 178]),
});

const keptAthleteSchema = athletePartsSchema.extend({ id: z.string() });

export type AthleteParts = z.input<typeof athletePartsSchema>;
export type Athlete = Readonly<z.output<typeof keptAthleteSchema>>;

export interface Athletes extends Pick<KeptById<Athlete>, 'find' | 'get' | 'list'> {
  add(parts?: AthleteParts): Athlete;
}

/** @param dataDirectory keeps them between starts. */
export function createAthletes(dataDirectory?: string): Athletes {
  const { has, put, ...kept } = createKeptById(keptAthleteSchema, {
    keptAs: 'strava-athletes',
    dataDirectory,
    unknown: (id, known) => new UnknownAthleteError('Strava', id, known),
  });
  const nextId = countIdsFrom(7_001_001, has);

  return {
    ...kept,
    add(parts = {}) {
      const { id = nextId(), ...rest } = athletePartsSchema.parse(parts);
      return put({ ...rest, id });
    },
  };
}

const joinedStrava = '2019-04-06T09:12:00Z';

/** SummaryAthlete: what every token may read. */
export function summaryOfAthlete({ id, firstname, lastname, sex }: Athlete): object {
  return {
    id: idOnTheWire(id),
    username: null,
    resource_state: 2,
    firstname,
    lastname,
    bio: null,
    city: 'Fernhill',
    state: 'Vermont',
    country: 'United States',
    sex,
    premium: false,
    summit: false,
    created_at: joinedStrava,
    updated_at: joinedStrava,
    badge_type_id: 0,
    profile_medium: 'avatar/athlete/medium.png',
    profile: 'avatar/athlete/large.png',
    friend: null,
    follower: null,
  };
}

/** DetailedAthlete: with `profile:read_all`. */
export function detailsOfAthlete(athlete: Athlete): object {
  return {
    ...summaryOfAthlete(athlete),
    resource_state: 3,
    follower_count: 12,
    friend_count: 9,
    measurement_preference: athlete.measurement_preference,
    ftp: null,
    weight: athlete.weight,
    clubs: [],
    bikes: [],
    shoes: [],
  };
}

/** Zones. The last has no end, which Strava writes as -1. */
export function zonesOfAthlete({ zonesFrom }: Athlete): object {
  const from = [0, ...zonesFrom];
  const zones = from.map((min, index) => ({ min, max: from[index + 1] ?? -1 }));
  return { heart_rate: { custom_zones: false, zones } };
}
