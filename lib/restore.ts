import { Duration, Fn } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { EnvironmentOf, restoreEnvironment } from '../functions/environment.ts';
import type { ClubParts } from './club-parts.ts';
import { HandlerFunction, longestTimeoutSec } from './handler-function.ts';

/**
 * Puts rows of a backup back for the admin, who only sees counts. It reads restored copies of the club's tables and, of
 * the club's own tables, only the ledger.
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
    // The club's key comes from it, and shows whose rows have been erased since.
    parameters.grantStravaClientSecret(this);
  }
}
