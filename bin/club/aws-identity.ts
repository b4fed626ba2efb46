import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { GetCallerIdentityCommand, type STSClient } from '@aws-sdk/client-sts';
import { AdminError } from './admin-error.ts';
import { AwsRefusedError, fromAws } from './aws-answer.ts';

/** The AWS account that the credentials on this computer belong to: twelve digits. */
export async function readAwsAccount(sts: STSClient): Promise<string> {
  return fromAws('accept your login', async () => {
    const { Account = '' } = await sts.send(new GetCallerIdentityCommand({}));
    return Account;
  });
}

/**
 * The same during setup: where there is no login, the error says how to get one.
 *
 * @throws NoAwsLoginError
 */
export async function requireAwsAccount(
  sts: STSClient,
  variables: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  try {
    return await readAwsAccount(sts);
  } catch (error) {
    if (error instanceof AwsRefusedError && /Credentials|ProviderError|Profile/.test(error.awsError)) {
      throw new NoAwsLoginError(hasAwsCommand(variables), { cause: error });
    }
    throw error;
  }
}

/** Whether AWS's command line is installed: it is what logs in. */
function hasAwsCommand({ PATH, Path }: Readonly<Record<string, string | undefined>>): boolean {
  const folders = (PATH ?? Path ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.some((folder) => ['aws', 'aws.exe', 'aws.cmd'].some((name) => existsSync(join(folder, name))));
}

export class NoAwsLoginError extends AdminError {
  override readonly name = 'NoAwsLoginError';

  constructor(hasCommand: boolean, options?: ErrorOptions) {
    super(
      hasCommand
        ? 'This computer is not logged in to AWS.'
        : 'This computer is not logged in to AWS, and has no AWS command line to log in with.',
      hasCommand
        ? 'Run: aws login. A browser opens; log in there, then run this again. (With IAM Identity Center: aws configure sso, once, and set AWS_PROFILE.)'
        : 'Install it from https://aws.amazon.com/cli, close this window and open a new one. Run: aws login. Then run this again. Without installing anything: docs/admin.md, "CloudShell".',
      options,
    );
  }
}
