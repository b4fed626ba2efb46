import {
  ConflictException,
  CreateScheduleCommand,
  ResourceNotFoundException,
  SchedulerClient,
  UpdateScheduleCommand,
} from '@aws-sdk/client-scheduler';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, expect, test } from 'vitest';
import type { AthleteEvent } from '../../functions/athlete-events/athlete-event.ts';
import { createPutOff, putOffSchema, scheduleNameOf } from '../../functions/schedules/put-off.ts';

const client = new SchedulerClient({});
const scheduler = mockClient(client);
beforeEach(() => scheduler.reset());

const now = Date.UTC(2026, 10, 24, 12);
const event: AthleteEvent = {
  kind: 'activity',
  aspect: 'create',
  activityId: '9'.repeat(19),
  source: 'strava',
  externalAthleteId: '9'.repeat(19),
  name: 'strava#activity#9#create#1795600800#90210',
  via: '90210',
  eventTime: 1_795_600_800,
};
const putOff = createPutOff(
  client,
  { group: 'club', remindFunctionArn: 'arn:remind', roleArn: 'arn:role', deadLetterQueueArn: 'arn:dead' },
  () => now,
);
const gone = { $metadata: {}, message: 'gone' };
const made = () => scheduler.commandCalls(CreateScheduleCommand).map(({ args: [command] }) => command.input);

test('an event has a schedule under its own name, and with it all that brings it back', async () => {
  await putOff(event, now + 90_500);

  expect(made()).toEqual([
    expect.objectContaining({
      Name: scheduleNameOf(event),
      GroupName: 'club',
      ScheduleExpression: 'at(2026-11-24T12:01:31)',
      ScheduleExpressionTimezone: 'UTC',
      ActionAfterCompletion: 'DELETE',
    }),
  ]);
  expect(putOffSchema.parse(JSON.parse(made()[0]?.Target?.Input ?? ''))).toEqual({
    kind: 'athlete-event',
    event,
    dueMs: now + 90_500,
  });
});

test('a name holds the longest ids that there can be, and is one that Scheduler takes', () => {
  const { eventTime } = event;
  const outside = { source: 'intervals', externalAthleteId: 'i'.repeat(40) } as const;
  const deauthorization = { kind: 'deauthorization', ...outside, name: 'icu#gone', eventTime } as const;
  const activity = { ...event, ...outside, activityId: `icu:${'i'.repeat(64)}`, name: 'icu#uploaded' } as const;

  for (const named of [event, deauthorization, activity])
    expect(scheduleNameOf(named)).toMatch(/^[0-9a-zA-Z_.-]{1,64}$/);
});

test('nothing comes back sooner than Scheduler can: a minute', async () => {
  await putOff(event, now - 5000);

  expect(made()[0]?.ScheduleExpression).toBe('at(2026-11-24T12:01:00)');
});

test('one that was put off already is moved', async () => {
  scheduler.on(CreateScheduleCommand).rejects(new ConflictException({ ...gone, Message: 'there' }));

  await putOff(event, now + 120_000);

  expect(scheduler.commandCalls(UpdateScheduleCommand)[0]?.args[0].input).toMatchObject({
    Name: scheduleNameOf(event),
    ScheduleExpression: 'at(2026-11-24T12:02:00)',
  });
});

test('one that comes due while it is moved is put off again', async () => {
  scheduler
    .on(CreateScheduleCommand)
    .rejectsOnce(new ConflictException({ ...gone, Message: 'there' }))
    .resolves({});
  scheduler.on(UpdateScheduleCommand).rejects(new ResourceNotFoundException({ ...gone, Message: 'gone' }));

  await putOff(event, now + 120_000);

  expect(made()).toHaveLength(2);
});

test.each([
  ['an event', { kind: 'athlete-event', event: { ...event, externalAthleteId: '7; drop' }, dueMs: 1 }],
  ['a time', { kind: 'athlete-event', event, dueMs: 'soon' }],
])('what comes back with %s that is none is refused', (_, input) => {
  expect(putOffSchema.safeParse(input).success).toBe(false);
});
