import { PolicyStatement, Role } from 'aws-cdk-lib/aws-iam';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { DeadLetterQueue } from './dead-letter-queue.ts';
import type { HandlerFunction } from './handler-function.ts';
import { takenOnHere } from './taken-on-here.ts';

export interface HourlyJobsProps {
  readonly jobs: HandlerFunction;
  readonly alarmTopic: ITopic;
}

/** Invokes a function every hour. The next run catches up on an hour that was missed. */
export class HourlyJobs extends Construct {
  readonly deadLetters: DeadLetterQueue;
  readonly everyHour: CfnSchedule;

  constructor(scope: Construct, id: string, { jobs, alarmTopic }: HourlyJobsProps) {
    super(scope, id);

    this.deadLetters = new DeadLetterQueue(this, 'DeadLetters', {
      fifo: false,
      errorImpact: 'For an hour nobody looked for uploads that Strava did not tell of, or for texts that failed.',
      alarmTopic,
    });
    const { queue } = this.deadLetters;
    const role = new Role(this, 'Role', { assumedBy: takenOnHere(this, 'scheduler.amazonaws.com') });
    const invoke = new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [jobs.lambda.functionArn] });
    const giveUp = new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [queue.queueArn] });
    for (const statement of [invoke, giveUp]) role.addToPolicy(statement);

    this.everyHour = new CfnSchedule(this, 'EveryHour', {
      description: 'Looks up what nobody tells the club.',
      scheduleExpression: 'rate(1 hour)',
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: jobs.lambda.functionArn,
        roleArn: role.roleArn,
        input: '{}',
        retryPolicy: { maximumRetryAttempts: 2, maximumEventAgeInSeconds: 1800 },
        deadLetterConfig: { arn: queue.queueArn },
      },
    });
  }
}
