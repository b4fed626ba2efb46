import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { twoWeeksOfMessages } from '../../bin/messages/two-weeks.ts';

const shown = readFileSync(new URL('../../docs/messages.md', import.meta.url), 'utf8');

test('docs/messages.md shows the messages of this version (if it does not: npm run messages)', () => {
  expect(twoWeeksOfMessages()).toBe(shown);
});

test('every message of the two weeks is one text, and none says a code or a load', () => {
  const texts = shown.split('\n').filter((line) => line !== '' && !line.startsWith('#') && !/^\*\*.* > /.test(line));

  expect(texts.length).toBeGreaterThan(30);
  for (const text of texts.slice(3)) {
    expect(text.replace(/^\*\*.*?\*\* /, '').length, text).toBeLessThanOrEqual(160);
    expect(text).not.toMatch(/\bload \d|mass-unknown|undefined/);
  }
});
