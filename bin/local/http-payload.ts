import * as z from 'zod';
import type { HttpAnswer, HttpRequest } from './http-message.ts';
import type { RouteMatch } from './http-routes.ts';
import { accountId } from './resource-names.ts';

export interface Caller {
  readonly requestId: string;
  readonly apiId: string;
  readonly sourceIp: string;
  readonly now: Date;
}

/**
 * A request as an HTTP API gives it to a function (payload 2.0): headers in lower case, repeated ones joined by
 * commas, cookies on their own, and every body in base64 that is not plainly text. That includes forms.
 */
export function httpEvent(
  { method, path, headers, body }: HttpRequest,
  { routeKey, pathParameters }: Pick<RouteMatch<unknown>, 'routeKey' | 'pathParameters'>,
  { requestId, apiId, sourceIp, now }: Caller,
): object {
  const [rawPath = '/', rawQueryString = ''] = splitQuery(path);
  const query = joinRepeated(new URLSearchParams(rawQueryString));
  const cookies = headers.cookie?.split('; ');
  const plain = isText(headers['content-type']);
  return {
    version: '2.0',
    routeKey,
    rawPath,
    rawQueryString,
    ...(cookies === undefined ? {} : { cookies }),
    headers: Object.fromEntries(
      Object.entries(headers)
        .filter(([name]) => name !== 'cookie')
        .map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : value]),
    ),
    ...(Object.keys(query).length === 0 ? {} : { queryStringParameters: query }),
    ...(Object.keys(pathParameters).length === 0 ? {} : { pathParameters }),
    requestContext: {
      accountId,
      apiId,
      domainName: headers.host ?? 'localhost',
      domainPrefix: apiId,
      http: {
        method,
        path: rawPath,
        protocol: 'HTTP/1.1',
        sourceIp,
        userAgent: headers['user-agent'] ?? '',
      },
      requestId,
      routeKey,
      stage: '$default',
      time: now.toUTCString(),
      timeEpoch: now.getTime(),
    },
    ...(body.length === 0 ? {} : { body: body.toString(plain ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !plain,
  };
}

/** What a function returned, as an HTTP API answers with it. */
export function httpAnswer(result: unknown): HttpAnswer {
  const parsed = resultSchema.safeParse(result);
  if (!parsed.success) {
    return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(result ?? null) };
  }
  const { statusCode, headers, cookies, body, isBase64Encoded } = parsed.data;
  return {
    status: statusCode,
    headers: {
      'content-type': 'text/plain;charset=UTF-8',
      ...Object.fromEntries(
        Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)] as const),
      ),
      ...(cookies == null || cookies.length === 0 ? {} : { 'set-cookie': cookies }),
    },
    body: isBase64Encoded ? Buffer.from(body ?? '', 'base64') : (body ?? ''),
  };
}

const resultSchema = z.object({
  statusCode: z.coerce.number().int().min(100).max(599),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).nullish(),
  cookies: z.array(z.string()).nullish(),
  body: z.string().nullish(),
  isBase64Encoded: z.boolean().nullish(),
});

function splitQuery(path: string): [string, string] {
  const at = path.indexOf('?');
  return at === -1 ? [path, ''] : [path.slice(0, at), path.slice(at + 1)];
}

function joinRepeated(query: URLSearchParams): Record<string, string> {
  const joined: Record<string, string> = {};
  for (const [name, value] of query) joined[name] = joined[name] === undefined ? value : `${joined[name]},${value}`;
  return joined;
}

function isText(contentType: string | undefined): boolean {
  return /^(text\/|application\/(json|javascript|xml|[\w.-]+\+json|[\w.-]+\+xml)\b)/i.test(contentType ?? '');
}
