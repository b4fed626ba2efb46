import { KeptDataError } from './data-directory.ts';
import type { SqsMessage, SqsQueue } from './fauxqs.ts';
import type { MessageEngine } from './message-engine.ts';
import { accountId, findResource, queueArn, withoutHash } from './resource-names.ts';
import type { StackResources } from './stack-resources.ts';
import { TemplateError } from './template.ts';

export interface QueuedMessage {
  readonly messageId: string;
  readonly body: string;
  readonly group: string | undefined;
  readonly receiveCount: number;
  /** Message attributes that are texts, such as the reason of a dead letter. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Epoch milliseconds; absent when the message can be received now. */
  readonly hiddenUntil: number | undefined;
}

export interface LocalQueues {
  /** How many messages are in each queue, in whatever state, by logical id without its hash. */
  depths(): Readonly<Record<string, number>>;
  messages(queue: string): readonly QueuedMessage[];
  /** The messages of every queue that a redrive policy points to. */
  deadLetters(): readonly (QueuedMessage & { readonly queue: string })[];
  /** Seconds that the oldest message of a queue has waited, by the queue's name; `undefined`: there is no such queue. */
  oldestMessageSec(name: string): number | undefined;
  /** Makes every waiting message visible, as if its time had come. */
  expireVisibilityTimeouts(): void;
  /** When the first of the waiting messages can be received, epoch milliseconds. */
  nextVisibleAt(): number | undefined;
  /** After the clock was moved: makes visible the messages whose time has come. */
  processTimers(): void;
}

type QueueResource = StackResources['queues'][number];

/**
 * Creates the queues of the stack, or finds them again.
 *
 * @throws KeptDataError when a queue kept from before differs in kind from the template's.
 */
export function createQueues({ queues }: Pick<StackResources, 'queues'>, { sqs }: MessageEngine, awsUrl: string): void {
  for (const { logicalId, name, properties } of queues) {
    const attributes = attributesOf(properties);
    const kept = sqs.getQueueByName(name);
    if (kept === undefined) {
      sqs.createQueue(name, `${awsUrl}/${accountId}/${name}`, queueArn(name), attributes);
    } else if (kept.isFifo() === properties.FifoQueue) {
      kept.setAttributes(attributes);
    } else {
      throw new KeptDataError(`it keeps ${logicalId} as another kind of queue`);
    }
  }
}

/** @param inHand whether a receipt handle belongs to a message that a function is working on. */
export function createLocalQueues(
  queues: readonly QueueResource[],
  { sqs }: MessageEngine,
  inHand: (receiptHandle: string) => boolean,
): LocalQueues {
  const deadLetterArns = new Set(queues.map(({ properties }) => properties.RedrivePolicy?.deadLetterTargetArn));

  return {
    depths: () =>
      Object.fromEntries(queues.map((queue) => [withoutHash(queue.logicalId), allMessages(storeOf(queue)).length])),

    messages: (queue) => allMessages(storeOf(findResource(queues, queue))),

    deadLetters: () =>
      queues
        .filter(({ name }) => deadLetterArns.has(queueArn(name)))
        .flatMap((queue) =>
          allMessages(storeOf(queue)).map((message) => ({ ...message, queue: withoutHash(queue.logicalId) })),
        ),

    oldestMessageSec(name) {
      const queue = sqs.getQueueByName(name);
      if (queue === undefined) return undefined;
      const { ready, delayed, inflight } = queue.inspectMessages();
      const sentAt = [...ready, ...delayed, ...inflight.map(({ message }) => message)].map(
        ({ sentTimestamp }) => sentTimestamp,
      );
      return sentAt.length === 0 ? 0 : (Date.now() - Math.min(...sentAt)) / 1000;
    },

    expireVisibilityTimeouts() {
      for (const queue of queues.map(storeOf)) {
        for (const { receiptHandle } of queue.inspectMessages().inflight) {
          if (!inHand(receiptHandle)) makeVisible(queue, receiptHandle);
        }
        for (const message of queue.inspectMessages().delayed) message.delayUntil = Date.now();
        queue.processTimers();
      }
    },

    nextVisibleAt() {
      const waiting = queues.map(storeOf).flatMap((queue) => {
        const { delayed, inflight } = queue.inspectMessages();
        return [
          ...delayed.flatMap(({ delayUntil }) => delayUntil ?? []),
          ...inflight.flatMap((one) => (inHand(one.receiptHandle) ? [] : [one.visibilityDeadline])),
        ];
      });
      return waiting.length === 0 ? undefined : Math.min(...waiting);
    },

    processTimers() {
      for (const queue of queues.map(storeOf)) queue.processTimers();
    },
  };

  function storeOf({ name }: QueueResource): SqsQueue {
    return requireQueue(sqs, name);
  }
}

/** As if its time had just passed. A time of 0 would not be kept in a data directory. */
export function makeVisible(queue: SqsQueue, receiptHandle: string): void {
  queue.changeVisibility(receiptHandle, -0.001);
  queue.processTimers();
}

/** @throws TemplateError when something points to a queue that is not in the stack. */
export function requireQueue(sqs: MessageEngine['sqs'], name: string): SqsQueue {
  const queue = sqs.getQueueByName(name);
  if (queue === undefined) throw new TemplateError(`the queue ${name} is not in the stack.`);
  return queue;
}

/** As SQS spells them: every value a text. */
function attributesOf(properties: QueueResource['properties']): Record<string, string> {
  const { FifoQueue, ContentBasedDeduplication, RedrivePolicy, VisibilityTimeout } = properties;
  const plain = {
    VisibilityTimeout,
    DelaySeconds: properties.DelaySeconds,
    MaximumMessageSize: properties.MaximumMessageSize,
    MessageRetentionPeriod: properties.MessageRetentionPeriod,
    ReceiveMessageWaitTimeSeconds: properties.ReceiveMessageWaitTimeSeconds,
  };
  return {
    ...Object.fromEntries(
      Object.entries(plain).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
    ),
    ...(FifoQueue ? { FifoQueue: 'true', ContentBasedDeduplication: String(ContentBasedDeduplication) } : {}),
    ...(RedrivePolicy === undefined ? {} : { RedrivePolicy: JSON.stringify(RedrivePolicy) }),
  };
}

function allMessages(queue: SqsQueue): QueuedMessage[] {
  const { ready, delayed, inflight } = queue.inspectMessages();
  return [
    ...ready.map((message) => described(message, undefined)),
    ...delayed.map((message) => described(message, message.delayUntil)),
    ...inflight.map(({ message, visibilityDeadline }) => described(message, visibilityDeadline)),
  ];
}

function described(message: SqsMessage, hiddenUntil: number | undefined): QueuedMessage {
  const texts = Object.entries(message.messageAttributes).flatMap(([name, { StringValue }]) =>
    StringValue === undefined ? [] : [[name, StringValue] as const],
  );
  return {
    messageId: message.messageId,
    body: message.body,
    group: message.messageGroupId,
    receiveCount: message.approximateReceiveCount,
    attributes: Object.fromEntries(texts),
    hiddenUntil,
  };
}
