import { AdminError } from './admin-error.ts';
import type { AwsClients } from './aws-clients.ts';
import { type CommandContext, regionOf } from './command-context.ts';
import { ClubNotDeployedError, type DeployedStack, readStack } from './stack.ts';

/** @throws RegionUnknownError, ClubNotDeployedError */
export async function deployedClub(
  context: CommandContext,
): Promise<{ readonly aws: AwsClients; readonly stack: DeployedStack }> {
  const region = regionOf(context);
  if (region === undefined) throw new RegionUnknownError();
  const aws = context.awsAsAdmin(region, context.stackName);
  const stack = await readStack(aws.cloudFormation, context.stackName);
  if (stack === undefined) throw new ClubNotDeployedError(region);
  return { aws, stack };
}

export class RegionUnknownError extends AdminError {
  override readonly name = 'RegionUnknownError';

  constructor() {
    super('It is not known in which AWS region the club lives.', 'Add it: --region us-east-1 (or set AWS_REGION).');
  }
}
