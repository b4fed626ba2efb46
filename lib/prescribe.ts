import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { EnvironmentOf, prescribeEnvironment } from '../functions/environment.ts';
import type { ClubParts } from './club-parts.ts';
import { HandlerFunction, longestTimeoutSec } from './handler-function.ts';
import type { Remind } from './remind.ts';

export interface PrescribeProps extends ClubParts {
  readonly remind: Remind;
}

/** Reads an upload from Strava, applies the rules, stores the result and has it sent. Also erases members who leave. */
export class Prescribe extends HandlerFunction {
  constructor(
    scope: Construct,
    id: string,
    {
      parameters,
      intervals,
      tables,
      activityEvents,
      outbox,
      reminders,
      remind,
      textAndMail,
      publicUrl,
    }: PrescribeProps,
  ) {
    super(scope, id, {
      handler: 'prescribe',
      timeout: Duration.seconds(longestTimeoutSec),
      memoryMiB: 512,
      environment: {
        ...tables.environment,
        ...parameters.stravaEnvironment,
        ...intervals?.environment,
        ACTIVITY_EVENTS_QUEUE_URL: activityEvents.url,
        ACTIVITY_EVENTS_DEAD_LETTER_QUEUE_URL: activityEvents.deadLettersUrl,
        OUTBOX_QUEUE_URL: outbox.url,
        ...reminders.environment,
        REMIND_FUNCTION_ARN: remind.lambda.functionArn,
        PUBLIC_URL: publicUrl,
        LINK_HOST: parameters.linkHost,
        CLUB_NAME: parameters.clubName,
        SEATS: parameters.seats,
        MAIL_TOPIC_PREFIX: textAndMail.mailTopicPrefix,
      } satisfies EnvironmentOf<typeof prescribeEnvironment>,
    });
    activityEvents.feed(this);
    reminders.grantSchedule(this);
    reminders.grantCancel(this);
    textAndMail.grantCloseTopics(this);
    outbox.grantSend(this);
    // An erasure reaches everything that an athlete has.
    tables.grant(this, {
      members: ['get', 'getMany', 'list', 'put', 'update', 'delete'],
      tokens: ['get', 'getMany', 'list', 'put', 'update', 'delete', 'deleteMany'],
      recovery: ['get', 'getMany', 'list', 'put', 'delete', 'deleteMany'],
      ledger: ['get', 'getMany', 'list', 'put', 'update', 'delete', 'deleteMany'],
    });
    parameters.grantStravaClientSecret(this);
    intervals?.grantClientSecret(this);
  }
}
