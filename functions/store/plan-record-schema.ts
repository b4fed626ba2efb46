import * as z from 'zod';

const kindSchema = z.enum(['run', 'ride', 'swim', 'strength', 'walk', 'other']);
/**
 * The rules write no figure, day or moment beyond these bounds, and the plan can handle every value within them. Days and
 * moments go from the year 1 to 2100.
 */
const figureSchema = z.number().min(-1e15).max(1e15);
const daySchema = z.int().min(-720_000).max(47_482);
const momentSchema = z.number().min(-6.3e13).max(4.1024448e12);

const recordingSchema = z.object({
  id: z.string(),
  uploadedAtMs: momentSchema,
  startMs: momentSchema,
  finishMs: momentSchema,
  day: daySchema,
  kind: kindSchema,
  hours: figureSchema,
  load: figureSchema,
  loadFrom: z.enum(['heart-rate', 'srpe', 'suffer-score', 'duration']),
  pulseShare: figureSchema.exactOptional(),
  isHard: z.boolean(),
  hasPulse: z.boolean(),
  distanceM: figureSchema,
  km: figureSchema,
  equivalentKm: figureSchema,
  isRace: z.boolean(),
  descentM: figureSchema.exactOptional(),
  efficiency: figureSchema.exactOptional(),
  temperatureC: figureSchema,
  heat: z.object({
    kcalPerHour: figureSchema.exactOptional(),
    kcalPerKgHour: figureSchema.exactOptional(),
    isIndoors: z.boolean(),
  }),
  massKg: figureSchema.exactOptional(),
  asPlanned: z.boolean(),
  deletedAtMs: momentSchema.exactOptional(),
});

const reachSchema = z.literal([0, 1, 21, 28, 42, 50]);

const sessionRowSchema = z.tuple([
  daySchema,
  kindSchema,
  figureSchema,
  figureSchema,
  reachSchema,
  z.int(),
  figureSchema.nullable(),
  momentSchema,
  z.array(z.string()),
  z.array(figureSchema).exactOptional(),
]);

const checkInRowSchema = z.tuple([momentSchema, daySchema, z.int(), z.int()], figureSchema.nullable());
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
    runDays: z.array(z.tuple([daySchema, figureSchema, zeroOrOneSchema])),
    firstRun: daySchema.exactOptional(),
    runDaysAsPlanned: z.int(),
    maxEquivalentKm: figureSchema,
    streakFrom: daySchema.exactOptional(),
    streakTo: daySchema.exactOptional(),
  }),
  efficiencies: z.array(z.tuple([z.string(), daySchema, figureSchema, figureSchema.nullable()])),
  checkIns: z.array(checkInRowSchema),
  alarms: z.array(
    z.object({ atMs: momentSchema, by: z.enum(['soreness', 'words']), fineAtMs: momentSchema.exactOptional() }),
  ),
  toldOf: z.object({
    signsLong: z.array(daySchema),
    bloodwork: z.array(daySchema),
    downWeek: z.array(daySchema),
  }),
  sweat: z.array(z.tuple([daySchema, figureSchema, zeroOrOneSchema])),
  tips: z.record(z.string(), daySchema),
});
