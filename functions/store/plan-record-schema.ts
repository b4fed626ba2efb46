import * as z from 'zod';

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

/**
 * What the plan of an athlete is made of, as part of their `history` row: derived numbers, and clock times of training for
 * seven days. `storedRecordOf` writes it, `recordOf` reads it.
 */
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
});
