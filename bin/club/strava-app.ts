import { AdminError } from './admin-error.ts';
import type { AwsClients } from './aws-clients.ts';
import { type CommandContext, stravaApiUrlOf } from './command-context.ts';
import { readSecret, stravaClientSecretName } from './secrets.ts';
import type { DeployedStack } from './stack.ts';
import type { StravaAppCredentials } from './strava-subscriptions.ts';

/** The deployed club's credentials at Strava. @throws NoStravaSecretError */
export async function stravaAppOf(
  { stackName, config }: CommandContext,
  { ssm }: Pick<AwsClients, 'ssm'>,
  { parameters }: Pick<DeployedStack, 'parameters'>,
): Promise<StravaAppCredentials> {
  const clientSecret = await readSecret(await ssm(), stravaClientSecretName(stackName));
  if (clientSecret === undefined) throw new NoStravaSecretError();
  return {
    apiUrl: parameters.StravaApiUrl ?? stravaApiUrlOf(config),
    clientId: parameters.StravaClientId ?? '',
    clientSecret,
  };
}

export class NoStravaSecretError extends AdminError {
  override readonly name = 'NoStravaSecretError';

  constructor() {
    super('The Strava client secret is not in Parameter Store.', 'Run: npm run club -- setup');
  }
}
