import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';

/** Everything that the club counts: CloudWatch charges for each name past the tenth. */
export type ClubMetric =
  | 'MessageSent'
  | 'MessageUnconfirmed'
  | 'MessageRefused'
  | 'AthleteDisconnected'
  | 'StravaAppInactive';

export type CountMetric = (name: ClubMetric) => void;

/** Counts by writing to the log, in CloudWatch's embedded metric format: no call, no waiting. */
export function createCountMetric(): CountMetric {
  const metrics = new Metrics({ namespace: 'Afterrun', serviceName: 'club' });
  return (name) => {
    metrics.singleMetric().addMetric(name, MetricUnit.Count, 1);
  };
}
