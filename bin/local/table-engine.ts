import { EventEmitter } from 'node:events';
import type { OutgoingHttpHeaders, Server } from 'node:http';
import { join } from 'node:path';
import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, type TranslateConfig } from '@aws-sdk/lib-dynamodb';
import dynalite from 'dynalite';
import { localCredentials } from './aws-credentials.ts';
import type { HttpAnswer, HttpRequest } from './http-message.ts';
import { listenOnThisMachine, stopServer } from './listening.ts';
import { region } from './resource-names.ts';

export interface TableEngine {
  /** Answers a request to DynamoDB in this process: with a connection in between, a call takes twice the processor time. */
  answer(request: HttpRequest): Promise<HttpAnswer>;
  readonly documents: DynamoDBDocumentClient;
  stop(): Promise<void>;
}

/** DynamoDB, by dynalite. In memory unless it is given a data directory. */
export async function startTableEngine(
  dataDirectory: string | undefined,
  translation: TranslateConfig = {},
): Promise<TableEngine> {
  const server = dynalite({
    createTableMs: 0,
    deleteTableMs: 0,
    updateTableMs: 0,
    ...(dataDirectory === undefined ? {} : { path: join(dataDirectory, 'tables') }),
  });
  // Nobody calls there, but it closes its tables only if it has listened.
  const endpoint = await listenOnThisMachine(server, 0);
  // After or while its tables close, dynalite throws where nobody can catch it.
  const unanswered = new Set<Promise<HttpAnswer>>();
  let isStopped = false;
  const answer: TableEngine['answer'] = async (request) => {
    if (isStopped) throw new Error("DynamoDB's stand-in is stopped.");
    const answering = answerOf(server, request);
    unanswered.add(answering);
    try {
      return await answering;
    } finally {
      unanswered.delete(answering);
    }
  };
  const client = new DynamoDBClient({
    endpoint,
    region,
    credentials: localCredentials,
    signer: unsigned,
    requestHandler: handlerOf(answer),
  });
  return {
    answer,
    documents: DynamoDBDocumentClient.from(client, translation),
    async stop() {
      isStopped = true;
      client.destroy();
      await Promise.allSettled(unanswered);
      await stopServer(server);
    },
  };
}

/** The look of a signature, which is all that dynalite asks for: to make one takes a fifth of a call's time. */
const unsigned: Extract<DynamoDBClientConfig['signer'], object> = {
  sign: async (request) =>
    Object.assign(request, {
      headers: {
        ...request.headers,
        'x-amz-date': '20260101T000000Z',
        authorization: 'AWS4-HMAC-SHA256 Credential=local, SignedHeaders=host, Signature=none',
      },
    }),
};

/** As much of a request and its response as dynalite looks at. */
function answerOf(server: Server, { method, path, headers, body }: HttpRequest): Promise<HttpAnswer> {
  const { promise, resolve } = Promise.withResolvers<HttpAnswer>();
  const request = Object.assign(new EventEmitter(), { method, url: path, headers });
  const answered: OutgoingHttpHeaders = {};
  const response = {
    statusCode: 200,
    setHeader(name: string, value: string | number) {
      answered[name.toLowerCase()] = String(value);
    },
    end(text = '') {
      resolve({ status: response.statusCode, headers: answered, body: text });
    },
  };
  server.emit('request', request, response);
  if (body.length > 0) request.emit('data', body);
  request.emit('end');
  return promise;
}

/** Takes the place of an SDK client's connections. */
function handlerOf(answer: TableEngine['answer']): NonNullable<DynamoDBClientConfig['requestHandler']> {
  return {
    async handle({ method, path, headers, body }: SdkRequest) {
      const { status, ...answered } = await answer({
        method,
        path,
        headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
        body: bytesOf(body),
      });
      return { response: { statusCode: status, headers: answered.headers, body: Buffer.from(answered.body) } };
    },
  };
}

/** The SDK's array of bytes warns when it is treated as anything else, as `Buffer.from(body)` does. */
function bytesOf(body: SdkRequest['body']): Buffer {
  return body instanceof Uint8Array
    ? Buffer.from(body.buffer, body.byteOffset, body.byteLength)
    : Buffer.from(body ?? '');
}

interface SdkRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}
