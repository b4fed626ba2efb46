import { Logger } from '@aws-lambda-powertools/logger';
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import { ChangeMessageVisibilityCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import middy from '@middy/core';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { answersWithin } from '../aws/answers-within.ts';
import { placeOf } from '../metrics/place-of.ts';
import { createFailureCounter, type FailureCounter } from '../store/failure-counter.ts';

/** How one message ended. Waiting is not failing: only what throws counts towards giving up. */
export type Outcome =
  | { readonly kind: 'done'; readonly what: string }
  | { readonly kind: 'wait'; readonly seconds: number; readonly why: string }
  | { readonly kind: 'give-up'; readonly reason: string };

export interface QueueServices {
  readonly documents: DynamoDBDocumentClient;
  readonly ledgerTable: string;
  readonly queueUrl: string;
  readonly deadLetterQueueUrl: string;
  /** Handles the body of one message. A duplicate must be harmless: SQS delivers at least once. */
  handle(body: string, now: number): Promise<Outcome>;
  /** For the doctor: what the function itself may do. No message is handled. */
  examine?(): Promise<object>;
}

/** The doctor sends this instead of messages. */
export interface Examination {
  readonly ask: 'examine';
}

/** Real failures of one message before it is given up. */
const failuresBeforeGivingUp = 5;

/** SQS hides a message for 12 h at most, counted from its receipt; the hour less allows for the time already spent. */
const longestWaitSec = 11 * 3600;

/**
 * A Lambda handler for a queue: one message at a time, its outcome turned into what SQS understands.
 *
 * - *done*: acknowledged.
 * - *wait*: hidden for that long, then tried again; its athlete's later messages wait behind it, in order.
 * - *give up*: sent to the dead-letter queue with the reason as an attribute, then acknowledged.
 * - thrown: counted in the ledger; tried again after a growing pause; given up at the fifth.
 *
 * @param services are built on the first event and kept for the life of the container.
 */
export function createQueueHandler(serviceName: string, services: () => QueueServices) {
  const logger = new Logger({ serviceName });
  let worker: QueueWorker | undefined;

  return middy<SQSEvent | Examination, SQSBatchResponse | object>()
    .use(injectLambdaContext(logger, { resetKeys: true }))
    .handler(async (event) => {
      worker ??= workerOf(services(), logger);
      if ('ask' in event) return (await worker.examine?.()) ?? {};
      const batchItemFailures: SQSBatchResponse['batchItemFailures'] = [];
      for (const record of event.Records) {
        if (!(await settle(record, worker))) batchItemFailures.push({ itemIdentifier: record.messageId });
      }
      return { batchItemFailures };
    });
}

/** The fields of an SQS message that settling uses. */
export interface QueueRecord extends Pick<SQSRecord, 'messageId' | 'receiptHandle' | 'body'> {
  readonly attributes: Pick<SQSRecord['attributes'], 'MessageGroupId'>;
}

/** What settling a message needs besides its handler. */
export interface QueueWorker extends QueueServices {
  readonly sqs: Pick<SQSClient, 'send'>;
  readonly failures: FailureCounter;
  readonly logger: Pick<Logger, 'info' | 'warn' | 'error'>;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

function workerOf(services: QueueServices, logger: Logger): QueueWorker {
  return {
    ...services,
    logger,
    now: Date.now,
    sqs: new SQSClient(answersWithin),
    failures: createFailureCounter(services.documents, services.ledgerTable),
  };
}

/** Whether the message is finished; if not, it stays in the queue. */
export async function settle(record: QueueRecord, worker: QueueWorker): Promise<boolean> {
  const { logger, handle, failures: failureCounter, now } = worker;
  const group = record.attributes.MessageGroupId;
  const outcome = await attempt();

  switch (outcome.kind) {
    case 'done':
      logger.info('Message handled', { queueMessageId: record.messageId, what: outcome.what });
      return true;
    case 'wait':
      logger.info('Message put off', { queueMessageId: record.messageId, why: outcome.why, seconds: outcome.seconds });
      await hide(record, outcome.seconds, worker);
      return false;
    case 'give-up':
      logger.error('Message given up', { queueMessageId: record.messageId, reason: outcome.reason });
      await sendToDeadLetters(record, group, outcome.reason, worker);
      return true;
    default:
      return outcome satisfies never;
  }

  async function attempt(): Promise<Outcome> {
    try {
      return await handle(record.body, now());
    } catch (error) {
      // The name only: messages and causes of other libraries' errors may hold tokens, phones or numbers.
      const name = error instanceof Error ? error.name : 'unknown error';
      const failures = await failureCounter.count(record.messageId, now());
      logger.warn('Attempt failed', { queueMessageId: record.messageId, error: name, at: placeOf(error), failures });
      if (failures >= failuresBeforeGivingUp) return { kind: 'give-up', reason: `${failures} failures, last: ${name}` };
      return { kind: 'wait', seconds: 5 * 4 ** (failures - 1), why: `failure ${failures}: ${name}` };
    }
  }
}

async function hide(record: QueueRecord, seconds: number, { sqs, queueUrl }: QueueWorker): Promise<void> {
  await sqs.send(
    new ChangeMessageVisibilityCommand({
      QueueUrl: queueUrl,
      ReceiptHandle: record.receiptHandle,
      VisibilityTimeout: Math.min(longestWaitSec, Math.max(1, Math.ceil(seconds))),
    }),
  );
}

async function sendToDeadLetters(
  record: QueueRecord,
  group: string | undefined,
  reason: string,
  { sqs, deadLetterQueueUrl }: QueueWorker,
): Promise<void> {
  await sqs.send(
    new SendMessageCommand({
      QueueUrl: deadLetterQueueUrl,
      MessageBody: record.body,
      // A standard queue has no groups and takes no deduplication id.
      ...(group === undefined ? {} : { MessageGroupId: group, MessageDeduplicationId: record.messageId }),
      MessageAttributes: { reason: { DataType: 'String', StringValue: reason } },
    }),
  );
}
