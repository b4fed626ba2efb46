import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { mutatedParts } from './parts.ts';

const parts = Object.entries(mutatedParts).filter(([name]) => [undefined, name].includes(process.env.AFTERRUN_MUTATED));

/** The pure tests of the part that is mutated: what `npm run mutation` runs against each mutant. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: parts.flatMap(([, { tests }]) => tests),
    // They start processes, or take seconds for what other tests say in milliseconds.
    exclude: [
      'tests/recovery/rules.test.ts',
      'tests/plan/{agreement,mornings-of-seasons}.test.ts',
      'tests/messages/reply/{any-text,read-reply-command-line,signs/wordings,evidence/evidence}.test.ts',
      'tests/messages/reply/own-words/**',
    ],
    isolate: false,
    testTimeout: 60_000,
  },
});
