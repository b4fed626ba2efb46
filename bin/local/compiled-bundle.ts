import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';

/** What a bundle is given, in this order. */
const given = ['module', 'exports', 'require', 'bundleUrl', 'process', 'console', 'Date', 'fetch', 'setTimeout'];

export interface CompiledBundle {
  /** The bundle as a function. To call it is to run the bundle from its first line, with nothing in its memory. */
  readonly body: (...given: readonly unknown[]) => unknown;
  /** Keeps what V8 has compiled so far for the next process. Does nothing where it is kept already. */
  keep(): void;
}

const compiledBundles = new Map<string, Promise<CompiledBundle>>();

/** Once for each bundle in the life of a process, so that what V8 learns about it is kept, too. */
export function compiledBundle(file: string): Promise<CompiledBundle> {
  // An assembly names the folders of its bundles by their content: another assembly has most of them, too.
  const key = /asset\.[0-9a-f]{64}\/.*$/.exec(file)?.[0] ?? file;
  const bundle = compiledBundles.get(key) ?? compile(file);
  compiledBundles.set(key, bundle);
  return bundle;
}

/** Two files beside the bundle, deleted with it, spare the next process esbuild and most of the compiling. */
async function compile(file: string): Promise<CompiledBundle> {
  const kept = join(dirname(file), '.compile-cache');
  // V8 takes back only what it has written itself, with the same options.
  const codeFile = join(kept, 'in-this-process.cjs');
  const v8File = join(kept, `in-this-process-${cachedDataVersionTag()}.v8`);

  const keptCode = keptIn(codeFile)?.toString('utf8');
  const code = keptCode ?? (await asFunction(file));
  const cachedData = keptIn(v8File);
  const script = new Script(code, { filename: file, ...(cachedData !== undefined && { cachedData }) });
  let isKept = cachedData !== undefined && script.cachedDataRejected !== true;
  const body: CompiledBundle['body'] = script.runInThisContext();
  return {
    body,
    keep() {
      if (isKept) return;
      isKept = true;
      if (keptCode === undefined) write(codeFile, code);
      write(v8File, script.createCachedData());
    },
  };
}

async function asFunction(file: string): Promise<string> {
  const { transform } = await import('esbuild');
  const { code } = await transform(await readFile(file, 'utf8'), {
    format: 'cjs',
    target: 'node24',
    define: { 'import.meta.url': 'bundleUrl' },
    // Outside a module, `import()` is an experiment of Node's.
    supported: { 'dynamic-import': false },
  });
  return `(function (${given.join(', ')}) {${code}\n})`;
}

function keptIn(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Whole or not at all. Another process may write the same, or may have removed the bundle: no harm. */
function write(file: string, content: string | Buffer): void {
  const draft = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file));
  } catch {
    // It is there, or its place is gone.
  }
  try {
    writeFileSync(draft, content);
    renameSync(draft, file);
  } catch {
    // It is compiled again next time.
  }
}
