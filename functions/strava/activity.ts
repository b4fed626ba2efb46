import * as z from 'zod';
import type { Session } from '../recovery/facts.ts';

const schema = z.looseObject({
  id: z.coerce.string(),
  athlete: z.object({ id: z.coerce.string() }),
  sport_type: z.string(),
  start_date: z.string(),
  elapsed_time: z.number(),
  moving_time: z.number(),
  distance: z.number(),
  commute: z.boolean().nullish(),
  timezone: z.string().nullish(),
  utc_offset: z.number().nullish(),
});
export type StravaActivity = z.infer<typeof schema>;
export class MalformedActivityError extends Error {
  override readonly name = 'MalformedActivityError';
}
export function readActivity(value: unknown): StravaActivity {
  const p = schema.safeParse(value);
  if (p.success) return p.data;
  throw new MalformedActivityError('malformed');
}
export function sessionOf(a: StravaActivity): Session {
  return {
    id: a.id,
    sport: a.sport_type,
    startMs: Date.parse(a.start_date),
    localStart: a.start_date.slice(0, 19),
    elapsedSec: a.elapsed_time,
    movingSec: a.moving_time,
    distanceM: a.distance,
    isCommute: a.commute ?? false,
    isRace: false,
    isIndoor: false,
  };
}
