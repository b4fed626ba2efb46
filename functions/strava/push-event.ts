import * as z from 'zod/mini';

/**
 * An event as Strava posts it to the webhook. Source: Strava, webhook events. `updates` is missing from some events,
 * and no event says anything about the activity itself: it is a hint to go and read.
 *
 * Ids are digits in a string: Strava's own samples are beyond 2^53, where a JavaScript number is no longer exact.
 */
const idSchema = z.string().check(z.regex(/^[1-9]\d{0,18}$/));

const kindSchema = z.object({ object_type: z.string(), aspect_type: z.string() });

const pushEventSchema = z.object({
  object_type: z.enum(['activity', 'athlete']),
  object_id: idSchema,
  aspect_type: z.enum(['create', 'update', 'delete']),
  owner_id: idSchema,
  subscription_id: idSchema,
  /** Epoch seconds, up to the year 2100: whatever is later is no time of an event. */
  event_time: z.int().check(z.positive(), z.maximum(4_102_444_800)),
  // No record, which would bring two kilobytes of zod.
  updates: z.nullish(z.object({ authorized: z.optional(z.unknown()) }).check(z.refine(isNoList))),
});

function isNoList(value: unknown): boolean {
  return !Array.isArray(value);
}

export type PushEvent = z.infer<typeof pushEventSchema>;

export type ReadPushEvent =
  | { readonly kind: 'event'; readonly event: PushEvent }
  /** Of a kind that Strava did not send when this was written. Its other fields may differ, so nothing else is looked at. */
  | { readonly kind: 'unknown' }
  /** The names of the fields that are missing or wrong; `body` where it is no JSON object at all. */
  | { readonly kind: 'malformed'; readonly fields: readonly string[] };

export function readPushEvent(body: string): ReadPushEvent {
  const value = parseWithExactIds(body);
  const parsed = z.safeParse(pushEventSchema, value);
  if (parsed.success) return { kind: 'event', event: parsed.data };

  const fields = parsed.error.issues.map(({ path }) => (path.length === 0 ? 'body' : String(path[0])));
  const isOfNewKind =
    z.safeParse(kindSchema, value).success && fields.some((name) => name === 'object_type' || name === 'aspect_type');
  return isOfNewKind ? { kind: 'unknown' } : { kind: 'malformed', fields };
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
