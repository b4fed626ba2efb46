import { GetParameterCommand, type SSMClient } from '@aws-sdk/client-ssm';
import { fromAws, isAwsError } from './aws-answer.ts';

/** Below this, a deploy of this stack is refused. Source: the template's own `CheckBootstrapVersion` rule. */
export const neededBootstrapVersion = 6;

/**
 * The version of what CDK keeps in an account and region before its first deploy (a bucket and some roles).
 * `undefined`: the region has never been prepared.
 */
export async function readBootstrapVersion(ssm: SSMClient): Promise<number | undefined> {
  return fromAws('say whether the region is prepared for deploys', async () => {
    try {
      const { Parameter } = await ssm.send(new GetParameterCommand({ Name: '/cdk-bootstrap/hnb659fds/version' }));
      return Number(Parameter?.Value);
    } catch (error) {
      if (isAwsError(error, 'ParameterNotFound')) return undefined;
      throw error;
    }
  });
}
