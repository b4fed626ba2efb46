import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { twoWeeksOfMessages } from './messages/two-weeks.ts';
import { exitIfHelpIsAsked } from './usage.ts';

exitIfHelpIsAsked(
  'npm run messages\n\nWrites docs/messages.md: all messages of two weeks of one runner, by the rules and words as they are.',
);
writeFileSync(fileURLToPath(new URL('../docs/messages.md', import.meta.url)), twoWeeksOfMessages());
