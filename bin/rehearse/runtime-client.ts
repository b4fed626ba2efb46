import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const version = '4.0.2';

/**
 * AWS's own runtime interface client (Apache-2.0), which loads a handler as Lambda does: the file that it starts with. It is fetched
 * from npm once, and not built: in the place of its native part it gets one that speaks HTTP by Node. `undefined`: npm does not
 * give it.
 */
export function runtimeClient(folder: string): string | undefined {
  const home = join(folder, 'node_modules', 'aws-lambda-ric');
  const file = join(home, 'index.mjs');
  if (!existsSync(file)) fetchClient(folder);
  if (!existsSync(file)) return undefined;

  // A folder of that name, because Node takes a file of that ending for a native one.
  const native = join(home, 'rapid-client.node');
  mkdirSync(native, { recursive: true });
  writeFileSync(join(native, 'package.json'), '{"type":"commonjs"}');
  writeFileSync(join(native, 'index.js'), nativePart);
  return file;
}

function fetchClient(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const flags = ['--prefix', folder, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
  try {
    execFileSync('npm', ['install', ...flags, `aws-lambda-ric@${version}`], { cwd: folder, stdio: 'ignore' });
  } catch {
    // Without a registry there is nothing to start; the caller reports it.
  }
}

/** What an invocation came to, as the native part sends it. It is asked for nothing else where events come by HTTP. */
const nativePart = `const { request } = require('node:http');
const [hostname, port] = process.env.AWS_LAMBDA_RUNTIME_API.split(':');
const post = (id, what, body) =>
  request({ hostname, port, method: 'POST', path: \`/2018-06-01/runtime/invocation/\${id}/\${what}\` }).end(body);
module.exports = {
  initializeClient() {},
  done: (id, body) => post(id, 'response', body),
  error: (id, body) => post(id, 'error', body),
};
`;
