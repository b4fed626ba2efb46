import { EventEmitter } from 'node:events';
import type { OutgoingHttpHeaders, Server } from 'node:http';
import { join } from 'node:path';
import type { DynamoDBDocumentClient, TranslateConfig } from '@aws-sdk/lib-dynamodb';
import dynalite from 'dynalite';
import { directDocuments } from './direct-documents.ts';
import type { HttpAnswer, HttpRequest } from './http-message.ts';
import { listenOnThisMachine, stopServer } from './listening.ts';

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
  await listenOnThisMachine(server, 0);
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
  return {
    answer,
    documents: directDocuments(answer, translation),
    async stop() {
      isStopped = true;
      await Promise.allSettled(unanswered);
      await stopServer(server);
    },
  };
}

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
