import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { EnvironmentOf, givenUpEnvironment } from '../functions/environment.ts';
import type { ClubParts } from './club-parts.ts';
import { HandlerFunction, longestTimeoutSec } from './handler-function.ts';
import type { HourlyJobs } from './hourly-jobs.ts';
import type { WorkQueue } from './work-queue.ts';

export interface GivenUpProps extends ClubParts {
  readonly replies: WorkQueue;
  readonly hourlyJobs: HourlyJobs;
}

/** Looks into dead-letter queues for the admin, who only sees reasons and counts. */
export class GivenUp extends HandlerFunction {
  constructor(scope: Construct, id: string, { activityEvents, outbox, replies, reminders, hourlyJobs }: GivenUpProps) {
    super(scope, id, {
      handler: 'given-up',
      timeout: Duration.seconds(longestTimeoutSec),
      memoryMiB: 256,
      environment: {
        ACTIVITY_EVENTS_QUEUE_URL: activityEvents.url,
        ACTIVITY_EVENTS_DEAD_LETTER_QUEUE_URL: activityEvents.deadLettersUrl,
        OUTBOX_QUEUE_URL: outbox.url,
        OUTBOX_DEAD_LETTER_QUEUE_URL: outbox.deadLettersUrl,
        REPLIES_QUEUE_URL: replies.url,
        REPLIES_DEAD_LETTER_QUEUE_URL: replies.deadLettersUrl,
        REMINDERS_DEAD_LETTER_QUEUE_URL: reminders.deadLetters.queue.queueUrl,
        HOURLY_JOBS_DEAD_LETTER_QUEUE_URL: hourlyJobs.deadLetters.queue.queueUrl,
      } satisfies EnvironmentOf<typeof givenUpEnvironment>,
    });
    for (const queue of [activityEvents, outbox, replies]) {
      queue.deadLetters.grantLook(this);
      queue.deadLetters.grantTakeOut(this);
      queue.grantSend(this);
    }
    for (const { deadLetters } of [reminders, hourlyJobs]) deadLetters.grantLook(this);
  }
}
