import { flushCompileCache } from 'node:module';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import * as z from 'zod/mini';

/**
 * The inside of a worker thread: loads a function's bundle and runs it for each event, as Lambda's Node runtime does.
 * It is started anew after a crash or a time-out, and told to load anew after a stop, so what the module keeps in memory
 * is lost then.
 */

// It has done its work when this thread began, and the function sees nothing of this machine.
Reflect.deleteProperty(process.env, 'NODE_COMPILE_CACHE');

const { file, exportName } = z.object({ file: z.string(), exportName: z.string() }).parse(workerData);

const requestSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('load'), variables: z.record(z.string(), z.string()) }),
  z.object({
    kind: z.literal('invoke'),
    event: z.unknown(),
    context: z.object({
      awsRequestId: z.string(),
      functionName: z.string(),
      invokedFunctionArn: z.string(),
      memoryLimitInMB: z.string(),
      deadlineMs: z.number(),
    }),
  }),
]);

type Invoked = Extract<z.infer<typeof requestSchema>, { readonly kind: 'invoke' }>;

let loads = 0;
let handler = await load();

parentPort?.on('message', async (message: unknown) => {
  const request = requestSchema.parse(message);
  if (request.kind === 'load') {
    Object.assign(process.env, request.variables);
    handler = await load();
    return;
  }
  const answer = await attempt(handler, request);
  // Output travels on another channel; what was logged has to arrive before the end of the invocation is known.
  await Promise.all([flushed(process.stdout), flushed(process.stderr)]);
  parentPort?.postMessage({ ...answer, invocationId: request.context.awsRequestId });
});
flushCompileCache();

/** Each address is a module of its own, with nothing in its memory. */
async function load(): Promise<Handler> {
  loads += 1;
  const { href } = pathToFileURL(file);
  const module: unknown = await import(loads === 1 ? href : `${href}?load=${loads}`);
  const found = z.record(z.string(), z.unknown()).parse({ ...Object(module) })[exportName];
  if (typeof found !== 'function') throw new Error(`${file} exports no function "${exportName}".`);
  parentPort?.postMessage({ kind: 'ready' });
  return (event, context) => Reflect.apply(found, undefined, [event, context]);
}

type Handler = (event: unknown, context: object) => unknown;

async function attempt(run: Handler, { event, context: { deadlineMs, ...known } }: Invoked) {
  const context = {
    ...known,
    functionVersion: '$LATEST',
    logGroupName: `/aws/lambda/${known.functionName}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, deadlineMs - Date.now()),
  };
  try {
    const result = await run(event, context);
    return { kind: 'returned', json: JSON.stringify(result ?? null) };
  } catch (error) {
    console.error(error);
    return {
      kind: 'threw',
      error:
        error instanceof Error ? { type: error.name, message: error.message } : { type: 'Error', message: 'thrown' },
    };
  }
}

function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    stream.write('', () => resolve());
  });
}
