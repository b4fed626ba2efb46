import { GetScheduleCommand, ListSchedulesCommand, type SchedulerClient } from '@aws-sdk/client-scheduler';
import { fromAws, isAwsError } from './aws-answer.ts';

/** How many messages are set for a time: morning questions. */
export async function countSchedules(client: SchedulerClient, group: string): Promise<number> {
  return fromAws('count the schedules', async () => {
    let count = 0;
    let token: string | undefined;
    do {
      const page = await client.send(
        new ListSchedulesCommand({ GroupName: group, ...(token === undefined ? {} : { NextToken: token }) }),
      );
      count += page.Schedules?.length ?? 0;
      token = page.NextToken;
    } while (token !== undefined);
    return count;
  });
}

/** Whether a schedule of the stack runs: it may have been deleted or switched off by hand. */
export async function isScheduleOn(client: SchedulerClient, name: string): Promise<boolean> {
  return fromAws('show a schedule', async () => {
    try {
      return (await client.send(new GetScheduleCommand({ Name: name }))).State === 'ENABLED';
    } catch (error) {
      if (isAwsError(error, 'ResourceNotFoundException')) return false;
      throw error;
    }
  });
}
