import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { BodyTooLargeError, readRequest } from '../http-message.ts';
import { listenOnThisMachine, stopServer } from '../listening.ts';
import { type Answer, json } from './answers.ts';

export interface StandInRequest {
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

export interface HttpServerSettings {
  /** Whose stand-in it is, such as "Strava". */
  readonly name: string;
  /** 0 for any free one. */
  readonly port: number;
  readonly reply: (request: StandInRequest) => Promise<Reply>;
  /** What is answered where the stand-in itself has failed. */
  readonly failure: Answer;
}

const maxBodyBytes = 1024 * 1024;

/**
 * Listens on 127.0.0.1 and nowhere else.
 *
 * @throws PortError when the port is taken, or not ours to take.
 */
export async function startHttpServer({ name, port, reply, failure }: HttpServerSettings): Promise<HttpServer> {
  const stopping = new AbortController();
  const server = createServer((incoming, response) => {
    serve(incoming, response, reply, stopping.signal).catch((error: unknown) => {
      if (stopping.signal.aborted || incoming.destroyed) return;
      console.error(`The ${name} stand-in failed:`, error);
      write(response, failure);
    });
  });
  const origin = await listenOnThisMachine(server, port);
  return {
    origin,
    async stop() {
      stopping.abort();
      await stopServer(server);
    },
  };
}

async function serve(
  incoming: IncomingMessage,
  response: ServerResponse,
  reply: (request: StandInRequest) => Promise<Reply>,
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

/** `undefined`: it is too long. */
async function bodyOf(incoming: IncomingMessage): Promise<string | undefined> {
  try {
    const { body } = await readRequest(incoming, maxBodyBytes);
    return body.toString('utf8');
  } catch (error) {
    if (error instanceof BodyTooLargeError) return undefined;
    throw error;
  }
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
