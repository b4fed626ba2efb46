import { EventEmitter } from 'node:events';
import type { IncomingHttpHeaders } from 'node:http';
import type { HttpAnswer, HttpRequest } from './http-message.ts';

/** Carries a request of a function; `undefined`: the connection is cut before an answer. */
export type CarryRequest = (request: HttpRequest) => Promise<HttpAnswer | undefined>;

/** As the SDK's clients ask for it. */
interface AskedRequest {
  readonly host?: string;
  readonly port?: string | number;
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

type OnResponse = (response: CarriedResponse) => void;

/**
 * Node's `http` for a bundle that runs in this process: requests to this origin are carried without a connection, for half the
 * processor time of a call. As much of it as the SDK's clients use; everything else is Node's.
 */
export function httpThatCarries<Http extends object>(nodeHttp: Http, origin: string, carry: CarryRequest): Http {
  const { hostname, port } = new URL(origin);
  const carried = (given: unknown, onResponse: OnResponse, ...rest: unknown[]): unknown => {
    const asked: AskedRequest = Object(given);
    if (asked.host !== hostname || String(asked.port) !== port) {
      const request: unknown = Reflect.get(nodeHttp, 'request');
      if (typeof request !== 'function') throw new TypeError('Node has no http.request.');
      return Reflect.apply(request, nodeHttp, [given, onResponse, ...rest]);
    }
    return new CarriedRequest(asked, carry, onResponse);
  };
  return Object.create(nodeHttp, { request: { value: carried } });
}

/**
 * `fetch` for the same bundle: what goes to this origin is carried, everything else is Node's. It follows no redirect, as
 * nothing in a function does.
 */
export function fetchThatCarries(origin: string, carry: CarryRequest): typeof fetch {
  return async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!address.startsWith(`${origin}/`)) return fetch(input, init);

    const request = new Request(input, { ...init, keepalive: false });
    const { method, signal, url } = request;
    const body = Buffer.from(await request.arrayBuffer());
    const { promise: aborted, reject } = Promise.withResolvers<never>();
    const abort = (): void => reject(signal.reason);
    signal.addEventListener('abort', abort);
    if (signal.aborted) abort();
    try {
      const path = url.slice(origin.length);
      const answer = await Promise.race([
        carry({ method, path, headers: Object.fromEntries(request.headers), body }).catch(() => undefined),
        aborted,
      ]);
      if (answer === undefined) throw new TypeError('fetch failed', { cause: new Error('other side closed') });
      return responseOf(answer, request.redirect);
    } finally {
      signal.removeEventListener('abort', abort);
    }
  };
}

function responseOf({ status, headers, body }: HttpAnswer, redirect: Request['redirect']): Response {
  if (status >= 300 && status < 400 && redirect !== 'manual') {
    throw new TypeError('fetch failed', { cause: new Error('unexpected redirect') });
  }
  const given = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    for (const one of [value ?? []].flat()) given.append(name, String(one));
  }
  return new Response(bodiless.has(status) ? null : body.toString(), { status, headers: given });
}

const bodiless = new Set([204, 205, 304]);

/** What the SDK's clients see of a `ClientRequest`. */
class CarriedRequest extends EventEmitter {
  readonly socket = new CarriedSocket();
  readonly #asked: AskedRequest;
  readonly #carry: CarryRequest;
  readonly #onResponse: OnResponse;
  #isOver = false;

  constructor(asked: AskedRequest, carry: CarryRequest, onResponse: OnResponse) {
    super();
    this.#asked = asked;
    this.#carry = carry;
    this.#onResponse = onResponse;
  }

  end(body: string | Uint8Array = ''): void {
    const { method = 'GET', path = '/', headers = {} } = this.#asked;
    const sent: IncomingHttpHeaders = {};
    for (const [name, value] of Object.entries(headers)) sent[name.toLowerCase()] = value;
    this.#carry({ method, path, headers: sent, body: Buffer.from(body) }).then(
      (answer) => this.#take(answer),
      () => this.#take(undefined),
    );
  }

  destroy(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.socket.close();
    this.emit('close');
  }

  #take(answer: HttpAnswer | undefined): void {
    if (this.#isOver) return;
    if (answer === undefined) {
      this.emit('error', Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }));
    } else {
      const response = new CarriedResponse(answer);
      this.emit('response', response);
      this.#onResponse(response);
    }
    this.destroy();
  }
}

/** What they see of a response: its body is there as a whole, so that no stream is needed. */
class CarriedResponse extends EventEmitter {
  readonly statusCode: number;
  readonly headers: IncomingHttpHeaders = {};
  readonly #body: Buffer;

  constructor({ status, headers, body }: HttpAnswer) {
    super();
    this.statusCode = status;
    for (const [name, value] of Object.entries(headers)) {
      if (value !== undefined) this.headers[name.toLowerCase()] = typeof value === 'number' ? String(value) : value;
    }
    this.#body = Buffer.from(body);
  }

  pipe<Sink extends NodeJS.WritableStream>(sink: Sink): Sink {
    sink.end(this.#body);
    return sink;
  }
}

/** What they see of its connection: there from the beginning, so that only waiting for an answer can take too long. */
class CarriedSocket extends EventEmitter {
  readonly connecting = false;
  #timer: NodeJS.Timeout | undefined;

  setTimeout(timeoutMs: number, onTimeout: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(onTimeout, timeoutMs).unref();
  }

  setKeepAlive(): void {
    // There is no connection to keep.
  }

  close(): void {
    clearTimeout(this.#timer);
  }
}
