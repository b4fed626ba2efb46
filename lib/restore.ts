import { Duration, Fn } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { EnvironmentOf, restoreEnvironment } from '../functions/environment.ts';
import type { ClubParts } from './club-parts.ts';
import { HandlerFunction, longestTimeoutSec } from './handler-function.ts';

/**
 * Puts rows of a backup back in the admin's place, who is told counts. It reads tables that were restored beside those of the
 * club, and of the club's own nothing but its ledger.
 */
export class Restore extends HandlerFunction {
  constructor(scope: Construct, id: string, { parameters, tables }: ClubParts) {
    super(scope, id, {
      handler: 'restore',
      timeout: Duration.seconds(longestTimeoutSec),
      memoryMiB: 256,
      environment: {
        ...tables.environment,
        STRAVA_CLIENT_SECRET_PARAMETER: parameters.stravaClientSecretName,
      } satisfies EnvironmentOf<typeof restoreEnvironment>,
    });
    this.allow(
      ['dynamodb:Scan'],
      tables.arns.map((arn) => Fn.join('', [arn, '-restored'])),
    );
    tables.grant(this, { members: ['put'], tokens: ['put'], recovery: ['put'], ledger: ['get', 'put'] });
    // Whose rows have been erased since is known by the club's key, which comes from it.
    parameters.grantStravaClientSecret(this);
  }
}
