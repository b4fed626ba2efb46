import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** The version whose client Lambda's own Node 24 runtime has. */
const version = '4.0.2';

/**
 * AWS's own runtime interface client, which loads a handler as Lambda does: the file that it starts with. It is fetched from npm
 * once, without its native part, in whose place it can speak plain HTTP. `undefined`: npm does not give it.
 */
export function runtimeClient(folder: string): string | undefined {
  const file = join(folder, 'node_modules', 'aws-lambda-ric', 'index.mjs');
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  const flags = ['--prefix', folder, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
  try {
    execFileSync('npm', ['install', ...flags, `aws-lambda-ric@${version}`], { cwd: folder, stdio: 'ignore' });
  } catch {
    return undefined;
  }
  return existsSync(file) ? file : undefined;
}
