import { type CloudWatchClient, type Dimension, GetMetricStatisticsCommand } from '@aws-sdk/client-cloudwatch';
import { fromAws } from './aws-answer.ts';

/** Seconds that the oldest message of a queue has waited; `undefined`: CloudWatch has not heard of the queue lately. */
export async function oldestMessageSec(
  client: CloudWatchClient,
  queueName: string,
  now: number,
): Promise<number | undefined> {
  return newest(client, {
    namespace: 'AWS/SQS',
    name: 'ApproximateAgeOfOldestMessage',
    dimensions: [{ Name: 'QueueName', Value: queueName }],
    lookBackSec: 1800,
    now,
  });
}

/** What texts have cost since the first of the month, US dollars; `undefined`: nothing was sent lately. */
export async function spentOnTextsUsd(client: CloudWatchClient, now: number): Promise<number | undefined> {
  return newest(client, {
    namespace: 'AWS/SNS',
    name: 'SMSMonthToDateSpentUSD',
    dimensions: [],
    lookBackSec: 2 * 86_400,
    now,
  });
}

interface Wanted {
  readonly namespace: string;
  readonly name: string;
  readonly dimensions: Dimension[];
  readonly lookBackSec: number;
  readonly now: number;
}

async function newest(
  client: CloudWatchClient,
  { namespace, name, dimensions, lookBackSec, now }: Wanted,
): Promise<number | undefined> {
  return fromAws('show its measurements', async () => {
    const { Datapoints = [] } = await client.send(
      new GetMetricStatisticsCommand({
        Namespace: namespace,
        MetricName: name,
        Dimensions: dimensions,
        StartTime: new Date(now - lookBackSec * 1000),
        EndTime: new Date(now),
        Period: 300,
        Statistics: ['Maximum'],
      }),
    );
    const byTime = Datapoints.toSorted((a, b) => (a.Timestamp?.getTime() ?? 0) - (b.Timestamp?.getTime() ?? 0));
    return byTime.at(-1)?.Maximum;
  });
}
