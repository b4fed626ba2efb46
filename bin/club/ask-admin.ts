import type * as z from 'zod';
import type { AdminRequest } from '../../functions/admin/answer-admin.ts';
import { AdminError } from './admin-error.ts';
import { askFunction } from './ask-function.ts';
import type { AwsClients } from './aws-clients.ts';
import { type DeployedStack, findResource } from './stack.ts';

/**
 * Has the club do something: its function does it, so that the rules of messages, money and privacy hold.
 *
 * @throws ClubDidNotActError
 */
export async function askAdminFunction<Answer>(
  { lambda }: Pick<AwsClients, 'lambda'>,
  stack: DeployedStack,
  request: AdminRequest,
  answer: z.ZodType<Answer>,
): Promise<Answer> {
  const answered = await askFunction(await lambda(), findResource(stack, 'AWS::Lambda::Function', 'Reconcile'), {
    what: 'run the function that does this',
    request,
    answer,
  });
  if (answered === undefined) throw new ClubDidNotActError();
  return answered;
}

export class ClubDidNotActError extends AdminError {
  override readonly name = 'ClubDidNotActError';

  constructor() {
    super(
      'The function of the club that does this failed, or is older than this command line.',
      'Run: npm run deploy. Then run this again: what is done already is not done twice. See also: npm run club -- logs',
    );
  }
}
