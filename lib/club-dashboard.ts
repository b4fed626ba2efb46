import { Dashboard, GraphWidget, type IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { clubMetric } from './club-alarm.ts';
import type { HandlerFunction } from './handler-function.ts';
import type { WorkQueue } from './work-queue.ts';

export interface ClubDashboardProps {
  readonly functions: readonly HandlerFunction[];
  readonly queues: readonly WorkQueue[];
}

/** The week in counts and seconds, which is all the admin may know. */
export class ClubDashboard extends Construct {
  constructor(scope: Construct, id: string, { functions, queues }: ClubDashboardProps) {
    super(scope, id);

    const graph = (title: string, left: IMetric[]): GraphWidget => new GraphWidget({ title, left, width: 12 });
    const period = Duration.hours(1);
    new Dashboard(this, 'Dashboard', {
      defaultInterval: Duration.days(7),
      widgets: [
        [
          graph(
            'Messages',
            (['MessageSent', 'MessageRefused', 'MessageUnconfirmed'] as const).map((name) => clubMetric(name, period)),
          ),
          graph(
            'Longest wait in a queue',
            queues.map((queue) => queue.oldestMessage(period)),
          ),
        ],
        [
          graph(
            'Functions that failed',
            functions.map(({ lambda }) => lambda.metricErrors({ period })),
          ),
          graph(
            'Given up',
            queues.map((queue) => queue.givenUp(period)),
          ),
        ],
      ],
    });
  }
}
