import * as z from 'zod/mini';

/**
 * What happened to one athlete, as the activity-events queue carries it. The athlete is the message group, so these
 * are handled one at a time and in order. `webhook` writes the first two; pages, replies and `reconcile` the others.
 */

const id = z.string().check(z.regex(/^[1-9]\d{0,18}$/));
/** Epoch seconds, as Strava counts. */
const seconds = z.int().check(z.positive());

const activityEventSchema = z.object({
  kind: z.literal('activity'),
  aspect: z.enum(['create', 'update', 'delete']),
  activityId: id,
  athleteId: id,
  /** Absent: found by `reconcile`, not told by Strava. */
  subscriptionId: z.optional(id),
  eventTime: seconds,
});

const deauthorizationSchema = z.object({
  kind: z.literal('deauthorization'),
  athleteId: id,
  subscriptionId: id,
  eventTime: seconds,
});

/** The athlete wants to be forgotten: the one way out, whatever led to it. */
const eraseSchema = z.object({
  kind: z.literal('erase'),
  athleteId: id,
  eventTime: seconds,
  /** A day ago they asked for it to happen then, epoch milliseconds. It counts while that stands: KEEP may have come since. */
  plannedForMs: z.optional(z.int()),
  /** The admin has removed them: the receipt says so. */
  by: z.optional(z.literal('club')),
});

/** What the athlete has said on a page may change when they are to be asked next. */
const planChangedSchema = z.object({ kind: z.literal('plan-changed'), athleteId: id, eventTime: seconds });

export const athleteEventSchema = z.discriminatedUnion('kind', [
  activityEventSchema,
  deauthorizationSchema,
  eraseSchema,
  planChangedSchema,
]);

export type AthleteEvent = z.infer<typeof athleteEventSchema>;
export type ActivityEvent = z.infer<typeof activityEventSchema>;
