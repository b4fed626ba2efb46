import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { type HandlerFunction, longestTimeoutSec } from './handler-function.ts';

export interface AthleteQueueProps {
  /** How often SQS hands a message out before it falls to the dead-letter queue by itself. */
  readonly maxReceiveCount: number;
  /** What breaks for an athlete when a message ends in the dead-letter queue: the alarm says it. */
  readonly errorImpact: string;
  readonly alarmTopic: ITopic;
}

/**
 * A FIFO queue with the athlete as message group: one athlete's messages are handled one at a time and in order.
 *
 * The batch size is 1 because a failed record of a FIFO batch would have to take the rest of its group back with it.
 */
export class AthleteQueue extends Construct {
  private readonly queue: Queue;
  private readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, { maxReceiveCount, errorImpact, alarmTopic }: AthleteQueueProps) {
    super(scope, id);

    this.deadLetters = new Queue(this, 'DeadLetters', {
      fifo: true,
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    this.queue = new Queue(this, 'Queue', {
      fifo: true,
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
      visibilityTimeout: Duration.seconds(6 * longestTimeoutSec),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount },
    });

    const alarm = new Alarm(this, 'DeadLettersAlarm', {
      metric: this.deadLetters.metricApproximateNumberOfMessagesVisible({
        period: Duration.minutes(5),
        statistic: 'Maximum',
      }),
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      threshold: 0,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      alarmDescription: `${errorImpact} Look at the "reason" of the messages in the dead-letter queue.`,
    });
    alarm.addAlarmAction(new SnsAction(alarmTopic));
  }

  get url(): string {
    return this.queue.queueUrl;
  }

  get deadLettersUrl(): string {
    return this.deadLetters.queueUrl;
  }

  grantSend(sender: HandlerFunction): void {
    sender.allow(['sqs:SendMessage'], [this.queue.queueArn]);
  }

  /** The consumer may put a message off, and give one up by sending it to the dead-letter queue with a reason. */
  feed(consumer: HandlerFunction): void {
    consumer.consume(
      new SqsEventSource(this.queue, { batchSize: 1, reportBatchItemFailures: true, maxConcurrency: 5 }),
    );
    consumer.allow(['sqs:ChangeMessageVisibility'], [this.queue.queueArn]);
    consumer.allow(['sqs:SendMessage'], [this.deadLetters.queueArn]);
  }
}
