import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';

export interface HttpRequest {
  readonly method: string;
  /** Path and query, as sent. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer | string;
}

/**
 * The whole request, once its body is here.
 *
 * @throws BodyTooLargeError when the body passes the limit: read to its end and dropped, because a client that
 * still sends does not listen for an answer.
 */
export async function readRequest(request: IncomingMessage, limitBytes: number): Promise<HttpRequest> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    const part = Buffer.from(chunk);
    bytes += part.length;
    if (bytes <= limitBytes) chunks.push(part);
  }
  if (bytes > limitBytes) throw new BodyTooLargeError(limitBytes);
  return {
    method: request.method ?? 'GET',
    path: request.url ?? '/',
    headers: request.headers,
    body: Buffer.concat(chunks),
  };
}

export function writeAnswer(response: ServerResponse, { status, headers, body }: HttpAnswer): void {
  if (response.destroyed) return;
  response.writeHead(status, headers);
  response.end(body);
}

export class BodyTooLargeError extends Error {
  override readonly name = 'BodyTooLargeError';

  constructor(limitBytes: number) {
    super(`The body is larger than ${limitBytes} bytes.`);
  }
}
