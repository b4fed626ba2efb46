import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Duration, Validations } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { ClubAlarm } from './club-alarm.ts';
import type { HandlerFunction } from './handler-function.ts';

export interface DeadLetterQueueProps {
  /** FIFO like the queue that it belongs to. Scheduler needs a standard one. */
  readonly fifo: boolean;
  /** What breaks for an athlete when a message ends here; the alarm says it. */
  readonly errorImpact: string;
  readonly alarmTopic: ITopic;
}

/** Holds messages that could not be handled, with an alarm that says what that means. */
export class DeadLetterQueue extends Construct {
  readonly queue: Queue;

  constructor(scope: Construct, id: string, { fifo, errorImpact, alarmTopic }: DeadLetterQueueProps) {
    super(scope, id);

    this.queue = new Queue(this, 'Queue', {
      ...(fifo ? { fifo } : {}),
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    Validations.of(this).acknowledge({
      id: 'AwsSolutions::AwsSolutions-SQS3',
      reason: 'It is a dead-letter queue itself, where a schedule is what it belongs to.',
    });
    new ClubAlarm(this, 'Alarm', {
      metric: this.queue.metricApproximateNumberOfMessagesVisible({
        period: Duration.minutes(5),
        statistic: 'Maximum',
      }),
      errorImpact,
      command: 'npm run club -- failed',
      alarmTopic,
    });
  }

  /** To read messages and put them back. */
  grantLook(looker: HandlerFunction): void {
    looker.allow(['sqs:ReceiveMessage', 'sqs:ChangeMessageVisibility'], [this.queue.queueArn]);
  }

  /** To delete messages that were handed back. */
  grantTakeOut(taker: HandlerFunction): void {
    taker.allow(['sqs:GetQueueAttributes', 'sqs:DeleteMessage'], [this.queue.queueArn]);
  }
}
