import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { deliverEnvironment, EnvironmentOf } from '../functions/environment.ts';
import type { Alarms } from './alarms.ts';
import type { ClubParts } from './club-parts.ts';
import { HandlerFunction, longestTimeoutSec } from './handler-function.ts';

export interface DeliverProps extends ClubParts {
  readonly alarms: Alarms;
}

/** Sends each message once, as a text or a mail, within the month's budget. No other function may text a phone. */
export class Deliver extends HandlerFunction {
  constructor(scope: Construct, id: string, { parameters, tables, outbox, textAndMail, alarms }: DeliverProps) {
    super(scope, id, {
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
    outbox.feed(this);
    // When SNS refuses a message, the claim on it is deleted.
    tables.grant(this, { members: ['get', 'update'], ledger: ['get', 'put', 'update', 'delete'] });
    textAndMail.grantSend(this);
    this.allow(['sns:Publish'], [alarms.topicArn]);
  }
}
