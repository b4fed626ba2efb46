import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';

/** Every metric of the club: CloudWatch charges for each one past the tenth. */
export const clubMetrics = [
  'MessageSent',
  'MessageUnconfirmed',
  'MessageRefused',
  /** AWS refuses or drops the account's texts: its spend limit, its number, the sandbox, its policies. */
  'TextRefusedByAccount',
  /** A source has switched the club's app off, so nothing can be read. */
  'SourceAppInactive',
  /** An hourly job threw, or gave up on some of its members. */
  'JobFailed',
  /** A row of a table did not parse: `store/row.ts` counts it. */
  'UnreadableRow',
] as const;

export type ClubMetric = (typeof clubMetrics)[number];

export type CountMetric = (name: ClubMetric) => void;

/** Counts by writing to the log in CloudWatch's embedded metric format: no API call, no waiting. */
export function createCountMetric(): CountMetric {
  const metrics = new Metrics({ namespace: 'Afterrun', serviceName: 'club' });
  return (name) => {
    metrics.singleMetric().addMetric(name, MetricUnit.Count, 1);
  };
}
