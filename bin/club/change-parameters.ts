import { type CloudFormationClient, UpdateStackCommand } from '@aws-sdk/client-cloudformation';
import { AdminError } from './admin-error.ts';
import { fromAws } from './aws-answer.ts';
import type { CommandContext } from './command-context.ts';
import { type DeployedStack, readStack } from './stack.ts';
import { waitForStack } from './wait-for-stack.ts';

/**
 * Changes parameters of the deployed club and nothing else: its own template stays, so no CDK and no bundle is needed. Waits until
 * AWS is done.
 *
 * @throws StackBusyError, ParametersNotChangedError: AWS has taken the change back, and the club works as before.
 */
export async function changeParameters(
  context: CommandContext,
  cloudFormation: CloudFormationClient,
  { name, parameters }: DeployedStack,
  changed: Readonly<Record<string, string>>,
): Promise<void> {
  await waitForStack(context, cloudFormation);
  await fromAws('change the settings of the club', () =>
    cloudFormation.send(
      new UpdateStackCommand({
        StackName: name,
        UsePreviousTemplate: true,
        Capabilities: ['CAPABILITY_IAM', 'CAPABILITY_NAMED_IAM'],
        Parameters: Object.keys(parameters).map((ParameterKey) => {
          const value = changed[ParameterKey];
          return value === undefined
            ? { ParameterKey, UsePreviousValue: true }
            : { ParameterKey, ParameterValue: value };
        }),
      }),
    ),
  );
  await waitForStack(context, cloudFormation, 'AWS is changing the club (1 to 2 minutes)');
  const status = (await readStack(cloudFormation, name))?.status ?? 'gone';
  if (status !== 'UPDATE_COMPLETE') throw new ParametersNotChangedError(status);
}

export class ParametersNotChangedError extends AdminError {
  override readonly name = 'ParametersNotChangedError';

  constructor(status: string) {
    super(
      `AWS did not change the club (${status}). It works as before.`,
      'Look at the first red line: AWS console > CloudFormation > Afterrun > Events. Then run this again.',
    );
  }
}
