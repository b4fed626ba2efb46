import * as z from 'zod';
import type { StravaActivity } from './activity.ts';

/** A split is a kilometre, and none goes down further than it goes: a barometer that says so is faulty. */
const longestSplitM = 1000;
const splitSchema = z.looseObject({ elevation_difference: z.number().min(-longestSplitM) });

/** Metres that an activity went down in all, by its splits of a kilometre. `undefined`: it came without any. */
export function descentOf(activity: StravaActivity): number | undefined {
  const splits: unknown = activity.splits_metric;
  if (!Array.isArray(splits)) return undefined;
  let descentM = 0;
  let known = 0;
  for (const split of splits) {
    const parsed = splitSchema.safeParse(split);
    if (!parsed.success) continue;
    known += 1;
    descentM += Math.max(0, -parsed.data.elevation_difference);
  }
  return known === 0 ? undefined : descentM;
}
