import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

export interface TestsReport {
  readonly tests: number;
  /** The names of tests that failed, with the first lines of why. */
  readonly failures: readonly string[];
  readonly minutes: number;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const longestWhy = 600;

const resultsSchema = z.object({
  numTotalTests: z.int(),
  testResults: z.array(
    z.object({
      name: z.string(),
      message: z.string(),
      status: z.string(),
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()).nullish() }),
      ),
    }),
  ),
});

/**
 * Runs test files in a process of their own.
 *
 * @param times how many times the usual cases each property tries.
 * @param seed of the cases.
 */
export async function runTests(files: readonly string[], times: number, seed: number): Promise<TestsReport> {
  const began = performance.now();
  const directory = await mkdtemp(join(tmpdir(), 'afterrun-proof-'));
  const output = join(directory, 'results.json');
  const vitest = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config=tests/vitest.config.ts',
    '--testTimeout=36000000',
    '--reporter=json',
    `--outputFile=${output}`,
    ...files,
  ];
  const child = spawn(process.execPath, vitest, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, AFTERRUN_RUNS_TIMES: String(times), AFTERRUN_SEED: String(seed) },
  });
  await new Promise((resolve) => child.on('close', resolve));
  const { numTotalTests, testResults } = resultsSchema.parse(JSON.parse(await readFile(output, 'utf8')));
  await rm(directory, { recursive: true });
  return {
    tests: numTotalTests,
    failures: testResults.flatMap(failuresOf),
    minutes: (performance.now() - began) / 60_000,
  };
}

type FileResult = z.infer<typeof resultsSchema>['testResults'][number];

function failuresOf({ name, message, status, assertionResults }: FileResult): readonly string[] {
  const failed = assertionResults
    .filter((one) => one.status === 'failed')
    .map(({ fullName, failureMessages }) => `${fullName}: ${failureMessages?.join(' ').slice(0, longestWhy)}`);
  // A file that could not be loaded, or whose end failed, has no test that says so.
  return status === 'failed' && failed.length === 0 ? [`${name}: ${message.slice(0, longestWhy)}`] : failed;
}
