import { PolicyStatement, Role } from 'aws-cdk-lib/aws-iam';
import { ScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { RemovalPolicy, Stack, Validations } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { DeadLetterQueue } from './dead-letter-queue.ts';
import type { HandlerFunction } from './handler-function.ts';
import { takenOnHere } from './taken-on-here.ts';

export interface RemindersProps {
  readonly alarmTopic: ITopic;
}

/** One-time schedules, created at run time. Each invokes `remind` at an athlete's own time. */
export class Reminders extends Construct {
  readonly group: ScheduleGroup;
  private readonly role: Role;
  readonly deadLetters: DeadLetterQueue;

  constructor(scope: Construct, id: string, { alarmTopic }: RemindersProps) {
    super(scope, id);

    this.group = new ScheduleGroup(this, 'Group', {
      scheduleGroupName: `${Stack.of(this).stackName}-reminders`,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.deadLetters = new DeadLetterQueue(this, 'DeadLetters', {
      fifo: false,
      errorImpact:
        'An athlete was not asked in the morning, and got no plan for the day; or an upload that had to wait did not come back.',
      alarmTopic,
    });
    this.role = new Role(this, 'Role', { assumedBy: takenOnHere(this, 'scheduler.amazonaws.com') });
    this.role.addToPolicy(
      new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [this.deadLetters.queue.queueArn] }),
    );
  }

  /** The function that is invoked when a reminder is due. */
  invoke(invoked: HandlerFunction): void {
    const { lambda } = invoked;
    // Scheduler's dead letters are failed invocations; if the function throws, Lambda itself retries and gives up.
    const { queueArn } = this.deadLetters.queue;
    lambda.configureAsyncInvoke({ onFailure: { bind: () => ({ destination: queueArn }) }, retryAttempts: 2 });
    invoked.allow(['sqs:SendMessage'], [queueArn]);
    this.role.addToPolicy(new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [lambda.functionArn] }));
  }

  /** What a function needs to create and cancel reminders, besides the ARN of the function that they invoke. */
  get environment() {
    return {
      SCHEDULE_GROUP: this.group.scheduleGroupName,
      SCHEDULER_ROLE_ARN: this.role.roleArn,
      SCHEDULER_DEAD_LETTER_QUEUE_ARN: this.deadLetters.queue.queueArn,
    } as const;
  }

  /** To create a schedule, or move an existing one. */
  grantSchedule(grantee: HandlerFunction): void {
    this.allowOnSchedules(grantee, ['scheduler:CreateSchedule', 'scheduler:UpdateSchedule']);
    grantee.lambda.addToRolePolicy(
      new PolicyStatement({
        actions: ['iam:PassRole'],
        resources: [this.role.roleArn],
        conditions: { StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' } },
      }),
    );
  }

  grantCancel(grantee: HandlerFunction): void {
    this.allowOnSchedules(grantee, ['scheduler:DeleteSchedule']);
  }

  private allowOnSchedules(grantee: HandlerFunction, actions: string[]): void {
    const { scheduleGroupName } = this.group;
    grantee.allow(actions, [
      Stack.of(this).formatArn({ service: 'scheduler', resource: 'schedule', resourceName: `${scheduleGroupName}/*` }),
    ]);
    Validations.of(grantee).acknowledge({
      id: `AwsSolutions::AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:scheduler:<AWS::Region>:<AWS::AccountId>:schedule/${Stack.of(this).stackName}-reminders/*]`,
      reason: "Schedules are made while the club runs, in this stack's own group and no other.",
    });
  }
}
