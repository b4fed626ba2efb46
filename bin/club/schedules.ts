import { ListSchedulesCommand, type SchedulerClient } from '@aws-sdk/client-scheduler';
import { fromAws } from './aws-answer.ts';

/** How many messages are set for a time: morning questions, weekly notes, releases after quiet hours. */
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
