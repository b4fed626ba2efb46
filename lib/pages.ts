import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { EnvironmentOf, pagesEnvironment } from '../functions/environment.ts';
import type { ClubParts } from './club-parts.ts';
import { HandlerFunction, longestTimeoutSec } from './handler-function.ts';
import type { Remind } from './remind.ts';

export interface PagesProps extends ClubParts {
  readonly remind: Remind;
}

/** Every page that a person sees. */
export class Pages extends HandlerFunction {
  constructor(
    scope: Construct,
    id: string,
    { parameters, intervals, tables, activityEvents, outbox, reminders, remind, textAndMail, publicUrl }: PagesProps,
  ) {
    super(scope, id, {
      handler: 'pages',
      timeout: Duration.seconds(longestTimeoutSec),
      memoryMiB: 512,
      environment: {
        ...tables.environment,
        ...parameters.stravaEnvironment,
        ...intervals?.environment,
        ...reminders.environment,
        REMIND_FUNCTION_ARN: remind.lambda.functionArn,
        ACTIVITY_EVENTS_QUEUE_URL: activityEvents.url,
        OUTBOX_QUEUE_URL: outbox.url,
        CLUB_NAME: parameters.clubName,
        CLUB_CONTACT: parameters.contact,
        PUBLIC_URL: publicUrl,
        LINK_HOST: parameters.linkHost,
        COUNTRIES: parameters.countries,
        ORIGINATION_NUMBER: parameters.originationNumber,
        TEXTS_REACH: parameters.textsReach,
        SEATS: parameters.seats,
        INVITE_CODE: parameters.inviteCode,
        MAIL_TOPIC_PREFIX: textAndMail.mailTopicPrefix,
      } satisfies EnvironmentOf<typeof pagesEnvironment>,
    });
    activityEvents.grantSend(this);
    outbox.grantSend(this);
    // Members who leave have a day to change their mind.
    reminders.grantSchedule(this);
    reminders.grantCancel(this);
    // "My data" lists what an athlete has; a join that is given up takes away what it has made.
    tables.grant(this, {
      members: ['get', 'list', 'put', 'update', 'delete'],
      tokens: ['get', 'list', 'put', 'update', 'delete'],
      recovery: ['get', 'list', 'put', 'update', 'delete'],
      ledger: ['get', 'list', 'put', 'update', 'delete'],
    });
    textAndMail.grantAskForAddresses(this);
    textAndMail.grantLookUpAddresses(this);
    textAndMail.grantCloseTopics(this);
    parameters.grantStravaClientSecret(this);
    intervals?.grantClientSecret(this);
  }
}
