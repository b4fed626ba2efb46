import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rulesTable } from './rules-table.ts';
import { exitIfHelpIsAsked } from './usage.ts';

exitIfHelpIsAsked('npm run rules\n\nWrites docs/rules.md: each rule with its source and parameters, from the code.');
writeFileSync(fileURLToPath(new URL('../docs/rules.md', import.meta.url)), rulesTable());
