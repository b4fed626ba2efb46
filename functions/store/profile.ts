import { DeleteCommand, type DynamoDBDocumentClient, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { wentThrough } from './conditional-write.ts';
import { ofAthlete } from './key.ts';
import { fetchRow } from './row.ts';

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
  /** Nothing else of the profile is touched, here and below. */
  setMass(athleteId: string, massKg: number): Promise<void>;
  /** Sets the mass where none is on file. `false`: one is. */
  setMassIfUnknown(athleteId: string, massKg: number): Promise<boolean>;
  /** Puts another mass in the place of one, or of none; `false`: it is another by now. */
  changeMass(athleteId: string, fromKg: number, toKg: number | null): Promise<boolean>;
  /** Adds conditions that allow no amounts. */
  addExclusions(athleteId: string, told: readonly string[]): Promise<void>;
  remove(athleteId: string): Promise<void>;
}

const attempts = 5;

export function createProfileStore(documents: DynamoDBDocumentClient, table: string): ProfileStore {
  return {
    read,

    write,

    async writeDraft(athleteId, profile, expiresAtSec) {
      const item = { ...profileKey(athleteId), ...profile, expiresAtSec };
      await documents.send(new PutCommand({ TableName: table, Item: item }));
    },

    async setMass(athleteId, massKg) {
      await update(athleteId, 'massKg', massKg);
    },

    setMassIfUnknown: (athleteId, massKg) =>
      update(athleteId, 'massKg', massKg, {
        condition: 'attribute_not_exists(massKg) OR attribute_type(massKg, :null)',
        values: { ':null': 'NULL' },
      }),

    changeMass: (athleteId, fromKg, toKg) =>
      update(athleteId, 'massKg', toKg, { condition: 'massKg = :from', values: { ':from': fromKg } }),

    async addExclusions(athleteId, told) {
      for (let attempt = 0; attempt < attempts; attempt += 1) {
        const profile = await read(athleteId);
        // Nothing that could be read stands there.
        if (profile === undefined) return write(athleteId, { exclusions: [...told] });
        const { exclusions } = profile;
        const all = [...new Set([...(exclusions ?? []), ...told])];
        const before = exclusions ? exactly(exclusions) : { condition: noList, values: { ':null': 'NULL' } };
        if (await update(athleteId, 'exclusions', all, before)) return;
      }
      throw new ProfileChangedError();
    },

    async remove(athleteId) {
      await documents.send(new DeleteCommand({ TableName: table, Key: profileKey(athleteId) }));
    },
  };

  async function read(athleteId: string): Promise<AthleteProfile | undefined> {
    return fetchRow(documents, { table, key: profileKey(athleteId), kind: 'profile', schema: profileSchema });
  }

  async function write(athleteId: string, profile: AthleteProfile): Promise<void> {
    await documents.send(new PutCommand({ TableName: table, Item: { ...profileKey(athleteId), ...profile } }));
  }

  function update(
    athleteId: string,
    field: keyof AthleteProfile,
    value: unknown,
    only?: { readonly condition: string; readonly values: Readonly<Record<string, unknown>> },
  ): Promise<boolean> {
    return wentThrough(
      documents.send(
        new UpdateCommand({
          TableName: table,
          Key: profileKey(athleteId),
          UpdateExpression: 'SET #field = :value',
          ExpressionAttributeNames: { '#field': field },
          ExpressionAttributeValues: { ':value': value, ...only?.values },
          ...(only && { ConditionExpression: only.condition }),
        }),
      ),
    );
  }
}

const noList = 'attribute_not_exists(exclusions) OR attribute_type(exclusions, :null)';

/** The list of exclusions holds these and no others. */
function exactly(exclusions: readonly string[]) {
  const names = exclusions.map((_, index) => `:known${index}`);
  const contained = names.map((name) => `contains(exclusions, ${name})`);
  return {
    condition: ['size(exclusions) = :count', ...contained].join(' AND '),
    values: {
      ':count': exclusions.length,
      ...Object.fromEntries(exclusions.map((value, index) => [`:known${index}`, value])),
    },
  };
}

export class ProfileChangedError extends Error {
  override readonly name = 'ProfileChangedError';

  constructor() {
    super(`Other functions changed the athlete's profile ${attempts} times meanwhile. Try again.`);
  }
}
