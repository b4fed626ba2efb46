import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const rows = readFileSync(join(root, 'docs/security.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| [STRIDE] \|/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

/** `pages/joining`: a state works once · of another browser */
const named = rows.flatMap(([, , threat = '', , tests = '']) =>
  [...tests.matchAll(/`([^`]+)`(?::\s*([^;`]*))?/g)].map(([, name = '', says = '']) => ({
    threat,
    name,
    says: says.split(/ · |…/).map((words) => words.trim().replace(/[.;]$/, '')),
  })),
);

function fileOf(name: string): string | undefined {
  const files = [`tests/${name}.test.ts`, `tests/${name}.browser.test.ts`, `tests/${name}.ts`, name];
  return files.map((file) => join(root, file)).find((file) => existsSync(file) && file.endsWith('.ts'));
}

test('every threat of docs/security.md has a guard, and names a test that there is', () => {
  expect(rows.length).toBeGreaterThan(40);
  expect(rows.filter(([, , threat, guard, tests]) => !threat || !guard || !tests)).toEqual([]);
  expect(named.filter(({ name }) => fileOf(name) === undefined)).toEqual([]);
});

test('what a test of docs/security.md says is said in its file', () => {
  const unsaid = named.flatMap(({ name, says }) => {
    const text = readFileSync(fileOf(name) ?? root, 'utf8').toLowerCase();
    return says.filter((words) => !text.includes(words.toLowerCase())).map((words) => `${name}: ${words}`);
  });

  expect(unsaid).toEqual([]);
});
