import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/** A run that takes longer than this has failed. */
const longestMs = 120_000;

/** Runs a script of this folder in a process that has nothing in its memory or caches; what it prints, as JSON. */
export async function inFreshProcess(
  script: string,
  args: readonly string[],
  { variables = {}, nodeArgs = [] }: ProcessParts = {},
): Promise<unknown> {
  const file = fileURLToPath(new URL(script, import.meta.url));
  const child = spawn(process.execPath, [...nodeArgs, file, ...args], {
    env: { PATH: process.env.PATH, NODE_DISABLE_COMPILE_CACHE: '1', ...variables },
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: longestMs,
  });
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  const printed = await text(child.stdout);
  const code = await closed;
  if (code !== 0) throw new Error(`${script} ${args.join(' ')} ended with ${code}.`);
  return JSON.parse(printed);
}

interface ProcessParts {
  readonly variables?: Readonly<Record<string, string>>;
  readonly nodeArgs?: readonly string[];
}
