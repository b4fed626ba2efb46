import * as z from 'zod';
import { type DemoName, demoNames } from './demo-sessions.ts';

const demoUploadSchema = z.looseObject({
  demo: z.custom<DemoName>((name) => demoNames.some((known) => known === name), {
    error: `the demo activities are ${demoNames.join(', ')}`,
  }),
  finishedMinutesAgo: z.number().nonnegative().default(0),
});

/**
 * An activity that is uploaded by hand: as it is, or a demo activity of which any field may be given otherwise.
 *
 * @param demoActivity one that ended at a time (epoch milliseconds)
 * @throws z.ZodError
 */
export function handUpload(
  body: unknown,
  now: number,
  demoActivity: (name: DemoName, finishedAt: number) => object,
): unknown {
  if (typeof body !== 'object' || body === null || !('demo' in body)) return body;
  const { demo, finishedMinutesAgo, ...fields } = demoUploadSchema.parse(body);
  return { ...demoActivity(demo, now - finishedMinutesAgo * 60_000), ...fields };
}
