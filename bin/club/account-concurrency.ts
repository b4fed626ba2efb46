import { GetAccountSettingsCommand, type LambdaClient } from '@aws-sdk/client-lambda';
import { fromAws } from './aws-answer.ts';

/** How many functions may run at the same time in the account. New accounts have 10. */
export async function readAccountConcurrency(lambda: LambdaClient): Promise<number> {
  return fromAws('show the limits of the account', async () => {
    const { AccountLimit } = await lambda.send(new GetAccountSettingsCommand({}));
    return AccountLimit?.ConcurrentExecutions ?? 0;
  });
}
