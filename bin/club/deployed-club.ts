import { AdminError } from './admin-error.ts';
import type { AwsClients } from './aws-clients.ts';
import { type ClubDesk, regionOf } from './club-desk.ts';
import { ClubNotDeployedError, type DeployedStack, readStack } from './stack.ts';

/** @throws RegionUnknownError, ClubNotDeployedError */
export async function deployedClub(
  desk: ClubDesk,
): Promise<{ readonly aws: AwsClients; readonly stack: DeployedStack }> {
  const region = regionOf(desk);
  if (region === undefined) throw new RegionUnknownError();
  const aws = desk.aws(region);
  const stack = await readStack(aws.cloudFormation, desk.stackName);
  if (stack === undefined) throw new ClubNotDeployedError(region);
  return { aws, stack };
}

export class RegionUnknownError extends AdminError {
  override readonly name = 'RegionUnknownError';

  constructor() {
    super('It is not known in which AWS region the club lives.', 'Add it: --region us-east-1 (or set AWS_REGION).');
  }
}
