import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { exitCodes } from '../../../bin/club/admin-error.ts';
import { awsFixes } from '../../../bin/club/aws-answer.ts';
import { loadVerb, optionsOf } from '../../../bin/club/verb.ts';
import { verbs } from '../../../bin/club/verbs.ts';

const document = readFileSync(fileURLToPath(new URL('../../../docs/admin.md', import.meta.url)), 'utf8');

test('docs/admin.md lists every verb as the help does, in the same order, and none that is not there', async () => {
  const expected = (await Promise.all(verbs.map(loadVerb))).map((verb) => {
    const word = optionsOf(verb).find(({ isWord }) => isWord);
    const asked = verb.asksFirst === true ? ' Asks first.' : '';
    return `| \`npm run club -- ${verb.name}${word === undefined ? '' : ` ${word.value}`}\` | ${verb.summary}${asked} |`;
  });

  expect(document.split('\n').filter((line) => line.startsWith('| `npm run club -- '))).toEqual(expected);
});

test('docs/admin.md has the exit codes as the help has them', () => {
  for (const [code, what] of Object.entries(exitCodes)) expect(document).toContain(`| ${code} | ${what} |`);
});

const sources = fileURLToPath(new URL('../../../bin/club', import.meta.url));

test('docs/admin.md has a row for every error that the wizard and the verbs can print', () => {
  const names = readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [...readFileSync(join(sources, file), 'utf8').matchAll(/override readonly name = '(\w+)'/g)])
    .map(([, name = '']) => name);
  const rows = [...document.matchAll(/^\| `(\w+Error)` \|/gm)].map(([, name = '']) => name);

  expect(names.length).toBeGreaterThan(40);
  expect(rows.filter((name) => name !== 'CredentialsProviderError')).toEqual([...new Set(names)].toSorted());
});

test('docs/admin.md has the errors of AWS with what the command line says about them', () => {
  for (const { example, names, fix } of awsFixes) {
    expect(names.test(example)).toBe(true);
    expect(document).toContain(`| \`${example}\` | ${fix} |`);
  }
});
