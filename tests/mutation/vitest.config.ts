import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The pure tests that hold the rules, the plan and the reader: what `npm run mutation` runs against each mutant. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/recovery/**/*.test.ts', 'tests/messages/**/*.test.ts', 'tests/plan/**/*.test.ts'],
    // They compare documents, start processes, or take seconds for what other tests say in milliseconds.
    exclude: [
      'tests/recovery/{rules,guide-table,properties}.test.ts',
      'tests/messages/words.test.ts',
      'tests/messages/reply/{any-text,read-reply-command-line}.test.ts',
      'tests/messages/reply/own-words/**',
    ],
    isolate: false,
    testTimeout: 60_000,
  },
});
