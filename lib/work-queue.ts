import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Duration, Names } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { DeadLetterQueue } from './dead-letter-queue.ts';
import { type HandlerFunction, longestTimeoutSec } from './handler-function.ts';

export interface WorkQueueProps {
  /**
   * `by-athlete`: FIFO with the athlete as message group, so that one athlete's messages are handled one at a time and in
   * order. `none`: a standard queue, for what comes from a topic, which cannot feed a FIFO queue.
   */
  readonly order: 'by-athlete' | 'none';
  /**
   * Whether answers to warning signs pass through it: a message of a function that was stopped is then retried within
   * half a minute.
   */
  readonly carriesWarningSigns: boolean;
  readonly errorImpact: string;
  readonly alarmTopic: ITopic;
}

/**
 * How long a message stays hidden while a function works on it, and so how long it waits if the function is stopped.
 * Lambda advises six times the function's time-out because of batches and throttling; a queue with a batch size of 1
 * needs no more than the time-out and some seconds.
 */
const hiddenForSec = { usual: 6 * longestTimeoutSec, carriesWarningSigns: longestTimeoutSec + 10 };

/**
 * Receives before SQS gives up. Waiting is no failure, and the handler itself gives up on what can never work; this
 * only bounds what nobody foresaw.
 */
const maxReceiveCount = 1000;

/**
 * A queue with its dead letters, its alarm, and enough time for the function that works on it.
 *
 * The batch size is 1: a failed record of a FIFO batch would have to take the rest of its group back with it, and a
 * standard queue of a club has no use for batches.
 */
export class WorkQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: DeadLetterQueue;

  constructor(scope: Construct, id: string, { order, carriesWarningSigns, errorImpact, alarmTopic }: WorkQueueProps) {
    super(scope, id);

    const fifo = order === 'by-athlete';
    this.deadLetters = new DeadLetterQueue(this, 'DeadLetters', { fifo, errorImpact, alarmTopic });
    this.queue = new Queue(this, 'Queue', {
      ...(fifo ? { fifo } : {}),
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
      visibilityTimeout: Duration.seconds(carriesWarningSigns ? hiddenForSec.carriesWarningSigns : hiddenForSec.usual),
      deadLetterQueue: { queue: this.deadLetters.queue, maxReceiveCount },
    });
  }

  get url(): string {
    return this.queue.queueUrl;
  }

  get deadLettersUrl(): string {
    return this.deadLetters.queue.queueUrl;
  }

  oldestMessage(period: Duration): IMetric {
    return this.queue.metricApproximateAgeOfOldestMessage({ period, statistic: 'Maximum' });
  }

  givenUp(period: Duration): IMetric {
    return this.deadLetters.queue.metricApproximateNumberOfMessagesVisible({ period, statistic: 'Maximum' });
  }

  grantSend(sender: HandlerFunction): void {
    sender.allow(['sqs:SendMessage'], [this.queue.queueArn]);
  }

  /** With SNS's envelope around each message: its timestamp shows which of two replies came later. */
  listenTo(topic: ITopic): void {
    topic.addSubscription(new SqsSubscription(this.queue, { rawMessageDelivery: false }));
  }

  /** The consumer may put a message off, and give one up by sending it to the dead-letter queue with a reason. */
  feed(consumer: HandlerFunction): void {
    // What CDK's SqsEventSource creates, under the same name, without one permission that no poller uses.
    consumer.lambda.addEventSourceMapping(`SqsEventSource:${Names.nodeUniqueId(this.queue.node)}`, {
      eventSourceArn: this.queue.queueArn,
      batchSize: 1,
      reportBatchItemFailures: true,
      maxConcurrency: 5,
    });
    const poll = ['sqs:ReceiveMessage', 'sqs:ChangeMessageVisibility', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'];
    consumer.allow(poll, [this.queue.queueArn]);
    consumer.allow(['sqs:SendMessage'], [this.deadLetters.queue.queueArn]);
  }
}
