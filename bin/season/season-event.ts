import * as z from 'zod';
import type { FoodSetting } from '../../functions/messages/foods.ts';
import { dayNumberOf } from '../../functions/recovery/local-clock.ts';
import type { PlanProfile } from '../../functions/recovery-plan/record.ts';
import type { AnswerValues } from '../../functions/recovery-plan/record-answer.ts';
import { parseWithExactIds } from '../../functions/strava/exact-ids.ts';
import { firstProblem, profileOf, profileSchema } from '../prescribe/request.ts';

/** One line of a season: what happened, and when. */
export type SeasonEvent = { readonly atMs: number } & (
  | { readonly kind: 'profile'; readonly profile: ProfileInput }
  | { readonly kind: 'activity'; readonly activity: unknown }
  | { readonly kind: 'deleted'; readonly id: string }
  | { readonly kind: 'reply'; readonly reply: AnswerValues }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'ask' }
);

export class MalformedEventError extends Error {
  override readonly name = 'MalformedEventError';
}

const numberSchema = z
  .number()
  .nullish()
  .transform((value) => value ?? undefined);

const seasonProfileSchema = z.looseObject({
  ...profileSchema.shape,
  experience: z.enum(['new', 'regular', 'unanswered']).nullish(),
  raceDate: z.iso.date().nullish(),
  raceKm: numberSchema,
  coldTips: z.boolean().nullish(),
});

const replySchema = z.looseObject({
  soreness: numberSchema,
  sleepHours: numberSchema,
  energy: numberSchema,
  restingHr: numberSchema,
  rpe: numberSchema,
  weightBeforeKg: numberSchema,
  weightAfterKg: numberSchema,
  drunkL: numberSchema,
  weightKg: numberSchema,
  appetite: z
    .enum(['good', 'poor'])
    .nullish()
    .catch(undefined)
    .transform((value) => value ?? undefined),
});

const eventSchema = z.looseObject({
  at: z.string().refine((text) => Number.isFinite(Date.parse(text)), 'is no ISO date and time'),
  profile: z.looseObject({}).optional(),
  activity: z.looseObject({}).optional(),
  deleted: z.union([z.int().positive(), z.string()]).optional(),
  reply: replySchema.optional(),
  text: z.string().optional(),
  ask: z.literal('plan').optional(),
});

export type ProfileInput = Readonly<Record<string, unknown>>;

/** @throws MalformedEventError that says what is wrong with the line. */
export function readEvent(json: string): SeasonEvent {
  const parsed = eventSchema.safeParse(parseJson(json));
  if (!parsed.success) throw new MalformedEventError(firstProblem(parsed.error, 'the line'));
  const { at, profile, activity, deleted, reply, text, ask } = parsed.data;
  const atMs = Date.parse(at);
  const kinds: readonly (SeasonEvent | undefined)[] = [
    profile && { atMs, kind: 'profile', profile },
    activity && { atMs, kind: 'activity', activity },
    deleted === undefined ? undefined : { atMs, kind: 'deleted', id: String(deleted) },
    reply && { atMs, kind: 'reply', reply: { ...reply, effort: reply.rpe } },
    text === undefined ? undefined : { atMs, kind: 'text', text },
    ask && { atMs, kind: 'ask' },
  ];
  const [event, second] = kinds.filter((kind) => kind !== undefined);
  if (event === undefined || second !== undefined) {
    throw new MalformedEventError('a line holds one of profile, activity, deleted, reply, text and ask');
  }
  return event;
}

export interface SeasonProfile {
  readonly profile: PlanProfile;
  readonly units: 'metric' | 'us';
  readonly foods: readonly FoodSetting[];
}

/** The profile that a season has reached: each line adds to the one before. @throws MalformedEventError */
export function readProfile(input: ProfileInput): SeasonProfile {
  const parsed = seasonProfileSchema.safeParse(input);
  if (!parsed.success) throw new MalformedEventError(`profile: ${firstProblem(parsed.error, 'the profile')}`);
  const { experience, raceDate, raceKm, coldTips, units, foods } = parsed.data;
  return {
    profile: {
      ...profileOf(parsed.data),
      ...(experience && experience !== 'unanswered' && { experience }),
      ...(raceDate && { raceDay: dayNumberOf(raceDate) }),
      raceKm,
      takesColdTips: coldTips ?? false,
    },
    units: units ?? 'metric',
    foods: foods ?? [],
  };
}

/** Ids pass 2^53: every digit is kept. */
function parseJson(json: string): unknown {
  try {
    return parseWithExactIds(json, (name) => name === 'id' || name === 'deleted');
  } catch {
    throw new MalformedEventError('not JSON');
  }
}
