import { createHash } from 'node:crypto';
import { existsSync, globSync, statfsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { arithmetic, properties } from './arithmetic.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The longest begin first, the longest of all before the others, or one of them would run at the end while every other core is idle. */
const first = [
  ['tests/pages/every-page{,-today}.browser.test.ts'],
  ['tests/journeys/{join,admin,crash}.test.ts'],
  ['tests/{journeys,lib}/**/*.test.ts', 'tests/**/*.browser.test.ts', 'tests/local/local-club.test.ts'],
  properties,
];

/** The shortest come last, so that all workers end at about the same time. */
const last = arithmetic;

class SlowFirst extends BaseSequencer {
  /** Random otherwise, by the seed that vitest prints. */
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { seed } = this.ctx.config.sequence;
    const groups = [...first, last].map((patterns) => globSync(patterns, { cwd: root }));
    const groupOf = (file: string): number => {
      const group = groups.findIndex((files) => files.includes(file));
      return group < 0 ? first.length - 0.5 : group;
    };
    const placed = files.map((specification) => ({
      specification,
      group: groupOf(relative(root, specification.moduleId)),
      drawn: createHash('sha1').update(`${seed}${specification.moduleId}`).digest('hex'),
    }));
    return placed
      .sort((one, other) => one.group - other.group || (one.drawn < other.drawn ? -1 : 1))
      .map(({ specification }) => specification);
  }
}

// What one process has compiled the next need not: a run has a dozen, and each loads AWS's clients.
process.env.NODE_COMPILE_CACHE ??= join(root, '.local', 'compile-cache');
// esbuild bundles for two seconds of processor time, one of which it would spend on collecting garbage.
process.env.GOGC ??= 'off';
// What a test writes is gone when it ends. On a disk, a file that replaces another waits until it is written.
if (isRoomy('/dev/shm')) process.env.TMPDIR ??= '/dev/shm';

/** Linux has a folder in memory; a container's may be as small as 64 MB. */
function isRoomy(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize >= 1024 ** 3;
}

/** `npm run dev`: nothing else is loaded, no stack is synthesised. */
const arithmeticAlone = { name: 'arithmetic', include: arithmetic, exclude: properties, isolate: false };

const shared = {
  name: 'shared',
  include: ['tests/**/*.test.ts'],
  // Files share a process, one after the other: to load AWS's clients and the stand-ins takes a second.
  isolate: false,
  globalSetup: ['tests/fixtures/synthesise-once.ts', 'tests/fixtures/unused-permissions.ts'],
  setupFiles: 'tests/fixtures/watch-permissions.ts',
};

export default defineConfig(({ mode }) => ({
  root,
  test: {
    // Node strips the types, as it does for the product: Vite would take every module apart.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    runner: 'tests/fixtures/test-files-by-node.ts',
    // Files share a process: what one has spied upon is no longer so for the next.
    restoreMocks: true,
    sequence: { shuffle: { tests: true }, sequencer: SlowFirst },
    // No more than the machine has cores: each worker loads AWS's clients (two: 176 CPU s and 99 s, three: 188 and 97).
    maxWorkers: availableParallelism(),
    // No test takes this long; a machine that is busy with other things may.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [{ extends: true as const, test: mode === 'arithmetic' ? arithmeticAlone : shared }],
  },
}));
