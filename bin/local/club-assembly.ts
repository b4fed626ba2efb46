import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Assembly, openOrSynthesise } from './assembly.ts';
import { keptDirectory } from './kept-directory.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** All that the bundles are made from; the list of what is installed stands for the packages. */
const sourcesOfBundles = [
  'functions',
  'lib/function-bundles.ts',
  'package.json',
  'tsconfig.json',
  'node_modules/.package-lock.json',
];

/** All that the template and the bundles are made from. */
const sources = [...sourcesOfBundles, 'lib', 'bin/app.ts', 'bin/stack-name.ts', 'cdk.json'];

/**
 * The club's own stack with its bundles. It is made again when one of its sources has changed.
 *
 * @param withIntervals of a club that has an app at intervals.icu.
 */
export async function clubAssembly(onMake?: () => void, withIntervals = false): Promise<Assembly> {
  return openOrSynthesise({
    key: `${keyOfAssembly()}${withIntervals ? '-with-intervals' : ''}`,
    ...(onMake !== undefined && { onMake }),
    async loadApp() {
      // esbuild is a process of its own: meanwhile CDK is loaded.
      const [{ createApp }, withBundles] = await Promise.all([import('../app.ts'), clubBundles()]);
      return ({ outdir }) => createApp({ outdir, isValidated: false, withBundles, withIntervals });
    },
  });
}

/** The directory of the functions' bundles, each in a folder of its name, and of `metafile.json`, esbuild's list of what is in each. */
export async function clubBundles(): Promise<string> {
  return keptDirectory({
    kind: 'bundles',
    key: keyOfBundles(),
    async make(directory) {
      const { bundleFunctionsMeanwhile, handlerFiles } = await import('../../lib/function-bundles.ts');
      const metafile = await bundleFunctionsMeanwhile(handlerFiles(), directory);
      writeFileSync(join(directory, 'metafile.json'), JSON.stringify(metafile));
    },
  });
}

const keyOfAssembly = once(() => keyOf(sources));
const keyOfBundles = once(() => keyOf(sourcesOfBundles));

/** Once for a process: it goes on with the sources that it has loaded, and a club that starts need not read them again. */
function once(key: () => string): () => string {
  let known: string | undefined;
  return () => {
    known ??= key();
    return known;
  };
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
