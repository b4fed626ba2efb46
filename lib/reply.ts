import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { EnvironmentOf, replyEnvironment } from '../functions/environment.ts';
import type { ClubParts } from './club-parts.ts';
import { HandlerFunction, longestTimeoutSec } from './handler-function.ts';
import type { Remind } from './remind.ts';
import type { WorkQueue } from './work-queue.ts';

export interface ReplyProps extends ClubParts {
  readonly replies: WorkQueue;
  readonly remind: Remind;
}

/** Reads what a runner texts back: warning signs first. */
export class Reply extends HandlerFunction {
  constructor(
    scope: Construct,
    id: string,
    { tables, replies, outbox, reminders, remind, publicUrl, parameters }: ReplyProps,
  ) {
    super(scope, id, {
      handler: 'reply',
      timeout: Duration.seconds(longestTimeoutSec),
      memoryMiB: 512,
      environment: {
        ...tables.environmentWithoutTokens,
        OUTBOX_QUEUE_URL: outbox.url,
        ...reminders.environment,
        REMIND_FUNCTION_ARN: remind.lambda.functionArn,
        COUNTRIES: parameters.countries,
        REPLIES_QUEUE_URL: replies.url,
        REPLIES_DEAD_LETTER_QUEUE_URL: replies.deadLettersUrl,
        PUBLIC_URL: publicUrl,
        LINK_HOST: parameters.linkHost,
        STRAVA_CLIENT_SECRET_PARAMETER: parameters.stravaClientSecretName,
      } satisfies EnvironmentOf<typeof replyEnvironment>,
    });
    replies.feed(this);
    reminders.grantSchedule(this);
    reminders.grantCancel(this);
    outbox.grantSend(this);
    // The club's key comes from it, and names phones that belong to no member.
    parameters.grantStravaClientSecret(this);
    tables.grant(this, {
      members: ['get', 'getMany', 'update'],
      recovery: ['get', 'getMany', 'put', 'update'],
      ledger: ['get', 'getMany', 'put', 'update'],
    });
  }
}
