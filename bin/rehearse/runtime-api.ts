import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import * as z from 'zod';
import { listenOnThisMachine, stopServer } from '../local/listening.ts';

/** How an invocation, or the start of the function, ended: in the words that the function's runtime reported. */
export type RuntimeOutcome =
  | { readonly kind: 'answered'; readonly answer: unknown }
  | { readonly kind: 'failed' | 'never-started'; readonly errorType: string; readonly errorMessage: string };

export interface RuntimeApi {
  /** `127.0.0.1:port`, for the variable AWS_LAMBDA_RUNTIME_API. */
  readonly address: string;
  /** Resolves when the runtime asks for its first event: it has loaded the function. */
  readonly started: Promise<void>;
  /** Hands the runtime an event, and waits for what it reports. */
  invoke(event: unknown, functionArn: string): Promise<RuntimeOutcome>;
  stop(): Promise<void>;
}

const errorSchema = z.object({ errorType: z.string(), errorMessage: z.string() });

/**
 * The Runtime API that Lambda offers a function's runtime (version 2018-06-01), on this machine: for one process at a time.
 *
 * Source: "Using the Lambda runtime API for custom runtimes", AWS Lambda Developer Guide.
 */
export async function startRuntimeApi({ timeoutMs }: { readonly timeoutMs: number }): Promise<RuntimeApi> {
  const started = Promise.withResolvers<void>();
  const neverStarted = Promise.withResolvers<RuntimeOutcome>();
  const waiting: { readonly id: string; readonly event: unknown; readonly functionArn: string }[] = [];
  const outcomes = new Map<string, (outcome: RuntimeOutcome) => void>();
  let poll: ServerResponse | undefined;

  const server = createServer((request, response) => void answer(request, response));
  const { host } = new URL(await listenOnThisMachine(server, 0));
  return {
    address: host,
    started: started.promise,

    async invoke(event, functionArn) {
      const id = randomUUID();
      const reported = Promise.withResolvers<RuntimeOutcome>();
      outcomes.set(id, reported.resolve);
      waiting.push({ id, event, functionArn });
      handOver();
      return Promise.race([reported.promise, neverStarted.promise]);
    },

    stop: () => stopServer(server),
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '').replace('/2018-06-01/runtime/', '');
    if (path === 'invocation/next') {
      started.resolve();
      poll = response;
      handOver();
      return;
    }
    const body: unknown = JSON.parse((await bodyOf(request)) || 'null');
    const [, id, what] = /^invocation\/([^/]+)\/(response|error)$/.exec(path) ?? [];
    if (path === 'init/error') neverStarted.resolve({ kind: 'never-started', ...errorSchema.parse(body) });
    else if (what === 'response') outcomes.get(id ?? '')?.({ kind: 'answered', answer: body });
    else if (what === 'error') outcomes.get(id ?? '')?.({ kind: 'failed', ...errorSchema.parse(body) });
    response.writeHead(202, { 'content-type': 'application/json' }).end('{"status":"OK"}');
  }

  /** The runtime waits for as long as there is no event. */
  function handOver(): void {
    const next = poll === undefined ? undefined : waiting.shift();
    if (poll === undefined || next === undefined) return;
    poll.writeHead(200, {
      'content-type': 'application/json',
      'lambda-runtime-aws-request-id': next.id,
      'lambda-runtime-deadline-ms': String(Date.now() + timeoutMs),
      'lambda-runtime-invoked-function-arn': next.functionArn,
      'lambda-runtime-trace-id': 'Root=1-00000000-000000000000000000000000;Sampled=0',
    });
    poll.end(JSON.stringify(next.event));
    poll = undefined;
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
