import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { buildApp, PersistenceManager, S3Store, SnsStore, SqsStore } from './fauxqs.ts';
import type { HttpAnswer, HttpRequest } from './http-message.ts';
import { region } from './resource-names.ts';

export interface MessageEngine {
  readonly sqs: SqsStore;
  readonly sns: SnsStore;
  /** Fastify, so that what SNS lacks can be added in front of its routes. */
  readonly app: FastifyInstance;
  /** Answers a request in this process: with a connection in between, a call takes three times the processor time. */
  answer(request: HttpRequest): Promise<HttpAnswer>;
  /** Answers on 127.0.0.1 as well; the origin. */
  listen(): Promise<string>;
  stop(): Promise<void>;
}

/** SQS and SNS, by fauxqs. With a data directory, queues, topics and subscriptions outlive a stop. */
export function createMessageEngine(dataDirectory: string | undefined): MessageEngine {
  const sqs = new SqsStore();
  const sns = new SnsStore();
  const s3 = new S3Store();
  const kept = dataDirectory === undefined ? undefined : new KeptMessages(join(dataDirectory, 'messages'));
  if (kept !== undefined) {
    // Loaded before the stores are told where to keep: loading would otherwise write, and cascade.
    kept.loadSqsAndSns(sqs, sns);
    sqs.persistence = kept;
    sns.persistence = kept;
    for (const queue of sqs.allQueues()) queue.persistence = kept;
  }
  const app: FastifyInstance = buildApp({
    logger: false,
    defaultRegion: region,
    stores: { sqsStore: sqs, snsStore: sns, s3Store: s3 },
  });
  return {
    sqs,
    sns,
    app,
    answer: (request) => answerOf(app, request),
    listen: () => app.listen({ host: '127.0.0.1', port: 0 }),
    async stop() {
      await app.close();
      kept?.close();
    },
  };
}

async function answerOf(app: FastifyInstance, { method, path, headers, body }: HttpRequest): Promise<HttpAnswer> {
  const answer = await app.inject({ method: method === 'GET' ? 'GET' : 'POST', url: path, headers, payload: body });
  return { status: answer.statusCode, headers: answer.headers, body: answer.rawPayload };
}

/**
 * fauxqs 2.4.1 breaks a constraint of its own database when a message is made visible at once. Without that write the
 * message is visible now, and after a restart no later than its visibility timeout.
 */
class KeptMessages extends PersistenceManager {
  override updateMessageReady(): void {}
}
