import { type IPrincipal, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';

/**
 * Lets an AWS service assume a role on behalf of this account only: without the condition another account could make it
 * do so.
 *
 * Source: IAM, "The confused deputy problem"; EventBridge Scheduler and SNS name the same key.
 */
export function takenOnHere(scope: Construct, service: string): IPrincipal {
  return new ServicePrincipal(service, {
    conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } },
  });
}
