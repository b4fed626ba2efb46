import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Rules, words and readers, which are arithmetic: no server, no process. They take a second, and `npm run dev` runs them. */
const arithmetic = [
  'tests/recovery/**/*.test.ts',
  'tests/recovery-plan/**/*.test.ts',
  'tests/season/golden.test.ts',
  'tests/messages/**/*.test.ts',
  'tests/clock/**/*.test.ts',
  'tests/pages/today/**/*.test.ts',
  'tests/strava/activity.test.ts',
  'tests/intervals/{activity,wellness,webhook-events}.test.ts',
];

/** The same, tried with thousands of made-up cases: seconds. */
const properties = [
  'tests/recovery/properties.test.ts',
  'tests/recovery/no-amounts.test.ts',
  'tests/messages/words.test.ts',
  'tests/messages/reply/any-text.test.ts',
  'tests/messages/reply/own-words/own-words.test.ts',
  'tests/messages/reply/read-reply-command-line.test.ts',
];

const root = fileURLToPath(new URL('..', import.meta.url));

/** This one needs a process of its own: it looks at what it has open. */
const alone = ['tests/local/start-and-stop.test.ts'];

/** The longest begin first, the longest of all before the others, or one of them would run at the end while every other core is idle. */
const slow = [
  /\/every-page-today\.browser\.test\.ts$|\/every-page\.browser\.test\.ts$/,
  /\/journeys\/(join|admin|crash)\.test\.ts$/,
  /\/tests\/(journeys|lib)\/|\.browser\.test\.ts$|\/local-club\.test\.ts$/,
];

/**
 * A worker goes on with the next file of its project, and ends where another project begins: all of a club's files are together, as
 * each of its workers loads AWS's clients. The shortest come last, so that all workers end at about the same time.
 */
const projectsInOrder = ['club', 'properties', 'alone', 'arithmetic'];

class SlowFirst extends BaseSequencer {
  /** Random otherwise, by the seed that vitest prints. */
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { seed } = this.ctx.config.sequence;
    const place = ({ moduleId, project }: TestSpecification): string =>
      [
        slow.findIndex((files) => files.test(moduleId)) + 1 || slow.length + 1,
        projectsInOrder.indexOf(project.name),
        createHash('sha1').update(`${seed}${moduleId}`).digest('hex'),
      ].join(' ');
    return [...files].sort((one, other) => (place(one) < place(other) ? -1 : 1));
  }
}

// What one process has compiled the next need not: a run has some twenty, and each loads AWS's clients.
process.env.NODE_COMPILE_CACHE ??= join(root, '.local', 'compile-cache');

export default defineConfig({
  root,
  test: {
    // Node strips the types, as it does for the product: Vite would take every module apart.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    runner: 'tests/fixtures/test-files-by-node.ts',
    // Files share a process: what one has spied upon is no longer so for the next.
    restoreMocks: true,
    sequence: { shuffle: { tests: true }, sequencer: SlowFirst },
    // No more than the machine has cores: each worker loads AWS's clients (two: 216 CPU s and 121 s, three: 245 and 126).
    maxWorkers: availableParallelism(),
    // No test takes this long; a machine that is busy with other things may.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'arithmetic', include: arithmetic, exclude: properties, isolate: false } },
      { extends: true, test: { name: 'properties', include: properties, isolate: false } },
      {
        extends: true,
        test: {
          name: 'club',
          include: ['tests/**/*.test.ts'],
          exclude: [...arithmetic, ...properties, ...alone],
          // Files share a process, one after the other: to load AWS's clients and the stand-ins takes a second.
          isolate: false,
          globalSetup: ['tests/fixtures/synthesise-once.ts', 'tests/fixtures/unused-permissions.ts'],
          setupFiles: 'tests/fixtures/watch-permissions.ts',
        },
      },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
  },
});
