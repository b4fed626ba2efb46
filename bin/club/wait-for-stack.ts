import type { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { AdminError } from './admin-error.ts';
import type { CommandContext } from './command-context.ts';
import { readStack } from './stack.ts';

const lookEveryMs = 10_000;
/** A first deploy takes minutes; taking a failed one back, too. */
const patienceMs = 20 * 60_000;

/**
 * Waits until AWS is done with the stack. A deploy that was stopped here, by Ctrl-C or a closed lid, continues at AWS, which
 * refuses a second one until then.
 *
 * @throws StackBusyError
 */
export async function waitForStack(
  context: CommandContext,
  cloudFormation: CloudFormationClient,
  why = 'AWS is still at work on the deploy before; waiting for it',
): Promise<void> {
  const { screen, stackName, sleep } = context;
  if (!(await isChanging())) return;

  await screen.work(why, async () => {
    for (let waitedMs = 0; await isChanging(); waitedMs += lookEveryMs) {
      if (waitedMs >= patienceMs) throw new StackBusyError();
      await sleep(lookEveryMs);
    }
  });

  async function isChanging(): Promise<boolean> {
    const status = (await readStack(cloudFormation, stackName))?.status ?? '';
    // In review nothing has begun, so nothing ends by itself.
    return status.endsWith('_IN_PROGRESS') && status !== 'REVIEW_IN_PROGRESS';
  }
}

export class StackBusyError extends AdminError {
  override readonly name = 'StackBusyError';

  constructor() {
    super(
      'AWS has been changing the club for 20 minutes.',
      'Look at: AWS console > CloudFormation > Afterrun > Events. When it is done, run this again.',
    );
  }
}
