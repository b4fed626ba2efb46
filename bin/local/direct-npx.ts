import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Runs `work` with an `npx` that starts a tool of this project directly. CDK bundles each function through `npx`,
 * and npm takes 0.7 s to find out what `node_modules/.bin` says in no time: seconds at every start.
 *
 * esbuild says nothing there unless it fails: what it tells about every bundle is of no use at a start.
 *
 * Only for the time of `work`, which has to be synchronous; nothing else in the process can see it. On Windows the
 * real `npx` is used.
 */
export function withDirectNpx<Result>(directory: string, work: () => Result): Result {
  if (process.platform === 'win32') return work();

  const tools = fileURLToPath(new URL('../../node_modules/.bin', import.meta.url));
  const bin = join(directory, 'bin');
  mkdirSync(bin, { recursive: true });
  const script = join(bin, 'npx');
  writeFileSync(
    script,
    `#!/bin/sh\n[ "$1" = --no-install ] && shift\ntool="$1"\nshift\n[ "$tool" = esbuild ] && set -- "$@" --log-level=error\nexec "${tools}/$tool" "$@"\n`,
  );
  chmodSync(script, 0o755);

  const path = process.env.PATH;
  process.env.PATH = [bin, path].join(delimiter);
  try {
    return work();
  } finally {
    process.env.PATH = path;
  }
}
