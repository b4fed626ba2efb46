import * as z from 'zod/mini';

/**
 * An event as Strava posts it to the webhook. Source: Strava, webhook events. `updates` is missing from some events,
 * and no event says anything about the activity itself: it is a hint to go and read.
 *
 * Ids are digits in a string: Strava's own samples are beyond 2^53, where a JavaScript number is no longer exact.
 */
const idSchema = z.string().check(z.regex(/^[1-9]\d{0,18}$/));

const pushEventSchema = z.object({
  object_type: z.enum(['activity', 'athlete']),
  object_id: idSchema,
  aspect_type: z.enum(['create', 'update', 'delete']),
  owner_id: idSchema,
  subscription_id: idSchema,
  event_time: z.int().check(z.positive()),
  updates: z.nullish(z.record(z.string(), z.unknown())),
});

export type PushEvent = z.infer<typeof pushEventSchema>;

/** The event, or the names of the fields that are missing or wrong (`body` where it is no JSON object at all). */
export function readPushEvent(body: string): PushEvent | { readonly malformed: readonly string[] } {
  const parsed = z.safeParse(pushEventSchema, parseWithExactIds(body));
  if (parsed.success) return parsed.data;

  return { malformed: parsed.error.issues.map(({ path }) => (path.length === 0 ? 'body' : String(path[0]))) };
}

/** Strava says `"authorized": "false"` when an athlete has revoked our access. */
export function isDeauthorization({ object_type, aspect_type, updates }: PushEvent): boolean {
  return object_type === 'athlete' && aspect_type === 'update' && String(updates?.authorized) === 'false';
}

function parseWithExactIds(json: string): unknown {
  try {
    return JSON.parse(json, (name: string, value: unknown, context?: { readonly source?: string }) => {
      if (!name.endsWith('_id')) return value;
      return typeof value === 'number' ? context?.source : null;
    });
  } catch {
    return undefined;
  }
}
