import type * as z from 'zod';
import { createKeptById, type KeptById } from './kept-by-id.ts';
import { ActivityExistsError, UnknownActivityError } from './upload-errors.ts';

/** The activities of all athletes of one stand-in. */
export interface KeptActivities<Activity> extends Pick<KeptById<Activity>, 'has' | 'find' | 'get' | 'put' | 'remove'> {
  /** @throws ActivityExistsError when the id is taken. */
  add(activity: Activity): Activity;
  of(athleteId: string): readonly Activity[];
}

/** @param platform whose stand-in it is, for errors. */
export function createKeptActivities<Schema extends z.ZodType<{ readonly id: string; readonly athleteId: string }>>(
  schema: Schema,
  {
    platform,
    keptAs,
    dataDirectory,
  }: {
    readonly platform: string;
    readonly keptAs: string;
    readonly dataDirectory: string | undefined;
  },
): KeptActivities<z.infer<Schema>> {
  const unknown = (id: string): Error => new UnknownActivityError(platform, id);
  const { list, ...kept } = createKeptById(schema, { keptAs, dataDirectory, unknown });
  return {
    ...kept,
    add(activity) {
      if (kept.has(activity.id)) throw new ActivityExistsError(platform, activity.id);
      return kept.put(activity);
    },
    of: (athleteId) => list().filter((activity) => activity.athleteId === athleteId),
  };
}
