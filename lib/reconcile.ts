import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { EnvironmentOf, reconcileEnvironment } from '../functions/environment.ts';
import type { ClubParts } from './club-parts.ts';
import { HandlerFunction, longestTimeoutSec } from './handler-function.ts';

/** The hourly jobs: uploads that Strava did not report, texts that did not arrive, joins that went stale. */
export class Reconcile extends HandlerFunction {
  constructor(
    scope: Construct,
    id: string,
    { parameters, intervals, tables, activityEvents, outbox, textAndMail, publicUrl }: ClubParts,
  ) {
    super(scope, id, {
      handler: 'reconcile',
      timeout: Duration.seconds(longestTimeoutSec),
      memoryMiB: 512,
      environment: {
        ...tables.environment,
        ...parameters.stravaEnvironment,
        ...intervals?.environment,
        WEBHOOK_SECRET_PARAMETER: parameters.webhookSecretName,
        ACTIVITY_EVENTS_QUEUE_URL: activityEvents.url,
        OUTBOX_QUEUE_URL: outbox.url,
        CLUB_NAME: parameters.clubName,
        PUBLIC_URL: publicUrl,
        LINK_HOST: parameters.linkHost,
        SEATS: parameters.seats,
        MAIL_TOPIC_PREFIX: textAndMail.mailTopicPrefix,
        TEXT_LOG_GROUP: textAndMail.textLogGroup,
      } satisfies EnvironmentOf<typeof reconcileEnvironment>,
    });
    activityEvents.grantSend(this);
    outbox.grantSend(this);
    // It finishes joins and clears away stale ones.
    tables.grant(this, {
      members: ['get', 'list', 'scan', 'put', 'update', 'delete'],
      tokens: ['get', 'put', 'update', 'delete'],
      recovery: ['get', 'getMany', 'put', 'delete'],
      ledger: ['get', 'getMany', 'put', 'update'],
    });
    textAndMail.grantLookUpAddresses(this);
    textAndMail.grantCloseTopics(this);
    textAndMail.grantLookUpDeliveries(this);
    parameters.grantStravaClientSecret(this);
    intervals?.grantClientSecret(this);
    parameters.grantWebhookSecret(this);
  }
}
