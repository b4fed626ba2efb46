import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { EnvironmentOf, remindEnvironment } from '../functions/environment.ts';
import type { ClubParts } from './club-parts.ts';
import { HandlerFunction, longestTimeoutSec } from './handler-function.ts';

/** Invoked by one-time schedules: the morning question, or an event that goes back into its queue. */
export class Remind extends HandlerFunction {
  constructor(
    scope: Construct,
    id: string,
    { parameters, intervals, tables, activityEvents, outbox, reminders, publicUrl }: ClubParts,
  ) {
    super(scope, id, {
      handler: 'remind',
      timeout: Duration.seconds(longestTimeoutSec),
      memoryMiB: 512,
      environment: {
        ...tables.environmentWithoutTokens,
        // Mornings are read with the athlete's own token.
        ...(intervals && { INTERVALS_SITE_URL: intervals.siteUrl, TOKENS_TABLE: tables.environment.TOKENS_TABLE }),
        ACTIVITY_EVENTS_QUEUE_URL: activityEvents.url,
        OUTBOX_QUEUE_URL: outbox.url,
        ...reminders.environment,
        PUBLIC_URL: publicUrl,
        LINK_HOST: parameters.linkHost,
      } satisfies EnvironmentOf<typeof remindEnvironment>,
    });
    activityEvents.grantSend(this);
    outbox.grantSend(this);
    tables.grant(this, {
      members: ['get', 'getMany'],
      recovery: ['get', 'getMany', 'put'],
      ledger: ['put'],
      ...(intervals && { tokens: ['get'] as const }),
    });
    reminders.invoke(this);
    reminders.grantSchedule(this);
  }
}
