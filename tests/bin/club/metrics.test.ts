import { CloudWatchClient, GetMetricStatisticsCommand } from '@aws-sdk/client-cloudwatch';
import { ListSchedulesCommand, SchedulerClient } from '@aws-sdk/client-scheduler';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, expect, test } from 'vitest';
import { oldestMessageSec, spentOnTextsUsd } from '../../../bin/club/metrics.ts';
import { countSchedules } from '../../../bin/club/schedules.ts';

const region = 'us-east-1';
const cloudWatchClient = new CloudWatchClient({ region });
const schedulerClient = new SchedulerClient({ region });
const cloudWatch = mockClient(cloudWatchClient);
const scheduler = mockClient(schedulerClient);
const now = Date.parse('2026-11-24T15:00:00Z');

beforeEach(() => {
  cloudWatch.reset();
  scheduler.reset();
});

test('the oldest message is the newest measurement of the queue in the last half hour', async () => {
  cloudWatch.on(GetMetricStatisticsCommand).resolves({
    Datapoints: [
      { Timestamp: new Date(now - 60_000), Maximum: 90 },
      { Timestamp: new Date(now - 900_000), Maximum: 4000 },
    ],
  });

  expect(await oldestMessageSec(cloudWatchClient, 'outbox.fifo', now)).toBe(90);

  expect(cloudWatch.commandCalls(GetMetricStatisticsCommand)[0]?.args[0].input).toMatchObject({
    Namespace: 'AWS/SQS',
    MetricName: 'ApproximateAgeOfOldestMessage',
    Dimensions: [{ Name: 'QueueName', Value: 'outbox.fifo' }],
    StartTime: new Date(now - 1_800_000),
    EndTime: new Date(now),
    Statistics: ['Maximum'],
  });
});

test('nothing measured is not zero', async () => {
  cloudWatch.on(GetMetricStatisticsCommand).resolves({ Datapoints: [] });

  expect(await spentOnTextsUsd(cloudWatchClient, now)).toBeUndefined();
});

test('an AWS error becomes words with a fix, and keeps nothing of its message', async () => {
  const denied = Object.assign(new Error('User arn:aws:iam::1:user/anna is not authorized'), { name: 'AccessDenied' });
  cloudWatch.on(GetMetricStatisticsCommand).rejects(denied);

  const failure = spentOnTextsUsd(cloudWatchClient, now);

  await expect(failure).rejects.toMatchObject({
    message: 'AWS did not show its measurements: AccessDenied.',
    fix: expect.stringContaining('administrator rights'),
  });
});

test('schedules of all pages are counted', async () => {
  scheduler
    .on(ListSchedulesCommand, { GroupName: 'club', NextToken: 'more' })
    .resolves({ Schedules: [{ Name: 'c' }] })
    .on(ListSchedulesCommand, { GroupName: 'club' }, true)
    .resolves({ Schedules: [{ Name: 'a' }, { Name: 'b' }], NextToken: 'more' });

  expect(await countSchedules(schedulerClient, 'club')).toBe(3);
});
