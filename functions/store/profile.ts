import { DeleteCommand, type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { ofAthlete } from './key.ts';
import { readRow } from './row.ts';

export const profileKey = ofAthlete('profile');

/**
 * What an athlete told us about their body, as table `recovery` holds it: for the rules alone, never for the admin.
 */
export const profileSchema = z.object({
  massKg: z.number().nullish(),
  sex: z.enum(['M', 'F']).nullish(),
  birthYear: z.int().nullish(),
  /** Beats a minute. */
  restingHr: z.number().nullish(),
  maxHr: z.number().nullish(),
  /** Local clock time, `HH:MM`. Absent: not said. */
  bedtime: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .nullish(),
  /**
   * The exclusions (rule B10) that the athlete has ticked; empty when they have said that none applies. Absent: not
   * answered, which counts as an exclusion: no amounts are given.
   */
  exclusions: z.array(z.string()).nullish(),
  /** How used to running they are. Absent: not answered. */
  experience: z.enum(['new', 'regular']).nullish(),
  /** Local date of the next race, `YYYY-MM-DD`. */
  raceDate: z.iso.date().nullish(),
  raceKm: z.number().nullish(),
  /** Wants to hear of cold baths. */
  coldTips: z.boolean().nullish(),
  /** What they do not eat. */
  foods: z.array(z.enum(['vegetarian', 'vegan', 'no-dairy', 'no-gluten', 'no-nuts'])).nullish(),
});

export type AthleteProfile = z.infer<typeof profileSchema>;

export interface ProfileStore {
  read(athleteId: string): Promise<AthleteProfile | undefined>;
  write(athleteId: string, profile: AthleteProfile): Promise<void>;
  /** While somebody is joining: kept until then and no longer, unless `write` follows. */
  writeDraft(athleteId: string, profile: AthleteProfile, expiresAtSec: number): Promise<void>;
  remove(athleteId: string): Promise<void>;
}

export function createProfileStore(documents: DynamoDBDocumentClient, table: string): ProfileStore {
  return {
    async read(athleteId) {
      const { Item } = await documents.send(
        new GetCommand({ TableName: table, Key: profileKey(athleteId), ConsistentRead: true }),
      );
      return readRow('profile', profileSchema, Item);
    },

    async write(athleteId, profile) {
      await documents.send(new PutCommand({ TableName: table, Item: { ...profileKey(athleteId), ...profile } }));
    },

    async writeDraft(athleteId, profile, expiresAtSec) {
      const item = { ...profileKey(athleteId), ...profile, expiresAtSec };
      await documents.send(new PutCommand({ TableName: table, Item: item }));
    },

    async remove(athleteId) {
      await documents.send(new DeleteCommand({ TableName: table, Key: profileKey(athleteId) }));
    },
  };
}
