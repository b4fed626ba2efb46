import { AccountRootPrincipal, PolicyStatement, Role } from 'aws-cdk-lib/aws-iam';
import { CfnOutput, Duration, Stack, Validations } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { Alarms } from './alarms.ts';
import type { ClubParameters } from './club-parameters.ts';
import type { ClubTables } from './club-tables.ts';
import type { DeadLetterQueue } from './dead-letter-queue.ts';
import type { HandlerFunction } from './handler-function.ts';
import type { HourlyJobs } from './hourly-jobs.ts';
import type { Reminders } from './reminders.ts';
import type { WorkQueue } from './work-queue.ts';

export interface AdminRoleProps {
  readonly parameters: ClubParameters;
  readonly tables: ClubTables;
  /** Which the admin may ask: each answers with counts, states and reasons. */
  readonly asked: readonly HandlerFunction[];
  /** Whose logs the admin may look through: names of errors and places in the code, nothing that a runner wrote. */
  readonly logged: readonly HandlerFunction[];
  readonly queues: readonly WorkQueue[];
  readonly reminders: Pick<Reminders, 'deadLetters'>;
  readonly hourlyJobs: HourlyJobs;
  readonly alarms: Alarms;
}

/**
 * What `npm run club` looks with, whatever else its user may do in the account: who is a member, counts, settings. No table of
 * bodies or tokens, no message of a queue; of the logs those of the functions, which name errors and nobody.
 *
 * Whoever may assume roles in the account may assume it; an administrator of the account can do more all the same.
 */
export class AdminRole extends Role {
  constructor(
    scope: Construct,
    id: string,
    { parameters, tables, asked, logged, queues, reminders, hourlyJobs, alarms }: AdminRoleProps,
  ) {
    super(scope, id, {
      description: 'What the admin of a club may see: members and counts, and nothing about a body.',
      assumedBy: new AccountRootPrincipal(),
      maxSessionDuration: Duration.hours(1),
    });
    const deadLetters: readonly DeadLetterQueue[] = [...queues, reminders, hourlyJobs].map((one) => one.deadLetters);
    const stack = Stack.of(this);

    this.let(['dynamodb:GetItem', 'dynamodb:Scan'], tables.arnsForTheAdmin);
    this.let(
      ['sqs:GetQueueAttributes'],
      deadLetters.map(({ queue }) => queue.queueArn),
    );
    this.let(
      ['lambda:InvokeFunction'],
      asked.map(({ lambda }) => lambda.functionArn),
    );
    this.let(
      ['logs:FilterLogEvents'],
      logged.map(({ logGroupArn }) => logGroupArn),
    );
    this.let(['ssm:GetParameter'], [parameters.stravaClientSecretArn]);
    this.let(['sns:ListSubscriptionsByTopic'], [alarms.topicArn]);
    const everyHour = `default/${hourlyJobs.everyHour.ref}`;
    this.let(
      ['scheduler:GetSchedule'],
      [stack.formatArn({ service: 'scheduler', resource: 'schedule', resourceName: everyHour })],
    );

    // Settings and counts of the account, which have no ARN.
    this.let(
      [
        'cloudwatch:GetMetricStatistics',
        'lambda:GetAccountSettings',
        'scheduler:ListSchedules',
        'sns:GetSMSAttributes',
        'sns:GetSMSSandboxAccountStatus',
        'sns:ListPhoneNumbersOptedOut',
        'sms-voice:DescribePhoneNumbers',
        'sms-voice:DescribeKeywords',
        'sms-voice:GetResourcePolicy',
      ],
      ['*'],
    );
    this.addToPolicy(
      new PolicyStatement({
        actions: [
          'sms-voice:DescribeOptedOutNumbers',
          'sms-voice:DescribeAccountAttributes',
          'sms-voice:DescribeSpendLimits',
        ],
        resources: ['*'],
        conditions: { StringEquals: { 'aws:CalledViaLast': 'sns.amazonaws.com' } },
      }),
    );
    Validations.of(this).acknowledge({
      id: 'AwsSolutions::AwsSolutions-IAM5[Resource::*]',
      reason: 'Settings of the account for texts, its limits and its measurements have no ARN. All of them are read.',
    });
    new CfnOutput(stack, 'AdminRoleArn', {
      value: this.roleArn,
      description: 'The role that the command line takes on.',
    });
  }

  private let(actions: string[], resources: readonly string[]): void {
    this.addToPolicy(new PolicyStatement({ actions, resources: [...resources] }));
  }
}
