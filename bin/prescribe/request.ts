import * as z from 'zod';
import { foodSettings } from '../../functions/messages/foods.ts';
import type { Profile, RecentDay, Replies } from '../../functions/recovery/facts.ts';

/** What the command line is told beside the activity: by files for all, or beside the activity on its line. */

const numberSchema = z
  .number()
  .nullish()
  .transform((value) => value ?? undefined);

/** In these centuries every clock and every sum of hours is still a date. */
const earliestMs = Date.UTC(1900, 0);
const latestMs = Date.UTC(2200, 0);

const momentSchema = z.string().refine((text) => {
  const atMs = Date.parse(text);
  return atMs >= earliestMs && atMs < latestMs;
}, 'is no ISO date and time from 1900 to 2199');

const textSchema = z
  .string()
  .nullish()
  .transform((text) => text ?? undefined);

export const profileSchema = z.looseObject({
  massKg: numberSchema,
  sex: z
    .enum(['M', 'F'])
    .nullish()
    .transform((sex) => sex ?? undefined),
  birthYear: numberSchema,
  restingHr: numberSchema,
  maxHr: numberSchema,
  medical: z.boolean().nullish(),
  units: z.enum(['metric', 'us']).nullish(),
  timezone: textSchema,
  bedtime: textSchema,
  foods: z.array(z.enum(foodSettings)).nullish(),
});

export const repliesSchema = z.looseObject({
  soreness: numberSchema,
  sleepHours: numberSchema,
  energy: numberSchema,
  restingHr: numberSchema,
  restingHrBaseline: numberSchema,
  rpe: numberSchema,
  weightBeforeKg: numberSchema,
  weightAfterKg: numberSchema,
  drunkL: numberSchema,
  isWeightUnitKnown: z.boolean().nullish(),
});

export const recentSchema = z.array(
  z.looseObject({
    date: z.iso.date(),
    load: z.number(),
    sport: z.string(),
    distanceM: numberSchema,
    readyAt: momentSchema.nullish(),
    noRunUntil: momentSchema.nullish(),
  }),
);

export const envelopeSchema = z.looseObject({
  activity: z.looseObject({}),
  profile: profileSchema.nullish(),
  replies: repliesSchema.nullish(),
  recent: recentSchema.nullish(),
  now: momentSchema.nullish(),
  uploadedAt: momentSchema.nullish(),
});

export type ProfileInput = z.infer<typeof profileSchema>;
export type RepliesInput = z.infer<typeof repliesSchema>;
export type RecentInput = z.infer<typeof recentSchema>;

export function profileOf({
  massKg,
  sex,
  birthYear,
  restingHr,
  maxHr,
  medical,
  timezone,
  bedtime,
}: ProfileInput): Profile {
  return { massKg, sex, birthYear, restingHr, maxHr, hasExclusion: medical ?? false, timezone, bedtime };
}

export function repliesOf(input: RepliesInput): Replies {
  const { soreness, sleepHours, energy, restingHr, restingHrBaseline, rpe, weightBeforeKg, weightAfterKg, drunkL } =
    input;
  return {
    soreness,
    sleepHours,
    energy,
    restingHr,
    restingHrBaseline,
    rpe,
    weightBeforeKg,
    weightAfterKg,
    isWeightUnitKnown: input.isWeightUnitKnown ?? false,
    drunkL,
  };
}

export function recentOf(days: RecentInput): readonly RecentDay[] {
  return days.map(({ date, load, sport, distanceM, readyAt, noRunUntil }) => ({
    date,
    load,
    sport,
    distanceM,
    readyAtMs: moment(readyAt),
    noRunUntilMs: moment(noRunUntil),
  }));
}

function moment(text: string | null | undefined): number | undefined {
  return text === null || text === undefined ? undefined : Date.parse(text);
}

/** The first field that is wrong, in words. */
export function firstProblem(error: z.ZodError, whole: string): string {
  const [issue] = error.issues;
  const path = issue?.path.join('.') ?? '';
  return `${path === '' ? whole : path}: ${issue?.message ?? 'is malformed'}`;
}
