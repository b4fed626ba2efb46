import * as z from 'zod';
import { AdminError } from './admin-error.ts';
import { askFunction } from './ask-function.ts';
import type { AwsClients } from './aws-clients.ts';
import type { CommandContext } from './command-context.ts';
import { countMessages, deadLetterQueuesOf } from './dead-letters.ts';
import { deployedClub } from './deployed-club.ts';
import { type DeployedStack, findResource } from './stack.ts';
import type { VerbResult } from './verb.ts';

/** Counts the dead letters by reason. Whose messages they are is neither shown nor read here. */
export async function showFailed(context: CommandContext): Promise<VerbResult> {
  const { screen } = context;
  const { aws, stack } = await deployedClub(context);
  const queues: Record<string, { count: number; reasons: Readonly<Record<string, number>> }> = {};
  for (const queue of deadLetterQueuesOf(stack)) {
    const count = await countMessages(await aws.sqs(), queue.url);
    queues[queue.name] = { count, reasons: {} };
    if (count === 0) {
      screen.good(`${queue.name}: nothing.`);
      continue;
    }
    const { reasons } = await askAboutGivenUp(aws, stack, { ask: 'reasons', queue: queue.name }, reasonsSchema);
    queues[queue.name] = { count, reasons };
    const lines = Object.entries(reasons).map(([reason, times]) => `  ${times} x ${reason}`);
    screen.warn(`${queue.name}: the club stopped trying about ${count}.\n${lines.join('\n')}`);
  }
  const isAny = Object.values(queues).some(({ count }) => count > 0);
  screen.end(
    isAny
      ? 'Once the reason is fixed, try them again: npm run club -- failed retry'
      : 'Nothing waits to be tried again.',
  );
  return { json: { queues }, needsFixing: isAny };
}

/** Returns dead letters to their queues. What fails again comes back. */
export async function retryFailed(context: CommandContext): Promise<VerbResult> {
  const { screen } = context;
  const { aws, stack } = await deployedClub(context);
  const retried: Record<string, number> = {};
  for (const { name, url, sourceUrl } of deadLetterQueuesOf(stack)) {
    const count = await countMessages(await aws.sqs(), url);
    if (sourceUrl === undefined) {
      if (count > 0) screen.warn(`${name}: ${count} stay, because their time has passed.`);
      continue;
    }
    const asked = { ask: 'retry', queue: name };
    const { handedBack } = count === 0 ? { handedBack: 0 } : await askAboutGivenUp(aws, stack, asked, retrySchema);
    retried[name] = handedBack;
    screen.good(`${name}: ${handedBack} tried again.`);
  }
  screen.end('A message that is too old by now is not sent, or says less. See what comes back: npm run club -- failed');
  return { json: { retried } };
}

const reasonsSchema = z.object({ reasons: z.record(z.string(), z.int()) });
const retrySchema = z.object({ handedBack: z.int() });

/** The function looks into the queue, and answers with reasons and counts: no message comes to this computer. */
async function askAboutGivenUp<Answer>(
  aws: AwsClients,
  stack: DeployedStack,
  request: object,
  schema: z.ZodType<Answer>,
): Promise<Answer> {
  const answer = await askFunction(await aws.lambda(), findResource(stack, 'AWS::Lambda::Function', 'GivenUp'), {
    what: 'run the function that looks into the queues',
    request,
    answer: schema,
  });
  if (answer === undefined) throw new GivenUpNotAskedError();
  return answer;
}

export class GivenUpNotAskedError extends AdminError {
  override readonly name = 'GivenUpNotAskedError';

  constructor() {
    super(
      'The club could not look into its queues.',
      'Run: npm run deploy. If that does not help: npm run club -- doctor',
    );
  }
}
