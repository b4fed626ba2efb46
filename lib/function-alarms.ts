import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { ClubAlarm, clubMetric } from './club-alarm.ts';

export interface FunctionAlarmsProps {
  readonly alarmTopic: ITopic;
}

/** Alarms for what nobody foresaw in a function (within minutes), and for failures it can do without (within hours). */
export class FunctionAlarms extends Construct {
  constructor(scope: Construct, id: string, { alarmTopic }: FunctionAlarmsProps) {
    super(scope, id);

    // Lambda's own metric over all functions of the account and region: one alarm metric instead of seven.
    new ClubAlarm(this, 'Errors', {
      metric: new Metric({
        namespace: 'AWS/Lambda',
        metricName: 'Errors',
        period: Duration.minutes(5),
        statistic: 'Sum',
      }),
      errorImpact:
        'A function failed or ran out of time: advice, an answer to a runner or a page may be late or missing. The doctor names the function and what hangs on it.',
      command: 'npm run club -- doctor',
      alarmTopic,
    });

    // Strava or AWS may be down for an hour; twice in three hours is no accident.
    new ClubAlarm(this, 'FailedJobs', {
      metric: clubMetric('JobFailed', Duration.hours(1)),
      inPeriods: { shown: 2, of: 3 },
      errorImpact:
        'An hourly job keeps failing: uploads that Strava did not tell of, runners who sent STOP, texts that failed or joins that went stale are not looked after.',
      command: 'npm run club -- doctor',
      alarmTopic,
    });

    new ClubAlarm(this, 'TextsRefusedByAccount', {
      metric: clubMetric('TextRefusedByAccount', Duration.hours(1)),
      errorImpact:
        'AWS refused a text of the club, or took and dropped it, for a reason of the account: its spend limit, its number, the sandbox or its policies. Runners miss texts, answers to warning signs too, unless they gave an e-mail address as well. The doctor names the reason.',
      command: 'npm run club -- doctor',
      alarmTopic,
    });

    new ClubAlarm(this, 'SourceAppsSwitchedOff', {
      metric: clubMetric('SourceAppInactive', Duration.hours(1)),
      errorImpact:
        "The club's app has been switched off where uploads come from: they are not read, and runners get no advice for them. The doctor says where to switch it on again.",
      command: 'npm run club -- doctor',
      alarmTopic,
    });

    new ClubAlarm(this, 'UnreadableRows', {
      metric: clubMetric('UnreadableRow'),
      errorImpact:
        'A row of a table could not be read and counts as absent: a runner may get advice that knows less of them. The logs of the functions name its kind (rowKind), and nothing in it.',
      command: 'npm run club -- doctor',
      alarmTopic,
    });
  }
}
