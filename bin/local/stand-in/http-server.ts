import { createServer, type IncomingHttpHeaders } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { BodyTooLargeError, type HttpAnswer, type HttpRequest, readRequest, writeAnswer } from '../http-message.ts';
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

const answersHere = new Map<string, (request: HttpRequest) => Promise<HttpAnswer>>();

/**
 * Asks a stand-in of this process without a connection, for a third of the processor time of a call. It rejects where a
 * connection would be closed. `undefined`: there is none at this origin.
 */
export function standInAt(origin: string): ((request: HttpRequest) => Promise<HttpAnswer>) | undefined {
  return answersHere.get(origin);
}

/**
 * Listens on 127.0.0.1 and nowhere else.
 *
 * @throws PortError when the port is taken, or not ours to take.
 */
export async function startHttpServer({ name, port, reply, failure }: HttpServerSettings): Promise<HttpServer> {
  const stopping = new AbortController();
  const answer = async (request: HttpRequest): Promise<HttpAnswer> => {
    const outcome = await reply(await standInRequest(request)).catch((error: unknown) => {
      if (!stopping.signal.aborted) console.error(`The ${name} stand-in failed:`, error);
      return { answer: failure, afterMs: undefined };
    });
    if (outcome === 'no answer') throw new NoAnswerError(name);
    if (outcome.afterMs !== undefined) await pause(outcome.afterMs, undefined, { signal: stopping.signal });
    return written(outcome.answer);
  };
  const server = createServer(async (incoming, response) => {
    try {
      writeAnswer(response, await answer(await readRequest(incoming, maxBodyBytes)));
    } catch (error) {
      if (error instanceof BodyTooLargeError) writeAnswer(response, tooLarge);
      // No answer, or nobody waits for it any more.
      else incoming.socket.destroy();
    }
  });
  const origin = await listenOnThisMachine(server, port);
  answersHere.set(origin, answer);
  return {
    origin,
    async stop() {
      answersHere.delete(origin);
      stopping.abort();
      await stopServer(server);
    },
  };
}

async function standInRequest({ method, path, headers, body }: HttpRequest): Promise<StandInRequest> {
  const { pathname, searchParams } = new URL(path, 'http://127.0.0.1');
  const text = body.toString('utf8');
  return {
    ...{ method, path: pathname, query: searchParams, headers, body: text },
    form: await formOf(text, headers['content-type']),
  };
}

function written({ status, headers, body }: Answer): HttpAnswer {
  return { status, headers: { 'cache-control': 'no-store', ...headers }, body };
}

const tooLarge = written(json(413, { error: `A body has at most ${maxBodyBytes} bytes.` }, { connection: 'close' }));

class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError';

  constructor(standIn: string) {
    super(`The ${standIn} stand-in closes the connection without an answer.`);
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
