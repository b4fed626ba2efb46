import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

function rowsOf(document: string, kind: RegExp): readonly (readonly string[])[] {
  const lines = readFileSync(join(root, document), 'utf8').split('\n');
  return lines.filter((line) => kind.test(line)).map((line) => line.split('|').map((cell) => cell.trim()));
}

const rows = rowsOf('docs/security.md', /^\| [STRIDE] \|/);
/** Two cells, what happened and the tests. */
const faults = rowsOf('docs/reliability.md', /^\| [A-Z][^|]+ \| `[^|]+\|$/);

/** `pages/joining`: a state works once · of another browser */
const named = [
  ...rows.map(([, , threat = '', , tests = '']) => [threat, tests] as const),
  ...faults.map(([, fault = '', tests = '']) => [fault, tests] as const),
].flatMap(([threat, tests]) =>
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

test('every threat of docs/security.md has a guard, and names a test that there is, as does every fault of docs/reliability.md', () => {
  expect(rows.length).toBeGreaterThan(40);
  expect(faults.length).toBeGreaterThan(10);
  expect(rows.filter(([, , threat, guard, tests]) => !threat || !guard || !tests)).toEqual([]);
  expect(named.filter(({ name }) => fileOf(name) === undefined)).toEqual([]);
});

test('what a test of these documents says is said in its file', () => {
  const unsaid = named.flatMap(({ name, says }) => {
    const text = readFileSync(fileOf(name) ?? root, 'utf8').toLowerCase();
    return says.filter((words) => !text.includes(words.toLowerCase())).map((words) => `${name}: ${words}`);
  });

  expect(unsaid).toEqual([]);
});
