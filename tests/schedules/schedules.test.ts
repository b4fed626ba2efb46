import { CreateScheduleCommand, SchedulerClient } from '@aws-sdk/client-scheduler';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, expect, test } from 'vitest';
import { createSchedules } from '../../functions/schedules/schedules.ts';

const scheduler = mockClient(SchedulerClient);
beforeEach(() => scheduler.reset());

test.each([
  ['Europe/Berlin', 'at(2026-11-25T07:30:00)', 'Europe/Berlin'],
  // Scheduler knows names only.
  ['+05:45', 'at(2026-11-25T01:45:00)', 'UTC'],
  ['-03:30', 'at(2026-11-25T11:00:00)', 'UTC'],
])('half past seven in %s is %s of %s', async (timezone, expression, zone) => {
  const schedules = createSchedules(new SchedulerClient({}), {
    group: 'club',
    remindFunctionArn: 'arn:remind',
    roleArn: 'arn:role',
    deadLetterQueueArn: 'arn:dead',
  });
  const date = '2026-11-25';

  await schedules.remindAt({ date, clock: '07:30', timezone }, { kind: 'check-in', athleteId: '7', date, timezone });

  expect(scheduler.commandCalls(CreateScheduleCommand)[0]?.args[0].input).toMatchObject({
    ScheduleExpression: expression,
    ScheduleExpressionTimezone: zone,
  });
});
