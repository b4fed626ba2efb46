import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Assembly, openOrSynthesise } from './assembly.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** All that the template and the bundles are made from; the list of what is installed stands for the packages. */
const sources = [
  'functions',
  'lib',
  'bin/app.ts',
  'bin/stack-name.ts',
  'cdk.json',
  'package.json',
  'tsconfig.json',
  'node_modules/.package-lock.json',
];

/**
 * The club's own stack with its bundles. It is made again when one of its sources has changed.
 *
 * @param withIntervals of a club that has an app at intervals.icu.
 */
export async function clubAssembly(onMake?: () => void, withIntervals = false): Promise<Assembly> {
  return openOrSynthesise({
    key: `${ownKey()}${withIntervals ? '-with-intervals' : ''}`,
    ...(onMake !== undefined && { onMake }),
    async loadApp(directory) {
      const bundles = join(directory, 'bundles');
      const [{ createApp }] = await Promise.all([import('../app.ts'), bundle(bundles)]);
      return ({ outdir }) => createApp({ outdir, isValidated: false, withBundles: bundles, withIntervals });
    },
  });
}

let keyOfSources: string | undefined;

/** Once for a process: it goes on with the sources that it has loaded, and a club that starts need not read them again. */
function ownKey(): string {
  keyOfSources ??= keyOf(sources);
  return keyOfSources;
}

/** While CDK is loaded: esbuild is a process of its own. */
async function bundle(directory: string): Promise<void> {
  const { bundleFunctionsMeanwhile, handlerFiles } = await import('../../lib/function-bundles.ts');
  await bundleFunctionsMeanwhile(handlerFiles(), directory);
}

/** A name for the content of files and folders, given from the project's root. A missing one counts, too. */
export function keyOf(paths: readonly string[]): string {
  const hash = createHash('sha256').update(process.versions.node);
  for (const path of paths.flatMap(filesIn)) {
    const content = contentOf(path);
    hash.update(`\n${path} ${content.byteLength}\n`).update(content);
  }
  return hash.digest('hex').slice(0, 20);
}

function filesIn(path: string): readonly string[] {
  try {
    return readdirSync(join(project, path), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(project.length))
      .toSorted();
  } catch {
    return [path];
  }
}

function contentOf(path: string): Buffer {
  try {
    return readFileSync(join(project, path));
  } catch {
    return Buffer.from('missing');
  }
}
