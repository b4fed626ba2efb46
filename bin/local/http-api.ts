import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { LocalFunction, LocalFunctions } from './functions.ts';
import { BodyTooLargeError, type HttpAnswer, readRequest, writeAnswer } from './http-message.ts';
import { httpAnswer, httpEvent } from './http-payload.ts';
import { matchRoute, type Route } from './http-routes.ts';
import { listenOnThisMachine, stopServer } from './listening.ts';
import { InvocationError } from './running-function.ts';
import type { StackResources } from './stack-resources.ts';
import { TemplateError } from './template.ts';

export interface HttpApi {
  readonly origin: string;
  /** Answers requests from now on; before, 503. */
  open(resources: StackResources, functions: LocalFunctions): void;
  stop(): Promise<void>;
}

interface Target {
  readonly fn: LocalFunction;
  readonly timeoutMs: number;
}

const bodyLimitBytes = 10 * 1024 * 1024;
/** The most that Lambda takes as an event. */
const eventLimitBytes = 6 * 1024 * 1024;

/**
 * The HTTP API. It listens before anything else is made, because its address is in the functions' variables and a
 * busy port should be known first.
 *
 * @param log is told of each request by its route, never its path: paths hold secrets.
 * @throws PortError
 */
export async function startHttpApi(port: number, log: (line: string) => void): Promise<HttpApi> {
  let routes: readonly Route<Target>[] | undefined;
  let apiId = '';
  const server = createServer({ maxHeaderSize: 10_240 }, (incoming, response) => void serve(incoming, response));
  const origin = await listenOnThisMachine(server, port);

  return {
    origin,
    open(resources, functions) {
      routes = routesOf(resources, functions);
      apiId = resources.apis[0]?.name ?? '';
    },
    stop: () => stopServer(server),
  };

  async function serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const started = performance.now();
    const { routeKey, ...answer } = await answerTo(incoming);
    writeAnswer(response, answer);
    log(`${routeKey} ${answer.status} ${Math.round(performance.now() - started)} ms`);
  }

  async function answerTo(incoming: IncomingMessage): Promise<HttpAnswer & { readonly routeKey: string }> {
    if (routes === undefined) return { routeKey: '-', ...message(503, 'Service Unavailable') };

    const path = (incoming.url ?? '/').split('?')[0] ?? '/';
    const match = matchRoute(routes, incoming.method ?? 'GET', path);
    if (match === undefined) return { routeKey: '-', ...message(404, 'Not Found') };

    const { routeKey } = match;
    try {
      const request = await readRequest(incoming, bodyLimitBytes);
      const event = httpEvent(request, match, {
        requestId: randomUUID(),
        apiId,
        sourceIp: incoming.socket.remoteAddress ?? '127.0.0.1',
        now: new Date(),
      });
      if (Buffer.byteLength(JSON.stringify(event)) > eventLimitBytes) throw new BodyTooLargeError(eventLimitBytes);
      return { routeKey, ...(await within(match.target.timeoutMs, match.target.fn.invoke(event))) };
    } catch (error) {
      if (error instanceof BodyTooLargeError) {
        return { routeKey, ...message(413, 'Request Entity Too Large') };
      }
      if (error instanceof InvocationError) return { routeKey, ...message(500, 'Internal Server Error') };
      return { routeKey, ...message(503, 'Service Unavailable') };
    }
  }
}

function routesOf(
  { apis, stages, routes, integrations }: StackResources,
  functions: LocalFunctions,
): readonly Route<Target>[] {
  if (routes.length === 0) return [];
  if (apis.length !== 1 || stages.length !== 1) {
    throw new TemplateError('the stack must have exactly one HTTP API with one stage.');
  }
  return routes.map(({ logicalId, properties: { RouteKey, Target } }) => {
    const integration = integrations.find(({ name }) => Target === `integrations/${name}`);
    if (integration === undefined) throw new TemplateError(`${logicalId}: there is no ${Target}.`);
    const { IntegrationUri, TimeoutInMillis } = integration.properties;
    return { routeKey: RouteKey, target: { fn: functions.of(IntegrationUri), timeoutMs: TimeoutInMillis } };
  });
}

/** As on AWS, a late function keeps running; only its caller gets no answer. */
async function within(timeoutMs: number, result: Promise<unknown>): Promise<HttpAnswer> {
  const { promise, resolve } = Promise.withResolvers<HttpAnswer>();
  const timer = setTimeout(() => resolve(message(503, 'Service Unavailable')), timeoutMs);
  try {
    return await Promise.race([promise, result.then(httpAnswer)]);
  } finally {
    clearTimeout(timer);
  }
}

function message(status: number, text: string): HttpAnswer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ message: text }) };
}
