import { Console } from 'node:console';
import { readFile } from 'node:fs/promises';
import nodeHttp from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { compileFunction } from 'node:vm';
import { answerOf, handlerIn } from './lambda-runtime.ts';
import { httpThatCarries } from './request-here.ts';
import { type FunctionProxy, InvocationError, resultIn, type StartFunction } from './running-function.ts';

/**
 * Runs a bundle in this process, where a story that stops functions often takes a third of the time: no thread has to
 * start, and a bundle that begins anew is compiled and warm already. It has its own variables, output and memory, and nothing
 * limits or ends it: once ended it is only ignored.
 */
export const startFunctionHere: StartFunction = async (
  { label, directory, handler: path, memoryMiB, timeoutSec },
  variables,
  log,
  clock,
  proxy,
) => {
  const [name, exportName = ''] = path.split('.');
  const file = join(directory, `${name}.mjs`);
  const handler = handlerIn(
    run(await compiled(file), file, { variables, log, date: clock.Date, proxy }),
    file,
    exportName,
  );
  let isAlive = true;
  const ended = Promise.withResolvers<never>();
  // Nobody may be waiting.
  ended.promise.catch(() => undefined);

  return {
    get isAlive() {
      return isAlive;
    },

    async invoke(invocation) {
      const timer = new AbortController();
      const tooLate = pause(timeoutSec * 1000, undefined, { signal: timer.signal }).then(() => {
        throw new InvocationError(label, `timed out after ${timeoutSec} s`);
      });
      const event: unknown = structuredClone(invocation.event);
      const answered = answerOf(handler, { ...invocation, event }, { memoryMiB, timeoutSec }, (error) =>
        log(error instanceof Error ? (error.stack ?? error.message) : 'thrown'),
      );
      try {
        return resultIn(await Promise.race([answered, tooLate, ended.promise]), label);
      } finally {
        timer.abort();
        tooLate.catch(() => undefined);
      }
    },

    async end() {
      isAlive = false;
      ended.reject(new InvocationError(label, 'ended before it answered'));
    },
  };
};

type Compiled = ReturnType<typeof compileFunction>;

const compiledBundles = new Map<string, Promise<Compiled>>();

/** Once for each bundle in the life of a process, so that what V8 learns about it is kept, too. */
function compiled(file: string): Promise<Compiled> {
  const bundle = compiledBundles.get(file) ?? compile(file);
  compiledBundles.set(file, bundle);
  return bundle;
}

/** The bundle as the body of a function. To call it is to run the bundle from its first line, with nothing in its memory. */
async function compile(file: string): Promise<Compiled> {
  const { transform } = await import('esbuild');
  const { code } = await transform(await readFile(file, 'utf8'), {
    format: 'cjs',
    target: 'node24',
    define: { 'import.meta.url': 'bundleUrl' },
    // Outside a module, `import()` is an experiment of Node's.
    supported: { 'dynamic-import': false },
  });
  return compileFunction(code, ['module', 'exports', 'require', 'bundleUrl', 'process', 'console', 'Date'], {
    filename: file,
  });
}

interface Surroundings {
  readonly variables: Readonly<Record<string, string>>;
  readonly log: (line: string) => void;
  readonly date: DateConstructor;
  readonly proxy: FunctionProxy | undefined;
}

/** What the bundle exports. */
function run(bundle: Compiled, file: string, { variables, log, date, proxy }: Surroundings): unknown {
  const output = linesTo(log);
  const own: NodeJS.Process = Object.create(process, {
    env: { value: { ...variables } },
    stdout: { value: output },
    stderr: { value: output },
  });
  const ofNode = createRequire(file);
  const http = proxy === undefined ? nodeHttp : httpThatCarries(nodeHttp, proxy.origin, proxy.carry);
  const require = (id: string): unknown => {
    if (/^(node:)?process$/.test(id)) return own;
    return /^(node:)?http$/.test(id) ? http : ofNode(id);
  };
  const module = { exports: {} };
  const console = new Console(output, output);
  Reflect.apply(bundle, undefined, [module, module.exports, require, pathToFileURL(file).href, own, console, date]);
  return module.exports;
}

function linesTo(log: (line: string) => void): Writable {
  let begun = '';
  return new Writable({
    decodeStrings: false,
    write(text: string, _encoding, done) {
      const lines = (begun + text).split('\n');
      begun = lines.pop() ?? '';
      for (const line of lines) log(line);
      done();
    },
  });
}
