import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rulesTable } from './rules-table.ts';

writeFileSync(fileURLToPath(new URL('../docs/rules.md', import.meta.url)), rulesTable());
