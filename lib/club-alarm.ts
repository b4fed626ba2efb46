import { Alarm, ComparisonOperator, type IMetric, Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';

export interface ClubAlarmProps {
  /** The metric; anything above zero is an alarm. */
  readonly metric: IMetric;
  /** What breaks for a runner, as a whole sentence: the mail begins with it. */
  readonly errorImpact: string;
  /** The command that tells more, such as `npm run club -- doctor`. */
  readonly command: string;
  readonly alarmTopic: ITopic;
  /** How many of the last periods must show it; by default one of one. */
  readonly inPeriods?: { readonly shown: number; readonly of: number };
}

/** An alarm that its reader can act on. CloudWatch charges for each alarm metric past the tenth; the club has fewer. */
export class ClubAlarm extends Alarm {
  constructor(
    scope: Construct,
    id: string,
    { metric, errorImpact, command, alarmTopic, inPeriods = { shown: 1, of: 1 } }: ClubAlarmProps,
  ) {
    super(scope, id, {
      metric,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      threshold: 0,
      evaluationPeriods: inPeriods.of,
      datapointsToAlarm: inPeriods.shown,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      alarmDescription: `${errorImpact} See more: ${command}`,
    });
    this.addAlarmAction(new SnsAction(alarmTopic));
  }
}

/** A metric that functions write to their logs, one of `functions/metrics/club-metrics.ts`; a test compares them. */
export function clubMetric(metricName: string, period: Duration = Duration.minutes(5)): Metric {
  return new Metric({
    namespace: 'Afterrun',
    metricName,
    dimensionsMap: { service: 'club' },
    period,
    statistic: 'Sum',
  });
}
