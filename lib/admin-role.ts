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
  /** Functions that the admin may invoke: each answers with counts, states and reasons. */
  readonly asked: readonly HandlerFunction[];
  /** Functions whose logs the admin may read: names of errors and places in the code, nothing a runner wrote. */
  readonly logged: readonly HandlerFunction[];
  readonly queues: readonly WorkQueue[];
  readonly reminders: Pick<Reminders, 'deadLetters'>;
  readonly hourlyJobs: HourlyJobs;
  readonly alarms: Alarms;
}

/**
 * The role that `npm run club` reads with, whatever else its user may do in the account: members, counts, settings. No
 * table of bodies or tokens and no message of a queue; only the functions' own logs, which name errors and nobody.
 *
 * Anyone allowed to assume roles in the account may assume it; an administrator of the account can do more anyway.
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

    // Account-wide settings and counts, which have no ARN.
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
