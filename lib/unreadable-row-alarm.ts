import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';

export interface UnreadableRowAlarmProps {
  readonly alarmTopic: ITopic;
}

/** A row that a function could not read counted as absent: nobody went without an answer, but something of theirs is gone. */
export class UnreadableRowAlarm extends Construct {
  constructor(scope: Construct, id: string, { alarmTopic }: UnreadableRowAlarmProps) {
    super(scope, id);

    const alarm = new Alarm(this, 'Alarm', {
      metric: new Metric({
        namespace: 'Afterrun',
        metricName: 'UnreadableRow',
        dimensionsMap: { service: 'club' },
        period: Duration.minutes(5),
        statistic: 'Sum',
      }),
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      threshold: 0,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      alarmDescription:
        'A row of a table could not be read and counted as absent. The logs of the functions name its kind (rowKind), and nothing in it.',
    });
    alarm.addAlarmAction(new SnsAction(alarmTopic));
  }
}
