import { GetCallerIdentityCommand, type STSClient } from '@aws-sdk/client-sts';
import { fromAws } from './aws-answer.ts';

/** The AWS account that the credentials on this computer belong to: twelve digits. */
export async function readAwsAccount(sts: STSClient): Promise<string> {
  return fromAws('accept your login', async () => {
    const { Account = '' } = await sts.send(new GetCallerIdentityCommand({}));
    return Account;
  });
}
