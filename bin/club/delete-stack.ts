import {
  type CloudFormationClient,
  ContinueUpdateRollbackCommand,
  DeleteStackCommand,
} from '@aws-sdk/client-cloudformation';
import { AdminError } from './admin-error.ts';
import { fromAws } from './aws-answer.ts';
import type { CommandContext } from './command-context.ts';
import { StoppedByAdminError } from './screen.ts';
import { readStack } from './stack.ts';
import { waitForStack } from './wait-for-stack.ts';

/** @throws StackNotDeletedError */
export async function deleteStack(
  context: CommandContext,
  cloudFormation: CloudFormationClient,
  why: string,
): Promise<void> {
  const { stackName } = context;
  await fromAws('delete the stack', () => cloudFormation.send(new DeleteStackCommand({ StackName: stackName })));
  await waitForStack(context, cloudFormation, why);
  const left = await readStack(cloudFormation, stackName);
  if (left !== undefined && left.status !== 'DELETE_COMPLETE') throw new StackNotDeletedError(left.status);
}

/** In these states a stack holds no club, and no deploy is taken before it is gone. */
const empty: ReadonlySet<string> = new Set([
  'ROLLBACK_COMPLETE',
  'ROLLBACK_FAILED',
  'REVIEW_IN_PROGRESS',
  'DELETE_FAILED',
]);

/**
 * Brings a stack that an earlier failure has left into a state in which AWS takes a deploy; asks before anything is taken away.
 *
 * @returns whether there is a club already.
 * @throws StackBusyError, StackNotDeletedError, StackStuckError
 */
export async function makeDeployable(context: CommandContext, cloudFormation: CloudFormationClient): Promise<boolean> {
  const { screen, stackName } = context;
  await waitForStack(context, cloudFormation);
  const status = (await readStack(cloudFormation, stackName))?.status;
  if (status === undefined || status === 'DELETE_COMPLETE') return false;
  if (empty.has(status)) {
    const goes = await screen.confirm(
      `A deploy before this one failed and left an empty stack (${status}), which has to go first. Delete it?`,
      true,
    );
    if (!goes) throw new StoppedByAdminError();
    await deleteStack(context, cloudFormation, 'AWS is deleting the empty stack');
    screen.good('The empty stack is gone.');
    return false;
  }
  if (status === 'UPDATE_ROLLBACK_FAILED') {
    const goes = await screen.confirm('AWS could not undo the last deploy. Let it try again first?', true);
    if (!goes) throw new StoppedByAdminError();
    await fromAws('take the last deploy back', () =>
      cloudFormation.send(new ContinueUpdateRollbackCommand({ StackName: stackName })),
    );
    await waitForStack(context, cloudFormation, 'AWS is undoing the last deploy');
    if ((await readStack(cloudFormation, stackName))?.status === status) throw new StackStuckError();
  }
  return true;
}

export class StackNotDeletedError extends AdminError {
  override readonly name = 'StackNotDeletedError';

  constructor(status: string) {
    super(
      `AWS could not delete the stack (${status}).`,
      'Look at the first red line: AWS console > CloudFormation > Afterrun > Events. Fix it and run this again.',
    );
  }
}

export class StackStuckError extends AdminError {
  override readonly name = 'StackStuckError';

  constructor() {
    super(
      'AWS cannot undo the last deploy. Runners still get their texts from the version before.',
      'AWS console > CloudFormation > Afterrun > Stack actions > "Continue update rollback", and skip the resource that the Events name. Then run this again.',
    );
  }
}
