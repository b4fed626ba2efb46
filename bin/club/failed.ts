import type { CommandContext } from './command-context.ts';
import { countMessages, countReasons, deadLetterQueuesOf, retryMessages } from './dead-letters.ts';
import { deployedClub } from './deployed-club.ts';

/** `club -- failed`: what was given up, by reason. Counts only; whose messages they are is not shown. */
export async function showFailed(context: CommandContext): Promise<void> {
  const { screen } = context;
  const { aws, stack } = await deployedClub(context);
  let total = 0;
  for (const queue of deadLetterQueuesOf(stack)) {
    const count = await countMessages(aws.sqs, queue.url);
    total += count;
    if (count === 0) {
      screen.good(`${queue.name}: nothing.`);
      continue;
    }
    const reasons = await countReasons(aws.sqs, queue.url);
    const lines = [...reasons].map(([reason, times]) => `  ${times} x ${reason}`);
    screen.warn(`${queue.name}: about ${count} given up.\n${lines.join('\n')}`);
  }
  screen.end(
    total === 0 ? 'Nothing was given up.' : 'Once the reason is fixed, try them again: npm run club -- failed:retry',
  );
}

/** `club -- failed:retry`: hands what was given up back to where it came from. What fails again comes back. */
export async function retryFailed(context: CommandContext): Promise<void> {
  const { screen } = context;
  const { aws, stack } = await deployedClub(context);
  for (const { name, url, sourceUrl } of deadLetterQueuesOf(stack)) {
    if (sourceUrl === undefined) {
      const count = await countMessages(aws.sqs, url);
      if (count > 0) screen.warn(`${name}: ${count} stay, because their time has passed.`);
      continue;
    }
    const handedBack = await retryMessages(aws.sqs, { url, sourceUrl });
    screen.good(`${name}: ${handedBack} handed back.`);
  }
  screen.end('A message that is too old by now is not sent, or says less. See what comes back: npm run club -- failed');
}
