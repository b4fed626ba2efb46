import { type IPrincipal, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';

/**
 * A service of AWS that takes on a role in the name of this account: without the condition it could be asked to by another.
 *
 * Source: IAM, "The confused deputy problem"; EventBridge Scheduler and SNS name the same key.
 */
export function takenOnHere(scope: Construct, service: string): IPrincipal {
  return new ServicePrincipal(service, {
    conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } },
  });
}
