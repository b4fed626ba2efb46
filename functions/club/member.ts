import * as z from 'zod';

/**
 * A member of the club as table `members` holds it: how to reach them and what they chose. Nothing about their body,
 * and nothing from Strava but the athlete id: the admin may read this table.
 */
export const contactSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), phone: z.e164() }),
  z.object({ kind: z.literal('email'), topicArn: z.string().startsWith('arn:') }),
]);

export const memberSchema = z.object({
  athleteId: z.string(),
  /**
   * `disconnected`: Strava refuses their tokens; they may connect again. `erasing`: everything of theirs is being
   * deleted, and whoever sees this carries on with it.
   */
  state: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('active') }),
    z.object({ kind: z.literal('disconnected'), at: z.int() }),
    z.object({ kind: z.literal('erasing'), receipt: z.string(), at: z.int() }),
  ]),
  contact: contactSchema,
  units: z.enum(['metric', 'us']),
  /** IANA name. Absent: the clock of the activity itself. */
  timezone: z.string().nullish(),
  joinedAt: z.int(),
});

export type Contact = z.infer<typeof contactSchema>;
export type Member = z.infer<typeof memberSchema>;
