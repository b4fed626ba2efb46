import * as z from 'zod';

/** What the way of an upload looks at first: whose an activity is. */
const ownedSchema = z.looseObject({
  athlete: z.looseObject({ id: z.union([z.string(), z.int().transform(String)]) }),
});

/** `undefined` where the activity does not say whose it is: then it is nobody's that we know. */
export function ownerOf(activity: unknown): string | undefined {
  return ownedSchema.safeParse(activity).data?.athlete.id;
}
