import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { StoredRecord } from '../recovery-plan/stored-record.ts';
import { ofAthlete } from './key.ts';
import { fetchRow, putRow } from './row.ts';

export const planRecordKey = ofAthlete('plan-record');

/**
 * What the plan of an athlete is made of, in one item of table `recovery`: derived numbers, and clock times of training for
 * seven days. It stays as long as the athlete is a member.
 */
const kindSchema = z.enum(['run', 'ride', 'swim', 'strength', 'walk', 'other']);
const daySchema = z.int();

const recordingSchema = z.object({
  id: z.string(),
  uploadedAtMs: z.number(),
  startMs: z.number(),
  finishMs: z.number(),
  day: daySchema,
  kind: kindSchema,
  hours: z.number(),
  load: z.number(),
  loadFrom: z.enum(['heart-rate', 'srpe', 'suffer-score', 'duration']),
  pulseShare: z.number().exactOptional(),
  isHard: z.boolean(),
  hasPulse: z.boolean(),
  distanceM: z.number(),
  km: z.number(),
  equivalentKm: z.number(),
  isRace: z.boolean(),
  descentM: z.number().exactOptional(),
  efficiency: z.number().exactOptional(),
  temperatureC: z.number(),
  heat: z.object({
    kcalPerHour: z.number().exactOptional(),
    kcalPerKgHour: z.number().exactOptional(),
    isIndoors: z.boolean(),
  }),
  massKg: z.number().exactOptional(),
  asPlanned: z.boolean(),
  deletedAtMs: z.number().exactOptional(),
});

const reachSchema = z.literal([0, 1, 21, 28, 42, 50]);

const sessionRowSchema = z.tuple([
  daySchema,
  kindSchema,
  z.number(),
  z.number(),
  reachSchema,
  z.int(),
  z.number().nullable(),
  z.number(),
  z.array(z.string()),
  z.array(z.number()).exactOptional(),
]);

const checkInRowSchema = z.tuple([z.number(), daySchema, z.int(), z.int()], z.number().nullable());
const zeroOrOneSchema = z.literal([0, 1]);

export const planRecordSchema = z.object({
  version: z.string(),
  timezone: z.string().exactOptional(),
  recordings: z.array(recordingSchema),
  sessions: z.array(sessionRowSchema),
  before: z.object({
    since: daySchema.exactOptional(),
    runDays: z.array(z.tuple([daySchema, z.number(), zeroOrOneSchema])),
    firstRun: daySchema.exactOptional(),
    runDaysAsPlanned: z.int(),
    maxEquivalentKm: z.number(),
    streakFrom: daySchema.exactOptional(),
    streakTo: daySchema.exactOptional(),
  }),
  efficiencies: z.array(z.tuple([z.string(), daySchema, z.number(), z.number().nullable()])),
  checkIns: z.array(checkInRowSchema),
  alarms: z.array(
    z.object({ atMs: z.number(), by: z.enum(['soreness', 'words']), fineAtMs: z.number().exactOptional() }),
  ),
  toldOf: z.object({
    signsLong: z.array(daySchema),
    bloodwork: z.array(daySchema),
    downWeek: z.array(daySchema),
  }),
  sweat: z.array(z.tuple([daySchema, z.number(), zeroOrOneSchema])),
  tips: z.record(z.string(), daySchema),
  /** Rises by one with every write. */
  revision: z.int(),
});

/** Rows as `storedRecordOf` makes them, and `recordOf` reads them. */
export interface PlanRecordStore {
  /** `undefined`: nothing is known of the athlete yet. */
  read(athleteId: string): Promise<StoredRecord | undefined>;
  /**
   * Reads the row, changes it and writes it back, and starts again where another function was faster. `undefined` in
   * answer to it writes nothing.
   *
   * @throws PlanRecordChangedError when others were faster every time; the message is tried again.
   */
  change(athleteId: string, changed: (row: StoredRecord | undefined) => StoredRecord | undefined): Promise<void>;
}

const attempts = 5;

export function createPlanRecordStore(documents: DynamoDBDocumentClient, table: string): PlanRecordStore {
  const placeOf = (athleteId: string) =>
    ({ table, key: planRecordKey(athleteId), kind: 'plan-record', schema: planRecordSchema }) as const;

  return {
    read: (athleteId) => fetchRow(documents, placeOf(athleteId)),

    async change(athleteId, changed) {
      for (let attempt = 0; attempt < attempts; attempt += 1) {
        const row = await fetchRow(documents, placeOf(athleteId));
        const next = changed(row);
        if (next === undefined) return;
        const revision = row?.revision ?? 0;
        const written = await putRow(
          documents,
          placeOf(athleteId),
          { ...next, revision: revision + 1 },
          { expression: 'attribute_not_exists(pk) OR revision = :revision', values: { ':revision': revision } },
        );
        if (written) return;
      }
      throw new PlanRecordChangedError();
    },
  };
}

export class PlanRecordChangedError extends Error {
  override readonly name = 'PlanRecordChangedError';

  constructor() {
    super(`Other functions changed the athlete's plan record ${attempts} times meanwhile. Try again.`);
  }
}
