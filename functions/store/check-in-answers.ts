import * as z from 'zod';

/** What an athlete can answer, as their `check-ins` row keeps it day by day. */
export const answersSchema = z.object({
  /** 0-10. */
  soreness: z.number().nullish(),
  sleepHours: z.number().nullish(),
  /** 0-10. */
  energy: z.number().nullish(),
  /** Beats a minute, in the morning. */
  restingHr: z.number().nullish(),
  weightBeforeKg: z.number().nullish(),
  weightAfterKg: z.number().nullish(),
  drunkL: z.number().nullish(),
  /** The unit of the two weights is known: it was said, chosen on a form, or answered when we asked. */
  isWeightUnitKnown: z.boolean().nullish(),
  /** 1-10. */
  rpe: z.number().nullish(),
  /** Of the morning. */
  weightKg: z.number().nullish(),
  /** It became the mass of the profile, which had none. */
  isMassOfProfile: z.boolean().nullish(),
  appetite: z.enum(['good', 'poor']).nullish(),
});

export const checkInSchema = answersSchema.extend({
  /** When the last of these answers was given, epoch milliseconds. */
  at: z.int(),
  source: z.enum(['text', 'page']),
  /** When each answer was given: an answer that comes in late must not undo one that was given after it. */
  answeredAt: z.record(z.string(), z.int()),
});

/** What a device or a connected service says of a day, and when each value was first seen, epoch milliseconds. */
export const measuredSchema = answersSchema
  .pick({ soreness: true, sleepHours: true, restingHr: true, weightKg: true })
  .extend({
    /** Heart-rate variability of the night, rMSSD, milliseconds. It is shown, and no rule uses it. */
    hrvMs: z.number().nullish(),
    answeredAt: z.record(z.string(), z.int()),
  });

export const dateSchema = z.iso.date();

export const holdSchema = z.object({ since: z.int(), kind: z.enum(['emergency', 'doctor']) });

export const undoneSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('answers'),
    date: dateSchema,
    /** What that day said and does not say any more. */
    taken: answersSchema,
    /** When it had been said: more than once where the same answer was given again. */
    givenAt: z.array(z.int()),
  }),
  /** A FINE: the hold that had stood since then stands again. */
  z.object({ kind: z.literal('fine'), fineAt: z.int(), since: z.int() }),
]);

export type Answers = z.infer<typeof answersSchema>;
