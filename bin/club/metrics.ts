import {
  type CloudWatchClient,
  type Datapoint,
  type Dimension,
  GetMetricStatisticsCommand,
} from '@aws-sdk/client-cloudwatch';
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

/** How often a function has failed or run out of time in the last day. */
export async function errorsOfFunction(client: CloudWatchClient, functionName: string, now: number): Promise<number> {
  const wanted = {
    namespace: 'AWS/Lambda',
    name: 'Errors',
    dimensions: [{ Name: 'FunctionName', Value: functionName }],
    lookBackSec: 86_400,
    now,
  };
  const points = await datapoints(client, wanted, { periodSec: 86_400, statistic: 'Sum' });
  return points.reduce((sum, { Sum = 0 }) => sum + Sum, 0);
}

interface Wanted {
  readonly namespace: string;
  readonly name: string;
  readonly dimensions: Dimension[];
  readonly lookBackSec: number;
  readonly now: number;
}

async function newest(client: CloudWatchClient, wanted: Wanted): Promise<number | undefined> {
  const points = await datapoints(client, wanted, { periodSec: 300, statistic: 'Maximum' });
  const byTime = points.toSorted((a, b) => (a.Timestamp?.getTime() ?? 0) - (b.Timestamp?.getTime() ?? 0));
  return byTime.at(-1)?.Maximum;
}

async function datapoints(
  client: CloudWatchClient,
  { namespace, name, dimensions, lookBackSec, now }: Wanted,
  { periodSec, statistic }: { readonly periodSec: number; readonly statistic: 'Maximum' | 'Sum' },
): Promise<readonly Datapoint[]> {
  return fromAws('show its measurements', async () => {
    const { Datapoints = [] } = await client.send(
      new GetMetricStatisticsCommand({
        Namespace: namespace,
        MetricName: name,
        Dimensions: dimensions,
        StartTime: new Date(now - lookBackSec * 1000),
        EndTime: new Date(now),
        Period: periodSec,
        Statistics: [statistic],
      }),
    );
    return Datapoints;
  });
}
