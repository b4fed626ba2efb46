import { CreateScheduleCommand, DeleteScheduleCommand, SchedulerClient } from '@aws-sdk/client-scheduler';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, expect, test } from 'vitest';
import { daysLater, localMoment } from '../../functions/clock/local-day.ts';
import { createSchedules, scheduledDaysAhead } from '../../functions/schedules/schedules.ts';

const client = new SchedulerClient({});
const scheduler = mockClient(client);
beforeEach(() => scheduler.reset());

const schedules = createSchedules(client, {
  group: 'club',
  remindFunctionArn: 'arn:remind',
  roleArn: 'arn:role',
  deadLetterQueueArn: 'arn:dead',
});

test.each([
  ['Europe/Berlin', 'at(2026-11-25T07:30:00)', 'Europe/Berlin'],
  // Scheduler knows names only.
  ['+05:45', 'at(2026-11-25T01:45:00)', 'UTC'],
  ['-03:30', 'at(2026-11-25T11:00:00)', 'UTC'],
])('half past seven in %s is %s of %s', async (timezone, expression, zone) => {
  const date = '2026-11-25';

  await schedules.remindAt({ date, clock: '07:30', timezone }, { kind: 'check-in', athleteId: '7', date, timezone });

  expect(scheduler.commandCalls(CreateScheduleCommand)[0]?.args[0].input).toMatchObject({
    ScheduleExpression: expression,
    ScheduleExpressionTimezone: zone,
  });
});

test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC'])(
  'a pause in %s leaves no question and no note, however far ahead',
  async (timezone) => {
    // A Wednesday, so that two Sundays are ahead.
    const now = Date.UTC(2026, 10, 25, 11);

    await schedules.cancelAll('7', now);

    const removed = scheduler.commandCalls(DeleteScheduleCommand).map(({ args }) => args[0].input.Name);
    const { date: today } = localMoment(now, timezone);
    const dates = Array.from({ length: scheduledDaysAhead + 1 }, (_, ahead) => daysLater(today, ahead));
    expect(removed).toEqual(expect.arrayContaining(dates.map((date) => `check-in-7-${date}`)));
    expect(removed).toEqual(expect.arrayContaining(['week-7-2026-11-29', 'week-7-2026-12-06']));
  },
);
