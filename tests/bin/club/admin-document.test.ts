import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { exitCodes } from '../../../bin/club/admin-error.ts';
import { optionsOf } from '../../../bin/club/verb.ts';
import { verbs } from '../../../bin/club/verbs.ts';

const document = readFileSync(fileURLToPath(new URL('../../../docs/admin.md', import.meta.url)), 'utf8');

test('docs/admin.md lists every verb as the help does, in the same order, and none that is not there', () => {
  const expected = verbs.map((verb) => {
    const word = optionsOf(verb).find(({ isWord }) => isWord);
    const asked = verb.asksFirst === true ? ' Asks first.' : '';
    return `| \`npm run club -- ${verb.name}${word === undefined ? '' : ` ${word.value}`}\` | ${verb.summary}${asked} |`;
  });

  expect(document.split('\n').filter((line) => line.startsWith('| `npm run club -- '))).toEqual(expected);
});

test('docs/admin.md has the exit codes as the help has them', () => {
  for (const [code, what] of Object.entries(exitCodes)) expect(document).toContain(`| ${code} | ${what} |`);
});
