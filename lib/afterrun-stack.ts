import { CfnCondition, CfnOutput, Duration, Fn, Stack, type StackProps } from 'aws-cdk-lib';
import { HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnSubscription, Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import type {
  deliverEnvironment,
  EnvironmentOf,
  pagesEnvironment,
  prescribeEnvironment,
  reconcileEnvironment,
  remindEnvironment,
  replyEnvironment,
  webhookEnvironment,
} from '../functions/environment.ts';
import { ClubParameters } from './club-parameters.ts';
import { ClubTables } from './club-tables.ts';
import { HandlerFunction, longestTimeoutSec } from './handler-function.ts';
import { HourlyChores } from './hourly-chores.ts';
import { routePages } from './page-routes.ts';
import { PublicApi } from './public-api.ts';
import { Reminders } from './reminders.ts';
import { TextAndMail } from './text-and-mail.ts';
import { TwoWayTexts } from './two-way-texts.ts';
import { WorkQueue } from './work-queue.ts';

/** One club. Reads as the way of one upload: webhook, queue, prescribe, outbox, deliver. */
export class AfterrunStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps = {}) {
    super(scope, id, props);

    const parameters = new ClubParameters(this, 'Parameters');
    const tables = new ClubTables(this, 'Tables');
    const textAndMail = new TextAndMail(this, 'TextAndMail');
    const alarms = new Topic(this, 'Alarms', { enforceSSL: true });
    this.letAlarmsPublish(alarms);
    this.tellAdmin(alarms, parameters.adminEmail);
    const twoWayTexts = new TwoWayTexts(this, 'TwoWayTexts', { originationNumberArn: parameters.originationNumberArn });

    const activityEvents = new WorkQueue(this, 'ActivityEvents', {
      order: 'by-athlete',
      errorImpact: 'An athlete got no advice for an upload, or an erasure did not finish.',
      alarmTopic: alarms,
    });
    const outbox = new WorkQueue(this, 'Outbox', {
      order: 'by-athlete',
      errorImpact: 'A message to an athlete was not sent.',
      alarmTopic: alarms,
    });

    const replies = new WorkQueue(this, 'Replies', {
      order: 'none',
      errorImpact: "A runner's text was not answered; it may have been a warning sign.",
      alarmTopic: alarms,
    });
    replies.listenTo(twoWayTexts.inbound);

    const api = new PublicApi(this, 'PublicApi');

    const webhook = new HandlerFunction(this, 'Webhook', {
      handler: 'webhook',
      timeout: Duration.seconds(5),
      memoryMiB: 512,
      environment: {
        ACTIVITY_EVENTS_QUEUE_URL: activityEvents.url,
        WEBHOOK_SECRET_SHA256: parameters.webhookSecretSha256,
      } satisfies EnvironmentOf<typeof webhookEnvironment>,
    });
    activityEvents.grantSend(webhook);

    const reminders = new Reminders(this, 'Reminders', { alarmTopic: alarms });
    const remind = new HandlerFunction(this, 'Remind', {
      handler: 'remind',
      timeout: Duration.seconds(longestTimeoutSec),
      memoryMiB: 512,
      environment: {
        ...tables.environmentWithoutTokens,
        ACTIVITY_EVENTS_QUEUE_URL: activityEvents.url,
        OUTBOX_QUEUE_URL: outbox.url,
        ...reminders.environment,
        PUBLIC_URL: api.url,
      } satisfies EnvironmentOf<typeof remindEnvironment>,
    });
    activityEvents.grantSend(remind);
    outbox.grantSend(remind);
    tables.grantMembers(remind, 'read');
    tables.grantRecovery(remind, 'write');
    tables.grantLedger(remind, 'write');
    reminders.invoke(remind);
    reminders.grantSchedule(remind);

    const prescribe = new HandlerFunction(this, 'Prescribe', {
      handler: 'prescribe',
      timeout: Duration.seconds(longestTimeoutSec),
      memoryMiB: 512,
      environment: {
        ...tables.environment,
        ACTIVITY_EVENTS_QUEUE_URL: activityEvents.url,
        ACTIVITY_EVENTS_DEAD_LETTER_QUEUE_URL: activityEvents.deadLettersUrl,
        OUTBOX_QUEUE_URL: outbox.url,
        ...reminders.environment,
        REMIND_FUNCTION_ARN: remind.lambda.functionArn,
        STRAVA_API_URL: parameters.stravaApiUrl,
        STRAVA_OAUTH_URL: parameters.stravaOauthUrl,
        STRAVA_CLIENT_ID: parameters.stravaClientId,
        STRAVA_CLIENT_SECRET_PARAMETER: parameters.stravaClientSecretName,
        PUBLIC_URL: api.url,
        CLUB_NAME: parameters.clubName,
        SEATS: parameters.seats,
        MAIL_TOPIC_PREFIX: textAndMail.mailTopicPrefix,
      } satisfies EnvironmentOf<typeof prescribeEnvironment>,
    });
    activityEvents.feed(prescribe);
    reminders.grantSchedule(prescribe);
    textAndMail.grantCloseTopics(prescribe);
    outbox.grantSend(prescribe);
    tables.grantMembers(prescribe, 'erase');
    tables.grantTokens(prescribe, 'erase');
    tables.grantRecovery(prescribe, 'erase');
    tables.grantLedger(prescribe, 'erase');
    prescribe.allow(['ssm:GetParameter'], [this.parameterArn(parameters.stravaClientSecretName)]);

    const deliver = new HandlerFunction(this, 'Deliver', {
      handler: 'deliver',
      timeout: Duration.seconds(longestTimeoutSec),
      memoryMiB: 256,
      environment: {
        MEMBERS_TABLE: tables.environment.MEMBERS_TABLE,
        LEDGER_TABLE: tables.environment.LEDGER_TABLE,
        OUTBOX_QUEUE_URL: outbox.url,
        OUTBOX_DEAD_LETTER_QUEUE_URL: outbox.deadLettersUrl,
        CLUB_NAME: parameters.clubName,
        ORIGINATION_NUMBER: parameters.originationNumber,
        COUNTRIES: parameters.countries,
        MONTHLY_BUDGET_USD: parameters.monthlyBudgetUsd,
        TEXT_PART_USD: parameters.textPartUsd,
        ALARM_TOPIC_ARN: alarms.topicArn,
      } satisfies EnvironmentOf<typeof deliverEnvironment>,
    });
    outbox.feed(deliver);
    tables.grantMembers(deliver, 'write');
    // A refusal takes the claim back.
    tables.grantLedger(deliver, 'erase');
    textAndMail.grantSend(deliver);
    deliver.allow(['sns:Publish'], [alarms.topicArn]);

    const reply = new HandlerFunction(this, 'Reply', {
      handler: 'reply',
      timeout: Duration.seconds(longestTimeoutSec),
      memoryMiB: 512,
      environment: {
        ...tables.environmentWithoutTokens,
        OUTBOX_QUEUE_URL: outbox.url,
        ...reminders.environment,
        REMIND_FUNCTION_ARN: remind.lambda.functionArn,
        REPLIES_QUEUE_URL: replies.url,
        REPLIES_DEAD_LETTER_QUEUE_URL: replies.deadLettersUrl,
        PUBLIC_URL: api.url,
      } satisfies EnvironmentOf<typeof replyEnvironment>,
    });
    replies.feed(reply);
    reminders.grantSchedule(reply);
    outbox.grantSend(reply);
    tables.grantMembers(reply, 'write');
    tables.grantRecovery(reply, 'write');
    tables.grantLedger(reply, 'write');

    const pages = new HandlerFunction(this, 'Pages', {
      handler: 'pages',
      timeout: Duration.seconds(longestTimeoutSec),
      memoryMiB: 512,
      environment: {
        ...tables.environment,
        ACTIVITY_EVENTS_QUEUE_URL: activityEvents.url,
        OUTBOX_QUEUE_URL: outbox.url,
        CLUB_NAME: parameters.clubName,
        CLUB_CONTACT: parameters.contact,
        PUBLIC_URL: api.url,
        COUNTRIES: parameters.countries,
        ORIGINATION_NUMBER: parameters.originationNumber,
        TEXTS_REACH: parameters.textsReach,
        SEATS: parameters.seats,
        INVITE_CODE: parameters.inviteCode,
        MAIL_TOPIC_PREFIX: textAndMail.mailTopicPrefix,
        STRAVA_API_URL: parameters.stravaApiUrl,
        STRAVA_OAUTH_URL: parameters.stravaOauthUrl,
        STRAVA_CLIENT_ID: parameters.stravaClientId,
        STRAVA_CLIENT_SECRET_PARAMETER: parameters.stravaClientSecretName,
      } satisfies EnvironmentOf<typeof pagesEnvironment>,
    });
    activityEvents.grantSend(pages);
    outbox.grantSend(pages);
    tables.grantMembers(pages, 'erase');
    tables.grantTokens(pages, 'erase');
    tables.grantRecovery(pages, 'erase');
    tables.grantLedger(pages, 'erase');
    textAndMail.grantAskForAddresses(pages);
    pages.allow(['ssm:GetParameter'], [this.parameterArn(parameters.stravaClientSecretName)]);

    const reconcile = new HandlerFunction(this, 'Reconcile', {
      handler: 'reconcile',
      timeout: Duration.seconds(longestTimeoutSec),
      memoryMiB: 512,
      environment: {
        ...tables.environment,
        ACTIVITY_EVENTS_QUEUE_URL: activityEvents.url,
        OUTBOX_QUEUE_URL: outbox.url,
        CLUB_NAME: parameters.clubName,
        PUBLIC_URL: api.url,
        SEATS: parameters.seats,
        MAIL_TOPIC_PREFIX: textAndMail.mailTopicPrefix,
        TEXT_LOG_GROUP: textAndMail.textLogGroup,
        STRAVA_API_URL: parameters.stravaApiUrl,
        STRAVA_OAUTH_URL: parameters.stravaOauthUrl,
        STRAVA_CLIENT_ID: parameters.stravaClientId,
        STRAVA_CLIENT_SECRET_PARAMETER: parameters.stravaClientSecretName,
        WEBHOOK_SECRET_PARAMETER: parameters.webhookSecretName,
      } satisfies EnvironmentOf<typeof reconcileEnvironment>,
    });
    new HourlyChores(this, 'HourlyChores', { chores: reconcile, alarmTopic: alarms });
    activityEvents.grantSend(reconcile);
    outbox.grantSend(reconcile);
    tables.grantMembers(reconcile, 'erase');
    tables.grantListMembers(reconcile);
    tables.grantTokens(reconcile, 'erase');
    tables.grantRecovery(reconcile, 'erase');
    tables.grantLedger(reconcile, 'write');
    textAndMail.grantAskForAddresses(reconcile);
    textAndMail.grantLookUpDeliveries(reconcile);
    reconcile.allow(
      ['ssm:GetParameter'],
      [this.parameterArn(parameters.stravaClientSecretName), this.parameterArn(parameters.webhookSecretName)],
    );

    routePages(api, pages);
    api.route('/strava/{secret}', [HttpMethod.GET, HttpMethod.POST], webhook);

    new CfnOutput(this, 'Url', { value: api.url, description: 'Where Strava and browsers reach this club.' });
  }

  /** A policy of its own takes the place of SNS's usual one, which would have let CloudWatch in. */
  private letAlarmsPublish(alarms: Topic): void {
    alarms.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [alarms.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': this.account } },
      }),
    );
  }

  /** SNS asks the address first; nothing goes there before its owner has said yes. */
  private tellAdmin(alarms: Topic, adminEmail: string): void {
    const subscription = new CfnSubscription(this, 'AdminMail', {
      topicArn: alarms.topicArn,
      protocol: 'email',
      endpoint: adminEmail,
    });
    subscription.cfnOptions.condition = new CfnCondition(this, 'HasAdminMail', {
      expression: Fn.conditionNot(Fn.conditionEquals(adminEmail, '')),
    });
  }

  private parameterArn(name: string): string {
    return this.formatArn({ service: 'ssm', resource: 'parameter', resourceName: name.replace(/^\//, '') });
  }
}
