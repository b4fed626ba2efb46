import { Console } from 'node:console';
import nodeHttp from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { type CompiledBundle, compiledBundle } from './compiled-bundle.ts';
import { answerOf, handlerIn } from './lambda-runtime.ts';
import { fetchThatCarries, httpThatCarries } from './request-here.ts';
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
  const bundle = await compiledBundle(file);
  let isAlive = true;
  const surroundings = { variables, log, date: clock.Date, proxy, isAlive: () => isAlive };
  const handler = handlerIn(run(bundle, file, surroundings), file, exportName);
  const ended = Promise.withResolvers<never>();
  // Nobody may be waiting.
  ended.promise.catch(() => undefined);

  return {
    get isAlive() {
      return isAlive;
    },

    async invoke(invocation) {
      const { promise: tooLate, reject } = Promise.withResolvers<never>();
      const timer = setTimeout(
        () => reject(new InvocationError(label, `timed out after ${timeoutSec} s`)),
        timeoutSec * 1000,
      );
      const event: unknown = structuredClone(invocation.event);
      const answered = answerOf(handler, { ...invocation, event }, { memoryMiB, timeoutSec }, (error) =>
        log(error instanceof Error ? (error.stack ?? error.message) : 'thrown'),
      );
      try {
        return resultIn(await Promise.race([answered, tooLate, ended.promise]), label);
      } finally {
        clearTimeout(timer);
      }
    },

    async end() {
      isAlive = false;
      bundle.keep();
      ended.reject(new InvocationError(label, 'ended before it answered'));
    },
  };
};

interface Surroundings {
  readonly variables: Readonly<Record<string, string>>;
  readonly log: (line: string) => void;
  readonly date: DateConstructor;
  readonly proxy: FunctionProxy | undefined;
  readonly isAlive: () => boolean;
}

/** What the bundle exports. */
function run({ body }: CompiledBundle, file: string, surroundings: Surroundings): unknown {
  const { variables, log, date, proxy, isAlive } = surroundings;
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
  const fetchHere = proxy === undefined ? fetch : fetchThatCarries(proxy.origin, proxy.carry);
  body(module, module.exports, require, pathToFileURL(file).href, own, console, date, fetchHere, timersWhile(isAlive));
  return module.exports;
}

/** `setTimeout`. What a function still waited for when it ended does not begin, such as another try of a call. */
function timersWhile(isAlive: () => boolean) {
  return (callback: (...given: unknown[]) => void, ms?: number, ...given: unknown[]): NodeJS.Timeout =>
    setTimeout(() => {
      if (isAlive()) callback(...given);
    }, ms);
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
