import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { twoWeeksOfMessages } from './messages/two-weeks.ts';

writeFileSync(fileURLToPath(new URL('../docs/messages.md', import.meta.url)), twoWeeksOfMessages());
