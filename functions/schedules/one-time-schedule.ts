import {
  ConflictException,
  CreateScheduleCommand,
  ResourceNotFoundException,
  type SchedulerClient,
  UpdateScheduleCommand,
} from '@aws-sdk/client-scheduler';

export interface SchedulerSettings {
  /** The stack's own group. */
  readonly group: string;
  readonly remindFunctionArn: string;
  /** The role that Scheduler assumes to invoke it. */
  readonly roleArn: string;
  readonly deadLetterQueueArn: string;
}

/** As the stack passes it to a function. */
export function schedulerSettingsOf(environment: {
  readonly SCHEDULE_GROUP: string;
  readonly SCHEDULER_ROLE_ARN: string;
  readonly SCHEDULER_DEAD_LETTER_QUEUE_ARN: string;
  readonly REMIND_FUNCTION_ARN: string;
}): SchedulerSettings {
  return {
    group: environment.SCHEDULE_GROUP,
    remindFunctionArn: environment.REMIND_FUNCTION_ARN,
    roleArn: environment.SCHEDULER_ROLE_ARN,
    deadLetterQueueArn: environment.SCHEDULER_DEAD_LETTER_QUEUE_ARN,
  };
}

export interface OneTimeSchedule {
  /** Up to 64 letters, digits, `-`, `_` and `.`. One name is one schedule. */
  readonly name: string;
  /** Local time in the zone, `YYYY-MM-DDTHH:MM:SS`; Scheduler is exact to the minute. */
  readonly at: string;
  /** IANA name; Scheduler handles summer time. */
  readonly timezone: string;
  /** Handed to `remind`. */
  readonly input: object;
  /** How long Scheduler retries when the function cannot be invoked. */
  readonly triedForSec: number;
}

/**
 * Creates a schedule that invokes `remind` once and then deletes itself. An existing one of the same name is moved to
 * the new time.
 */
export async function putOneTimeSchedule(
  scheduler: SchedulerClient,
  { group, remindFunctionArn, roleArn, deadLetterQueueArn }: SchedulerSettings,
  { name, at, timezone, input, triedForSec }: OneTimeSchedule,
): Promise<void> {
  const schedule = {
    Name: name,
    GroupName: group,
    ScheduleExpression: `at(${at})`,
    ScheduleExpressionTimezone: timezone,
    FlexibleTimeWindow: { Mode: 'OFF' },
    ActionAfterCompletion: 'DELETE',
    Target: {
      Arn: remindFunctionArn,
      RoleArn: roleArn,
      Input: JSON.stringify(input),
      RetryPolicy: { MaximumRetryAttempts: 5, MaximumEventAgeInSeconds: triedForSec },
      DeadLetterConfig: { Arn: deadLetterQueueArn },
    },
  } as const;
  if (await create()) return;
  try {
    await scheduler.send(new UpdateScheduleCommand(schedule));
  } catch (error) {
    if (!(error instanceof ResourceNotFoundException)) throw error;
    // It came due between the two calls.
    await create();
  }

  async function create(): Promise<boolean> {
    try {
      await scheduler.send(new CreateScheduleCommand(schedule));
      return true;
    } catch (error) {
      if (error instanceof ConflictException) return false;
      throw error;
    }
  }
}
