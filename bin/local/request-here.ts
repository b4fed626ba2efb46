import { EventEmitter } from 'node:events';
import type { IncomingHttpHeaders } from 'node:http';
import { Readable } from 'node:stream';
import * as z from 'zod';
import type { HttpAnswer, HttpRequest } from './http-message.ts';

/** Carries a request of a function; `undefined`: the connection is cut before an answer. */
export type CarryRequest = (request: HttpRequest) => Promise<HttpAnswer | undefined>;

const askedSchema = z.looseObject({
  host: z.string().nullish(),
  port: z.union([z.string(), z.number()]).nullish(),
  method: z.string().default('GET'),
  path: z.string().default('/'),
  headers: z.record(z.string(), z.string()).default({}),
});

/**
 * Node's `http` for a bundle that runs in this process: requests to this origin are carried without a connection, for half the
 * processor time of a call. As much of it as the SDK's clients use; everything else is Node's.
 */
export function httpThatCarries<Http extends object>(nodeHttp: Http, origin: string, carry: CarryRequest): Http {
  const { hostname, port } = new URL(origin);
  const carried = (given: unknown, onResponse: (response: Readable) => void, ...rest: unknown[]): unknown => {
    const asked = askedSchema.safeParse(given);
    if (!asked.success || asked.data.host !== hostname || String(asked.data.port) !== port) {
      const request: unknown = Reflect.get(nodeHttp, 'request');
      if (typeof request !== 'function') throw new TypeError('Node has no http.request.');
      return Reflect.apply(request, nodeHttp, [given, onResponse, ...rest]);
    }
    return new CarriedRequest(asked.data, carry, onResponse);
  };
  return Object.create(nodeHttp, { request: { value: carried } });
}

/** What the SDK's clients see of a `ClientRequest`. */
class CarriedRequest extends EventEmitter {
  readonly socket = new CarriedSocket();
  readonly #asked: z.infer<typeof askedSchema>;
  readonly #carry: CarryRequest;
  readonly #onResponse: (response: Readable) => void;
  #isOver = false;

  constructor(asked: z.infer<typeof askedSchema>, carry: CarryRequest, onResponse: (response: Readable) => void) {
    super();
    this.#asked = asked;
    this.#carry = carry;
    this.#onResponse = onResponse;
  }

  end(body: string | Uint8Array = ''): void {
    const { method, path, headers } = this.#asked;
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
      const { status, headers, body } = answer;
      const response = Object.assign(Readable.from([Buffer.from(body)], { objectMode: false }), {
        statusCode: status,
        headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
      });
      this.emit('response', response);
      this.#onResponse(response);
    }
    this.destroy();
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
