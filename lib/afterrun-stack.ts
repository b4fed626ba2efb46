import { HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { AdminRole } from './admin-role.ts';
import { Alarms } from './alarms.ts';
import { ClubDashboard } from './club-dashboard.ts';
import { ClubParameters } from './club-parameters.ts';
import type { ClubParts } from './club-parts.ts';
import { ClubTables } from './club-tables.ts';
import { Deliver } from './deliver.ts';
import { FunctionAlarms } from './function-alarms.ts';
import { GivenUp } from './given-up.ts';
import { HourlyJobs } from './hourly-jobs.ts';
import { IntervalsApp } from './intervals-app.ts';
import { routePages } from './page-routes.ts';
import { Pages } from './pages.ts';
import { Prescribe } from './prescribe.ts';
import { PublicApi } from './public-api.ts';
import { Reconcile } from './reconcile.ts';
import { Remind } from './remind.ts';
import { Reminders } from './reminders.ts';
import { Reply } from './reply.ts';
import { Restore } from './restore.ts';
import { TextAndMail } from './text-and-mail.ts';
import { TwoWayTexts } from './two-way-texts.ts';
import { Webhook } from './webhook.ts';
import { WorkQueue } from './work-queue.ts';

export interface AfterrunStackProps extends StackProps {
  /** The club has an app at intervals.icu. */
  readonly withIntervals?: boolean;
}

/**
 * One club. Read it as the path of an upload, then of a reply; each function's file says what it is given and what it
 * may do.
 */
export class AfterrunStack extends Stack {
  constructor(scope: Construct, id: string, { withIntervals = false, ...props }: AfterrunStackProps = {}) {
    super(scope, id, props);

    const parameters = new ClubParameters(this, 'Parameters');
    const intervals = withIntervals ? new IntervalsApp(this, 'Intervals') : undefined;
    const tables = new ClubTables(this, 'Tables');
    const textAndMail = new TextAndMail(this, 'TextAndMail');
    const alarms = new Alarms(this, 'Alarms', { adminEmail: parameters.adminEmail });
    new FunctionAlarms(this, 'FunctionAlarms', { alarmTopic: alarms });
    const api = new PublicApi(this, 'PublicApi');
    const publicUrl = api.url;

    const activityEvents = new WorkQueue(this, 'ActivityEvents', {
      order: 'by-athlete',
      carriesWarningSigns: false,
      errorImpact: 'An athlete got no advice for an upload, or an erasure did not finish.',
      alarmTopic: alarms,
    });
    const outbox = new WorkQueue(this, 'Outbox', {
      order: 'by-athlete',
      carriesWarningSigns: true,
      errorImpact: 'A message to an athlete was not sent: advice, an answer or a code that they wait for.',
      alarmTopic: alarms,
    });
    const reminders = new Reminders(this, 'Reminders', { alarmTopic: alarms });
    const club: ClubParts = {
      parameters,
      intervals,
      tables,
      activityEvents,
      outbox,
      reminders,
      textAndMail,
      publicUrl,
    };

    // Strava tells of an upload; the rules read it; a text goes out; the next morning asks.
    const webhook = new Webhook(this, 'Webhook', club);
    // Uploads come in bursts, such as after a race; a flood of page requests must not crowd one out.
    const doors: (readonly [string, HttpMethod[]])[] = [['/strava/{secret}', [HttpMethod.GET, HttpMethod.POST]]];
    if (intervals !== undefined) doors.push(['/intervals/{secret}', [HttpMethod.POST]]);
    api.routeApart(doors, webhook, { rateLimit: 50, burstLimit: 500 });
    const remind = new Remind(this, 'Remind', club);
    const prescribe = new Prescribe(this, 'Prescribe', { ...club, remind });
    const deliver = new Deliver(this, 'Deliver', { ...club, alarms });

    // The runner answers.
    const { inbound } = new TwoWayTexts(this, 'TwoWayTexts', { originationNumberArn: parameters.originationNumberArn });
    const replies = new WorkQueue(this, 'Replies', {
      order: 'none',
      carriesWarningSigns: true,
      errorImpact: "A runner's text was not answered; it may have been a warning sign.",
      alarmTopic: alarms,
    });
    replies.listenTo(inbound);
    const reply = new Reply(this, 'Reply', { ...club, replies, remind });

    // A person joins, looks, changes or leaves.
    const pages = new Pages(this, 'Pages', { ...club, remind });
    routePages(api, pages, { withIntervals });

    // What nobody reports to the club.
    const reconcile = new Reconcile(this, 'Reconcile', club);
    const hourlyJobs = new HourlyJobs(this, 'HourlyJobs', { jobs: reconcile, alarmTopic: alarms });

    // The admin.
    const givenUp = new GivenUp(this, 'GivenUp', { ...club, replies, hourlyJobs });
    const restore = new Restore(this, 'Restore', club);
    const asked = [deliver, reconcile, givenUp, restore];
    const queues = [activityEvents, outbox, replies];
    const functions = [webhook, prescribe, deliver, reply, remind, pages, reconcile, givenUp, restore];
    new AdminRole(this, 'AdminRole', { ...club, asked, logged: functions, queues, hourlyJobs, alarms });
    tables.closeToOthers([prescribe, reply, remind, pages, reconcile].map(({ lambda }) => lambda.role?.roleArn ?? ''));

    new ClubDashboard(this, 'Watching', { functions, queues });
    new CfnOutput(this, 'Url', { value: publicUrl, description: 'Where Strava and browsers reach this club.' });
  }
}
