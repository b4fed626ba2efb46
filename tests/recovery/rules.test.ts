import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rulesTable } from '../../bin/rules-table.ts';
import { parameters } from '../../functions/recovery/parameters.ts';
import { rules } from '../../functions/recovery/rules.ts';

test('docs/rules.md says what the code says; otherwise run "npm run rules"', () => {
  expect(readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8')).toBe(rulesTable());
});

test('no two rules have the same id', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

test('every parameter belongs to a rule', () => {
  const named = new Set<string>(rules.flatMap((rule) => rule.parameters));

  expect(Object.keys(parameters).filter((name) => !named.has(name))).toEqual([]);
});

test('the guide is quoted in a few words only', () => {
  expect(rules.filter(({ guide }) => guide.split(' ').length > 20)).toEqual([]);
});
