import * as z from 'zod';
import type { ActivityTracker } from './activity-tracker.ts';
import type { ReceivedMessage, SqsQueue } from './fauxqs.ts';
import { type LocalFunction, type LocalFunctions, maxEnvironments } from './functions.ts';
import type { MessageEngine } from './message-engine.ts';
import { makeVisible, requireQueue } from './queues.ts';
import { nameInArn, region } from './resource-names.ts';
import type { StackResources } from './stack-resources.ts';
import { TemplateError } from './template.ts';

export interface QueuePollers {
  /** Whether a function is working on the message with this receipt handle. */
  inHand(receiptHandle: string): boolean;
  /** What the functions still have to do, in words; messages that are only hidden count with `hidden`. */
  pendingWork(options: { readonly hidden: boolean }): readonly string[];
  /** The same of some queues alone, by their logical ids or parts of them, with what functions are working on. */
  restOf(queueNames: readonly string[]): readonly string[];
  /** Takes no more messages. Those in work become visible again when their function has ended. */
  stop(): void;
  readonly ended: Promise<void>;
}

export interface PollerSettings {
  /** Replaces how long a message stays hidden after a failure, and shortens what a handler asks for. */
  readonly visibilitySec: number | undefined;
  readonly tracker: ActivityTracker;
}

/** The pollers that Lambda runs for each event source mapping. */
export function startQueuePollers(
  { eventSources, queues }: Pick<StackResources, 'eventSources' | 'queues'>,
  { sqs }: MessageEngine,
  functions: LocalFunctions,
  { visibilitySec, tracker }: PollerSettings,
): QueuePollers {
  const inHand = new Set<string>();
  let stopped = false;
  const polled = eventSources.map(({ logicalId, properties }) => {
    const queue = requireQueue(sqs, nameInArn(properties.EventSourceArn));
    const fn = functions.of(properties.FunctionName);
    const visible = queues.find(({ name }) => name === queue.name)?.properties.VisibilityTimeout ?? 30;
    if (visible < fn.timeoutSec) {
      throw new TemplateError(
        `${logicalId}: Lambda refuses a queue whose visibility timeout (${visible} s) is shorter than the function's (${fn.timeoutSec} s).`,
      );
    }
    const lanes = Math.min(maxEnvironments, properties.ScalingConfig?.MaximumConcurrency ?? maxEnvironments);
    return {
      queue,
      fn,
      lanes,
      batchSize: Math.min(10, properties.BatchSize),
      reports: properties.FunctionResponseTypes.length > 0,
    };
  });
  const lanes = polled.flatMap((source) => Array.from({ length: source.lanes }, () => poll(source)));
  return {
    inHand: (receiptHandle) => inHand.has(receiptHandle),

    pendingWork: ({ hidden }) =>
      polled.flatMap(({ queue }) => {
        const { ready, delayed, inflight } = queue.inspectMessages();
        const count = ready.length + delayed.length + (hidden ? inflight.length : 0);
        return count === 0 ? [] : [`${count} messages in ${queue.name}`];
      }),

    restOf: (queueNames) =>
      polled.flatMap(({ queue }) => {
        if (!queueNames.some((name) => queue.name.includes(name))) return [];
        const { ready, delayed } = queue.inspectMessages();
        const worked = [...queue.inflightMessages.keys()].filter((receiptHandle) => inHand.has(receiptHandle));
        const count = ready.length + delayed.length + worked.length;
        return count === 0 ? [] : [`${count} messages in ${queue.name}`];
      }),

    stop() {
      stopped = true;
      sqs.shutdown();
    },

    get ended() {
      return Promise.all(lanes).then(() => undefined);
    },
  };

  async function poll({ queue, fn, batchSize, reports }: (typeof polled)[number]): Promise<void> {
    while (!stopped) {
      // Lambda has room for both. Here a caller that waits, as Strava does for two seconds, goes first.
      await functions.nobodyWaits();
      const messages = queue.dequeue(batchSize, undefined, (arn) => sqs.getQueueByArn(arn));
      if (messages.length === 0) {
        // Receiving may have moved the last message to the dead-letter queue.
        tracker.changed();
        await queue.waitForMessages(longestWaitSec);
        continue;
      }
      const over = tracker.begin();
      for (const { ReceiptHandle } of messages) inHand.add(ReceiptHandle);
      const records = messages.map((message) => recordOf(message, queue));
      const failed = await failedMessages(fn, records, reports);
      for (const message of messages) {
        inHand.delete(message.ReceiptHandle);
        if (!failed.has(message.MessageId)) queue.deleteMessage(message.ReceiptHandle);
        else if (stopped) makeVisible(queue, message.ReceiptHandle);
        else if (visibilitySec !== undefined) shorten(queue, message.ReceiptHandle, visibilitySec);
      }
      over();
    }
  }
}

const longestWaitSec = 20;

/** A failed message is left to its visibility timeout, or to the time that the handler has set; at most this long. */
function shorten(queue: SqsQueue, receiptHandle: string, seconds: number): void {
  const deadline = queue.inflightMessages.get(receiptHandle)?.visibilityDeadline;
  if (deadline !== undefined && deadline > Date.now() + seconds * 1000) queue.changeVisibility(receiptHandle, seconds);
}

/** The ids of the messages that the function did not finish. */
async function failedMessages(
  fn: LocalFunction,
  records: readonly ReturnType<typeof recordOf>[],
  reports: boolean,
): Promise<ReadonlySet<string>> {
  const all = new Set(records.map(({ messageId }) => messageId));
  try {
    const answer = await fn.invoke({ Records: records });
    if (!reports || answer === null) return new Set();

    const parsed = partialAnswerSchema.safeParse(answer);
    const failed = parsed.data?.batchItemFailures?.map(({ itemIdentifier }) => itemIdentifier) ?? [];
    // An answer that Lambda cannot read, or that names a message which is not in the batch, fails all of it.
    return parsed.success && failed.every((id) => all.has(id)) ? new Set(failed) : all;
  } catch {
    // The function failed, or the club is stopping: either way the message is not done.
    return all;
  }
}

const partialAnswerSchema = z.object({
  batchItemFailures: z.array(z.object({ itemIdentifier: z.string().min(1) })).nullish(),
});

function recordOf(message: ReceivedMessage, queue: SqsQueue) {
  const kept = queue.inflightMessages.get(message.ReceiptHandle)?.message;
  const attributes = {
    ApproximateReceiveCount: String(kept?.approximateReceiveCount ?? 1),
    SentTimestamp: String(kept?.sentTimestamp ?? Date.now()),
    SenderId: 'AIDALOCAL',
    ApproximateFirstReceiveTimestamp: String(kept?.approximateFirstReceiveTimestamp ?? Date.now()),
    ...(kept?.messageGroupId === undefined ? {} : { MessageGroupId: kept.messageGroupId }),
    ...(kept?.messageDeduplicationId === undefined ? {} : { MessageDeduplicationId: kept.messageDeduplicationId }),
    ...(kept?.sequenceNumber === undefined ? {} : { SequenceNumber: kept.sequenceNumber }),
  };
  return {
    messageId: message.MessageId,
    receiptHandle: message.ReceiptHandle,
    body: message.Body,
    attributes,
    messageAttributes: Object.fromEntries(
      Object.entries(message.MessageAttributes ?? {}).map(([name, { DataType, StringValue, BinaryValue }]) => [
        name,
        {
          dataType: DataType,
          ...(StringValue === undefined ? {} : { stringValue: StringValue }),
          ...(BinaryValue === undefined ? {} : { binaryValue: BinaryValue }),
          stringListValues: [],
          binaryListValues: [],
        },
      ]),
    ),
    md5OfBody: message.MD5OfBody,
    eventSource: 'aws:sqs',
    eventSourceARN: queue.arn,
    awsRegion: region,
  };
}
