import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { EnvironmentOf, webhookEnvironment } from '../functions/environment.ts';
import type { ClubParts } from './club-parts.ts';
import { HandlerFunction } from './handler-function.ts';

/**
 * Receives the events of sources within the two seconds they wait: checks each and puts it into its athlete's queue.
 */
export class Webhook extends HandlerFunction {
  constructor(scope: Construct, id: string, { parameters, activityEvents, intervals }: ClubParts) {
    super(scope, id, {
      handler: 'webhook',
      timeout: Duration.seconds(5),
      memoryMiB: 512,
      environment: {
        ACTIVITY_EVENTS_QUEUE_URL: activityEvents.url,
        WEBHOOK_SECRET_SHA256: parameters.webhookSecretSha256,
        ...(intervals && {
          INTERVALS_PATH_SECRET_SHA256: intervals.pathSecretSha256,
          INTERVALS_WEBHOOK_SECRET_SHA256: intervals.webhookSecretSha256,
        }),
      } satisfies EnvironmentOf<typeof webhookEnvironment>,
    });
    activityEvents.grantSend(this);
  }
}
