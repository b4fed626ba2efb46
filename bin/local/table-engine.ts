import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { DynamoDBDocumentClient, TranslateConfig } from '@aws-sdk/lib-dynamodb';
import { directDocuments } from './direct-documents.ts';
import { type DynaliteAnswer, openDynalite } from './dynalite-store.ts';
import type { HttpAnswer, HttpRequest } from './http-message.ts';

export interface TableEngine {
  /** Answers a request to DynamoDB in this process: with a connection in between, a call takes twice the processor time. */
  answer(request: HttpRequest): Promise<HttpAnswer>;
  readonly documents: DynamoDBDocumentClient;
  stop(): Promise<void>;
}

/** DynamoDB, by dynalite. In memory unless it is given a data directory. */
export function startTableEngine(dataDirectory: string | undefined, translation: TranslateConfig = {}): TableEngine {
  const store = openDynalite(dataDirectory === undefined ? undefined : join(dataDirectory, 'tables'));
  // After or while its tables close, dynalite throws where nobody can catch it.
  const unanswered = new Set<Promise<DynaliteAnswer>>();
  let isStopped = false;
  const ask = async (operation: string, request: object): Promise<DynaliteAnswer> => {
    if (isStopped) throw new Error("DynamoDB's stand-in is stopped.");
    const answering = store.ask(operation, request);
    unanswered.add(answering);
    try {
      return await answering;
    } finally {
      unanswered.delete(answering);
    }
  };
  return {
    async answer({ headers, body }) {
      const operation = String(headers['x-amz-target']).replace(/^DynamoDB_20120810\./, '');
      const answered = await ask(operation, JSON.parse(body.toString()));
      return {
        status: answered.status,
        headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amzn-requestid': randomUUID() },
        body: JSON.stringify(answered.body),
      };
    },
    documents: directDocuments(ask, translation),
    async stop() {
      isStopped = true;
      await Promise.allSettled(unanswered);
      await store.close();
    },
  };
}
