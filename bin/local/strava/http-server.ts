import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';
import { type Answer, json, refusals } from './answers.ts';

export interface StravaRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** The body's fields, urlencoded or multipart; empty where it is neither. */
  readonly form: URLSearchParams;
}

/** An answer, perhaps late; or the connection closed without one. */
export type Reply = { readonly answer: Answer; readonly afterMs?: number } | 'no answer';

export interface HttpServer {
  readonly origin: string;
  /** Closes the port and every connection. */
  stop(): Promise<void>;
}

const maxBodyBytes = 1024 * 1024;

/**
 * Listens on 127.0.0.1 and nowhere else.
 *
 * @param port 0 for any free one.
 * @throws StravaPortError when the port is taken, or not ours to take.
 */
export async function startHttpServer(
  port: number,
  reply: (request: StravaRequest) => Promise<Reply>,
): Promise<HttpServer> {
  const stopping = new AbortController();
  const server = createServer((incoming, response) => {
    serve(incoming, response, reply, stopping.signal).catch((error: unknown) => {
      if (stopping.signal.aborted || incoming.destroyed) return;
      console.error('The Strava stand-in failed:', error);
      write(response, refusals.internalError);
    });
  });

  const listening = Promise.withResolvers<void>();
  const refuse = (error: Error): void => listening.reject(new StravaPortError(port, error));
  server.once('error', refuse);
  server.listen(port, '127.0.0.1', listening.resolve);
  await listening.promise;
  server.off('error', refuse);
  const address = z.object({ port: z.int() }).parse(server.address());

  return {
    origin: `http://127.0.0.1:${address.port}`,
    async stop() {
      stopping.abort();
      const closed = Promise.withResolvers<void>();
      server.close(() => closed.resolve());
      server.closeAllConnections();
      await closed.promise;
    },
  };
}

export class StravaPortError extends Error {
  override readonly name = 'StravaPortError';
  readonly port: number;

  constructor(port: number, cause: Error) {
    const why = 'code' in cause && cause.code === 'EADDRINUSE' ? 'is in use' : `cannot be opened (${cause.message})`;
    super(
      `The Strava stand-in cannot start: port ${port} ${why}. Stop what runs there, or choose another (0 takes any free one).`,
      { cause },
    );
    this.port = port;
  }
}

async function serve(
  incoming: IncomingMessage,
  response: ServerResponse,
  reply: (request: StravaRequest) => Promise<Reply>,
  stopping: AbortSignal,
): Promise<void> {
  const body = await bodyOf(incoming);
  if (body === undefined) {
    write(response, json(413, { error: `A body has at most ${maxBodyBytes} bytes.` }, { connection: 'close' }));
    return;
  }

  const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://127.0.0.1');
  const outcome = await reply({
    method: incoming.method ?? 'GET',
    path: pathname,
    query: searchParams,
    headers: incoming.headers,
    body,
    form: await formOf(body, incoming.headers['content-type']),
  });

  if (outcome === 'no answer') {
    incoming.socket.destroy();
    return;
  }
  if (outcome.afterMs !== undefined) await pause(outcome.afterMs, undefined, { signal: stopping });
  write(response, outcome.answer);
}

function write(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { 'cache-control': 'no-store', ...headers });
  response.end(body);
}

/** `undefined`: it is too long. The rest is then thrown away unread. */
async function bodyOf(incoming: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of incoming) {
    const part = Buffer.from(chunk);
    bytes += part.byteLength;
    if (bytes <= maxBodyBytes) chunks.push(part);
  }
  return bytes > maxBodyBytes ? undefined : Buffer.concat(chunks).toString('utf8');
}

async function formOf(body: string, contentType: string | undefined): Promise<URLSearchParams> {
  if (contentType?.startsWith('application/x-www-form-urlencoded') === true) return new URLSearchParams(body);
  if (contentType?.startsWith('multipart/form-data') !== true) return new URLSearchParams();

  const fields = new URLSearchParams();
  try {
    const form = await new Response(body, { headers: { 'content-type': contentType } }).formData();
    for (const [name, value] of form) if (typeof value === 'string') fields.append(name, value);
  } catch {
    // Not the multipart that it says it is: nothing was sent.
  }
  return fields;
}
