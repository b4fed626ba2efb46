import * as z from 'zod/mini';

const id = z.string();
const olderSchema = z.object({ athleteId: id, eventTime: z.int() });
const ofStravaSchema = z.looseObject({
  kind: z.enum(['activity', 'deauthorization']),
  activityId: z.optional(id),
  aspect: z.optional(z.string()),
  subscriptionId: z.optional(id),
});

/**
 * Upgrades an event that the previous version put into a queue or schedule: Strava was the only source, its number was
 * the athlete's id, and the name was derived from the rest. Anything else is returned as it is, for the schema to
 * judge.
 */
export function broughtOver(value: unknown): unknown {
  const older = z.safeParse(olderSchema, value);
  if (!older.success || typeof value !== 'object' || value === null || 'source' in value || 'line' in value)
    return value;

  const { athleteId, eventTime } = older.data;
  const ofStrava = z.safeParse(ofStravaSchema, value);
  if (!ofStrava.success) return { ...value, line: `strava#${athleteId}` };

  const { kind, activityId, aspect, subscriptionId } = ofStrava.data;
  const what = kind === 'activity' ? `${activityId}#${aspect}` : athleteId;
  return {
    kind,
    source: 'strava',
    externalAthleteId: athleteId,
    name: `strava#${kind}#${what}#${eventTime}#${subscriptionId ?? 'found'}`,
    eventTime,
    ...(kind === 'activity' && { activityId, aspect }),
    ...(subscriptionId === undefined ? { isFound: true } : { via: subscriptionId }),
  };
}
