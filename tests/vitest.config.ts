import { createHash } from 'node:crypto';
import { existsSync, globSync, statfsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { arithmetic, properties } from './arithmetic.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * These wait for a browser most of the time, so one at a time runs beside files that only reckon: two at once would leave a core idle.
 * The longest first; seconds as measured, roughly.
 */
const waiting: readonly (readonly [string, number])[] = [
  ['tests/pages/every-page.browser.test.ts', 13],
  ['tests/journeys/join.test.ts', 12],
  ['tests/pages/every-page-today.browser.test.ts', 11],
  ['tests/local/desk/desk.browser.test.ts', 5],
];

/** Of those that reckon, the longest come first and the shortest last, so that all workers end at about the same time. */
const longest = [
  'tests/journeys/{admin,crash,intervals,odd-rows,one-upload}.test.ts',
  'tests/local/local-club.test.ts',
  'tests/messages/reply/any-text.test.ts',
  'tests/messages/reply/own-words/own-words.test.ts',
  'tests/bin/club/doctor.test.ts',
];
const secondsOfLongest = 4;
const secondsOfOthers = 0.3;

class SlowFirst extends BaseSequencer {
  /** Random otherwise, by the seed that vitest prints. */
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { seed } = this.ctx.config.sequence;
    const long = globSync(longest, { cwd: root });
    const short = globSync(arithmetic, { cwd: root });
    const placed = files.map((specification) => {
      const path = relative(root, specification.moduleId);
      const place = long.includes(path) ? 0 : short.includes(path) ? 2 : 1;
      return { path, place, specification, drawn: createHash('sha1').update(`${seed}${path}`).digest('hex') };
    });
    const isWaiting = ({ path }: (typeof placed)[number]) => waiting.some(([name]) => name === path);
    const reckoning = placed
      .filter((one) => !isWaiting(one))
      .sort((one, other) => one.place - other.place || (one.drawn < other.drawn ? -1 : 1));

    // Between one that waits and the next come as many others as take as long as it does.
    const order: typeof placed = [];
    for (const [name, seconds] of waiting) {
      order.push(...placed.filter(({ path }) => path === name));
      for (let spent = 0; spent < seconds && reckoning[0] !== undefined; ) {
        spent += reckoning[0].place === 0 ? secondsOfLongest : secondsOfOthers;
        order.push(...reckoning.splice(0, 1));
      }
    }
    return [...order, ...reckoning].map(({ specification }) => specification);
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
    // No more than the machine has cores: each worker loads AWS's clients (on two cores, two: 138 CPU s and 76 s, three: 152 and 78).
    maxWorkers: availableParallelism(),
    // No test takes this long; a machine that is busy with other things may.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [{ extends: true as const, test: mode === 'arithmetic' ? arithmeticAlone : shared }],
  },
}));
