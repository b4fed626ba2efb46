import { readFileSync } from 'node:fs';
import { join, matchesGlob, relative } from 'node:path';
import { createVitest, type TestModule, type TestSpecification } from 'vitest/node';
import type { Change } from './changes.ts';
import { type MutatedPart, mutatedParts, testsOfGenerated } from './parts.ts';

/** What the tests made of a change. One that no test has loaded is not covered. */
export type Verdict =
  | { readonly is: 'noticed'; readonly by: string }
  | { readonly is: 'out of time' | 'not covered' | 'survived' };

export interface Judge {
  /** Without a change: of the sources as they are. */
  verdictOf(change: Change | undefined): Promise<Verdict>;
  close(): Promise<void>;
}

const processorSeconds = { quick: 20, slow: 60 };

/**
 * Runs the tests of a part against one change at a time. Each run has a process of its own, so that whatever a source makes
 * while it loads is made of the changed text; vitest stays, and with it what it has transformed. No file is written.
 */
export async function judgeOf(part: MutatedPart, root: string): Promise<Judge> {
  const { quick, slow } = mutatedParts[part];
  let changed: { readonly path: string; readonly text: string } | undefined;
  let isLoaded = false;
  let failures: string[] = [];

  const vitest = await createVitest(
    'test',
    {
      config: false,
      root,
      include: [...quick, ...slow],
      watch: false,
      // What vitest returns holds the failures of earlier changes as well, of files that this one did not reach.
      reporters: [
        {
          onTestModuleEnd(module) {
            failures.push(...failuresIn(module));
          },
        },
      ],
      bail: 1,
      maxWorkers: 1,
      isolate: false,
      // It would hand out the text of before the change.
      fsModuleCache: false,
      execArgv: ['--import', join(import.meta.dirname, 'processor-limit.ts')],
      testTimeout: 600_000,
      hookTimeout: 600_000,
      testNamePattern: new RegExp(`^(?!.*${testsOfGenerated.source})`),
      sequence: { shuffle: false },
    },
    {
      plugins: [
        {
          name: 'afterrun:change',
          enforce: 'pre',
          load(id) {
            if (id !== changed?.path) return null;
            isLoaded = true;
            return changed.text;
          },
        },
      ],
    },
  );
  const all = await vitest.globTestSpecifications();
  const isSlow = ({ moduleId }: TestSpecification): boolean =>
    slow.some((pattern) => matchesGlob(relative(root, moduleId), pattern));

  async function run(tests: readonly TestSpecification[], seconds: number): Promise<Verdict> {
    process.env.AFTERRUN_PROCESSOR_SECONDS = String(seconds);
    failures = [];
    const { unhandledErrors } = await vitest.runTestSpecifications([...tests]);
    const [failed] = failures;
    if (failed !== undefined) return { is: 'noticed', by: failed };
    if (unhandledErrors.length > 0) return { is: 'out of time' };
    return { is: 'survived' };
  }

  return {
    async verdictOf(change) {
      isLoaded = false;
      if (change !== undefined) changed = { path: join(root, change.file), text: textWith(change, root) };
      if (changed !== undefined) vitest.invalidateFile(changed.path);
      const verdict = await run(
        all.filter((test) => !isSlow(test)),
        processorSeconds.quick,
      );
      const last = verdict.is === 'survived' ? await run(all.filter(isSlow), processorSeconds.slow) : verdict;
      const isCovered = isLoaded || changed === undefined;
      if (changed !== undefined) vitest.invalidateFile(changed.path);
      changed = undefined;
      return isCovered ? last : { is: 'not covered' };
    },
    close: () => vitest.close(),
  };
}

function failuresIn(module: TestModule): readonly string[] {
  const tests = [...module.children.allTests('failed')].map(({ fullName }) => fullName);
  return tests.length > 0 || module.errors().length === 0 ? tests : [`${module.relativeModuleId} as it loads`];
}

function textWith({ file, from, to, after }: Change, root: string): string {
  const text = readFileSync(join(root, file), 'utf8');
  return text.slice(0, from) + after + text.slice(to);
}
