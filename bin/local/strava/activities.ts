import * as z from 'zod';
import { countIdsFrom } from '../stand-in/count-ids.ts';
import { createKeptActivities, type KeptActivities } from '../stand-in/kept-activities.ts';
import {
  type ActivityChanges,
  type ActivityUpload,
  activityChangesSchema,
  readActivityUpload,
  sportOf,
  visibilitySchema,
  whatStravaAdds,
} from './activity-upload.ts';
import { idOnTheWire } from './ids.ts';

const activitySchema = z.object({
  id: z.string(),
  athleteId: z.string(),
  name: z.string(),
  sportType: z.string(),
  visibility: visibilitySchema,
  /** Epoch milliseconds. */
  startedAt: z.number(),
  /** The rest, as it goes over the wire. */
  fields: z.record(z.string(), z.unknown()),
});

export type Activity = Readonly<z.infer<typeof activitySchema>>;

export interface Activities extends Pick<KeptActivities<Activity>, 'find' | 'of' | 'remove'> {
  /** @throws InvalidActivityError; ActivityExistsError when the upload brings an id that is taken. */
  add(athleteId: string, upload: ActivityUpload): Activity;
  /** @throws UnknownActivityError */
  change(activityId: string, changes: ActivityChanges): { readonly before: Activity; readonly after: Activity };
}

/** @param dataDirectory keeps them between starts. */
export function createActivities(dataDirectory?: string): Activities {
  const { has, add, get, put, ...kept } = createKeptActivities(activitySchema, {
    platform: 'Strava',
    keptAs: 'strava-activities',
    dataDirectory,
  });
  const nextId = countIdsFrom(16_200_300_401, has);

  return {
    ...kept,

    add(athleteId, upload) {
      const { id = nextId(), ...fields } = readActivityUpload(upload);
      return add({
        id,
        athleteId,
        name: fields.name ?? 'Activity',
        sportType: sportOf(fields),
        visibility: fields.visibility ?? (fields.private === true ? 'only_me' : 'everyone'),
        startedAt: Date.parse(fields.start_date),
        fields: { ...whatStravaAdds(fields), ...fields },
      });
    },

    change(activityId, changes) {
      const before = get(activityId);
      const {
        name = before.name,
        sport_type: sportType = before.sportType,
        visibility = before.visibility,
        ...rest
      } = activityChangesSchema.parse(changes);
      return { before, after: put({ ...before, name, sportType, visibility, fields: { ...before.fields, ...rest } }) };
    },
  };
}

/** DetailedActivity. */
export function detailsOfActivity({ id, athleteId, name, sportType, visibility, fields }: Activity): object {
  return {
    ...fields,
    id: idOnTheWire(id),
    resource_state: 3,
    athlete: { id: idOnTheWire(athleteId), resource_state: 1 },
    name,
    sport_type: sportType,
    type: typeBeforeSportTypes(sportType),
    visibility,
    private: visibility === 'only_me',
  };
}

const detailsOnly = [
  'description',
  'calories',
  'segment_efforts',
  'splits_metric',
  'splits_standard',
  'laps',
  'best_efforts',
  'gear',
  'photos',
  'embed_token',
  'perceived_exertion',
  'prefer_perceived_exertion',
];

/** SummaryActivity: what a list holds. The device name is in it since 2025-10-27. */
export function summaryOfActivity(activity: Activity): object {
  const fields = Object.entries(detailsOfActivity(activity)).filter(([name]) => !detailsOnly.includes(name));
  return { ...Object.fromEntries(fields), resource_state: 2 };
}

/** The deprecated `type`, which knows fewer sports than `sport_type`. */
function typeBeforeSportTypes(sportType: string): string {
  return new Map(Object.entries(typesOfNewerSports)).get(sportType) ?? sportType;
}

const typesOfNewerSports = {
  TrailRun: 'Run',
  MountainBikeRide: 'Ride',
  GravelRide: 'Ride',
  EMountainBikeRide: 'EBikeRide',
  VirtualRow: 'Rowing',
  Badminton: 'Workout',
  Basketball: 'Workout',
  Cricket: 'Workout',
  Dance: 'Workout',
  HighIntensityIntervalTraining: 'Workout',
  Padel: 'Workout',
  PhysicalTherapy: 'Workout',
  Pickleball: 'Workout',
  Pilates: 'Workout',
  Racquetball: 'Workout',
  Squash: 'Workout',
  TableTennis: 'Workout',
  Tennis: 'Workout',
  Volleyball: 'Workout',
};
