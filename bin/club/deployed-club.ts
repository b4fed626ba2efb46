import { AdminError } from './admin-error.ts';
import type { AwsClients } from './aws-clients.ts';
import { type CommandContext, regionOf } from './command-context.ts';
import { ClubNotDeployedError, type DeployedStack, readStack } from './stack.ts';

export interface FoundClub {
  /** With the club's role for its admin, for what looks. */
  readonly aws: AwsClients;
  /** With the login of this computer, for what changes the club. */
  readonly login: AwsClients;
  readonly stack: DeployedStack;
}

/** @throws RegionUnknownError, ClubNotDeployedError */
export async function deployedClub(context: CommandContext): Promise<FoundClub> {
  const region = regionOf(context);
  if (region === undefined) throw new RegionUnknownError();
  const aws = context.awsAsAdmin(region, context.stackName);
  const stack = await readStack(await aws.cloudFormation(), context.stackName);
  if (stack === undefined) throw new ClubNotDeployedError(region);
  return { aws, login: context.aws(region), stack };
}

export class RegionUnknownError extends AdminError {
  override readonly name = 'RegionUnknownError';

  constructor() {
    super('Which AWS region is the club in?', 'Add --region us-east-1, or set AWS_REGION.');
  }
}
