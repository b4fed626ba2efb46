import { Agent, createServer, request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { nameOfCall, outsideTarget } from './call-name.ts';
import { type HttpAnswer, type HttpRequest, readRequest, writeAnswer } from './http-message.ts';
import { listenOnThisMachine, stopServer } from './listening.ts';
import { standInAt } from './stand-in/http-server.ts';

/** A service that answers: a server of its own, or a small stand-in in this process. */
export type Upstream = { readonly origin: string } | { readonly answer: (request: HttpRequest) => Promise<HttpAnswer> };

/** Carries a request to where it belongs and brings the answer back. */
export type Forward = (request: HttpRequest) => Promise<HttpAnswer>;

export interface Forwarder {
  readonly forward: Forward;
  stop(): void;
}

/** AWS requests are carried to the upstream of their service, outside ones to their origin. */
export function createForwarder(
  services: Readonly<Record<string, Upstream>>,
  outside: Readonly<Record<string, string>>,
): Forwarder {
  const agent = new Agent({ keepAlive: true });
  return {
    stop: () => agent.destroy(),

    async forward(request) {
      const away = outsideTarget(request.path);
      if (away !== undefined) {
        const origin = outside[away.service];
        return origin === undefined ? unknownService(away.service) : send(origin, { ...request, path: away.path });
      }
      const { service } = nameOfCall(request);
      const upstream = services[service];
      if (upstream === undefined) return unknownService(service);
      return 'origin' in upstream ? send(upstream.origin, request) : upstream.answer(request);
    },
  };

  async function send(origin: string, { method, path, headers, body }: HttpRequest): Promise<HttpAnswer> {
    const url = new URL(path, origin);
    const standIn = standInAt(url.origin);
    if (standIn !== undefined) return standIn({ method, path, headers: { ...headers, host: url.host }, body });

    const { promise, resolve, reject } = Promise.withResolvers<HttpAnswer>();
    const secure = url.protocol === 'https:';
    const sent = (secure ? httpsRequest : httpRequest)(
      url,
      { method, headers: { ...withoutHopHeaders(headers), host: url.host }, ...(secure ? {} : { agent }) },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 502,
            headers: withoutHopHeaders(response.headers),
            body: Buffer.concat(chunks),
          }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(body);
    return promise;
  }
}

export interface AwsGateway {
  readonly origin: string;
  stop(): Promise<void>;
}

/** All of the local AWS behind one address, for tests, the command line and people. */
export async function startAwsGateway(forward: Forward): Promise<AwsGateway> {
  const server = createServer(async (incoming, response) => {
    try {
      writeAnswer(response, await forward(await readRequest(incoming, awsBodyLimitBytes)));
    } catch {
      response.destroy();
    }
  });
  const origin = await listenOnThisMachine(server, 0);
  return { origin, stop: () => stopServer(server) };
}

/** DynamoDB takes the largest requests, of 16 MiB. */
export const awsBodyLimitBytes = 17 * 1024 * 1024;

function unknownService(service: string): HttpAnswer {
  return {
    status: 501,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ __type: 'NotImplemented', message: `The local club has no stand-in for "${service}".` }),
  };
}

const hopHeaders = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'expect']);

/** The body is carried as a whole, so how it was cut on one side says nothing about the other. */
function withoutHopHeaders<Value>(headers: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !hopHeaders.has(name)));
}
