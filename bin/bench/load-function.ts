import { pathToFileURL } from 'node:url';
import * as z from 'zod/mini';

/**
 * A fresh process: loads a bundle and, if there is an event to repeat, answers it: once, then as often as is said.
 * Milliseconds, of the processor and of the clock.
 */
const [, , bundle = '', eventJson, times = '0'] = process.argv;
const eventSchema = z.looseObject({ requestContext: z.looseObject({}), body: z.string() });

const start = now();
const module: unknown = await import(pathToFileURL(bundle).href);
const loaded = since(start);
const measured: Record<string, unknown> = { loaded };

if (eventJson !== undefined) {
  const { handler } = z
    .object({ handler: z.custom<(event: unknown) => Promise<unknown>>() })
    .parse({ ...Object(module) });
  const event = eventSchema.parse(JSON.parse(eventJson));
  await handler(numbered(event, 0));
  measured.cold = since(start);

  // The first calls open the connection and compile what is hot.
  const count = Number(times);
  for (let call = 1; call <= count / 4; call += 1) await handler(numbered(event, call));
  const warmStart = now();
  for (let call = 1; call <= count; call += 1) await handler(numbered(event, count + call));
  const { cpuMs, wallMs } = since(warmStart);
  measured.warm = { cpuMs: cpuMs / count, wallMs: wallMs / count };
}
process.stdout.write(JSON.stringify(measured));

/** Each is another event, or the queue would drop it. */
function numbered(event: z.infer<typeof eventSchema>, call: number): unknown {
  return {
    ...event,
    requestContext: { ...event.requestContext, requestId: `request-${process.pid}-${call}` },
    body: event.body.replace('1700000000', String(1_700_000_000 + process.pid * 10_000 + call)),
  };
}

function now(): { readonly cpu: NodeJS.CpuUsage; readonly wallMs: number } {
  return { cpu: process.cpuUsage(), wallMs: performance.now() };
}

function since(start: ReturnType<typeof now>): { readonly cpuMs: number; readonly wallMs: number } {
  const { user, system } = process.cpuUsage(start.cpu);
  return { cpuMs: (user + system) / 1000, wallMs: performance.now() - start.wallMs };
}
