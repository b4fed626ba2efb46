import * as z from 'zod';
import { timezoneOf } from './timezone.ts';

/** What the way of an upload needs of an activity beside what the rules do: whose it is, and whose clock applies. */
const ownedSchema = z.looseObject({
  athlete: z.looseObject({ id: z.union([z.string(), z.int().transform(String)]) }),
  timezone: z.string().nullish(),
});

export interface ActivityOwner {
  readonly athleteId: string;
  /** IANA name. */
  readonly timezone: string | undefined;
}

/** `undefined` where the activity does not say whose it is: then it is nobody's that we know. */
export function ownerOf(activity: unknown): ActivityOwner | undefined {
  const parsed = ownedSchema.safeParse(activity);
  return parsed.success ? { athleteId: parsed.data.athlete.id, timezone: timezoneOf(parsed.data) } : undefined;
}
