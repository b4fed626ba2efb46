import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rulesTable } from '../../bin/rules-table.ts';
import { type ParameterName, type Parameters, parameters } from '../../functions/recovery/parameters.ts';
import { type Rule, RuleList } from '../../functions/recovery/rule.ts';
import { rules, ruleTexts } from '../../functions/recovery/rules.ts';
import { anyFacts, anySinceHours } from '../fixtures/any-facts.ts';
import { runsOf } from '../fixtures/runs.ts';
import { factsOf, finishOf, hourMs } from '../fixtures/sessions.ts';

const names = Object.keys(parameters).filter(isParameterName);

function isParameterName(name: string): name is ParameterName {
  return Object.hasOwn(parameters, name);
}

/** The same with every number of some parameters changed, so much that no rounding hides it. */
function changed(...which: readonly ParameterName[]): Parameters {
  const change = (value: unknown): unknown => {
    if (typeof value === 'number') return 3 * value + 11;
    if (Array.isArray(value)) return value.map(change);
    return Object.fromEntries(Object.entries(value ?? {}).map(([key, inner]) => [key, change(inner)]));
  };
  return { ...parameters, ...Object.fromEntries(which.map((name) => [name, change(parameters[name])])) };
}

describe('docs/rules.md', () => {
  const asItIs = rulesTable();

  test('says what the code says; otherwise run "npm run rules"', () => {
    expect(readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8')).toBe(asItIs);
  });

  test.each(names)('changes with %s', (name) => {
    expect(rulesTable(changed(name))).not.toBe(asItIs);
  });

  test.each(ruleTexts.map((rule) => [rule.id, rule] as const))('no number is typed into the prose of %s', (_, rule) => {
    const numbersIn = (p: Parameters) => rule.implemented(p).match(/\d[\d,.:]*\d|\d/g) ?? [];
    const now = numbersIn(parameters);
    const then = numbersIn(changed(...names));

    expect(now.filter((number, index) => number === then[index])).toEqual([]);
  });

  test('the guide is quoted in a few words only', () => {
    expect(ruleTexts.filter(({ guide }) => guide.split(' ').length > 20)).toEqual([]);
  });
});

describe('the rules', () => {
  test('have ids of their own', () => {
    expect(new Set(ruleTexts.map(({ id }) => id)).size).toBe(ruleTexts.length);
  });

  test('name every parameter, and each is used where the arithmetic is', () => {
    const named = new Set(ruleTexts.flatMap((rule) => rule.parameters));
    const code = sourcesUnder('../../functions/').filter(([file]) => !/recovery\/parameters\.ts$/.test(file));
    const used = new Set(
      code.flatMap(([, text]) => [
        ...[...text.matchAll(/\bparameters\.(\w+)/g)].map(([, name]) => name),
        ...[...text.matchAll(/\{([^{}]*)\} = parameters;/g)].flatMap(([, list = '']) => list.match(/\w+/g) ?? []),
      ]),
    );

    expect(names.filter((name) => !named.has(name))).toEqual([]);
    expect(names.filter((name) => !used.has(name))).toEqual([]);
  });

  test('name no parameter twice', () => {
    expect(ruleTexts.filter((rule) => new Set(rule.parameters).size < rule.parameters.length)).toEqual([]);
  });

  test('never find a number that is none', () => {
    fc.assert(
      fc.property(anyFacts, anySinceHours, (facts, sinceHours) => {
        const { found, because, warnings } = rules.evaluate({
          ...facts,
          now: finishOf(facts.session) + sinceHours * hourMs,
        });

        expect(wrongNumbersIn(found)).toEqual([]);
        expect(JSON.stringify([because, warnings])).not.toMatch(/NaN|Infinity|undefined|\[object/);
      }),
      { numRuns: runsOf(1500) },
    );
  });

  test('are asked in order, each with what those before it have found', () => {
    const first: Rule<object, { readonly hours: number }> = {
      ...textOf('first'),
      find: () => ({ found: { hours: 2 } }),
    };
    const second: Rule<{ readonly hours: number }, { readonly double: number }> = {
      ...textOf('second'),
      find: ({ now }, { hours }) => ({
        found: { double: 2 * hours },
        because: [`Twice ${hours} at ${now}.`],
        warnings: [{ code: 'heat', sentence: 'Hot.' }],
      }),
    };

    const list = RuleList.empty.rule(first).rule(second);

    expect(list.texts.map(({ id }) => id)).toEqual(['first', 'second']);
    expect(list.evaluate({ ...factsOf(), now: 7 })).toEqual({
      found: { hours: 2, double: 4 },
      because: [{ rule: 'second', reason: 'Twice 2 at 7.' }],
      warnings: [{ code: 'heat', sentence: 'Hot.' }],
    });
  });
});

function textOf(id: string) {
  return { id, guide: '', implemented: () => '', why: '', source: '', parameters: [] };
}

/** Where in a finding a number is NaN or infinite, as paths. */
function wrongNumbersIn(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (typeof value !== 'object' || value === null) return [];
  const entries = value instanceof Map ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, inner]) => wrongNumbersIn(inner, `${path}/${key}`));
}

function sourcesUnder(folder: string): readonly (readonly [string, string])[] {
  const root = fileURLToPath(new URL(folder, import.meta.url));
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [file, readFileSync(`${root}${file}`, 'utf8')] as const);
}
