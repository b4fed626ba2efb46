import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rulesTable } from '../../bin/rules-table.ts';
import { parameters } from '../../functions/recovery/parameters.ts';
import {
  type PlanParameterName,
  type PlanParameters,
  planParameters,
} from '../../functions/recovery-plan/parameters.ts';
import { planRuleTexts } from '../../functions/recovery-plan/plan-rule-texts.ts';
import { findingRules } from '../../functions/recovery-plan/plan-rules.ts';

const names = Object.keys(planParameters).filter((name): name is PlanParameterName =>
  Object.hasOwn(planParameters, name),
);
const sources = new URL('../../functions/recovery-plan/', import.meta.url);
const code = readdirSync(sources).map((file) => [file, readFileSync(new URL(file, sources), 'utf8')] as const);

/** The same with every number of some parameters changed, so much that no rounding hides it. */
function changed(...which: readonly string[]): PlanParameters {
  const change = (value: unknown): unknown => (Array.isArray(value) ? value.map(change) : 3 * Number(value) + 11);
  const entries = Object.entries(planParameters).map(([name, value]) => [
    name,
    which.includes(name) ? change(value) : value,
  ]);
  return Object.fromEntries(entries);
}

const ofAnotherSession = {
  ...parameters,
  ...Object.fromEntries(
    Object.entries(parameters).flatMap(([name, value]) => (typeof value === 'number' ? [[name, 3 * value + 11]] : [])),
  ),
};

describe('the rules of the plan', () => {
  const asItIs = rulesTable();

  test('have ids of their own', () => {
    expect(new Set(planRuleTexts.map(({ id }) => id)).size).toBe(planRuleTexts.length);
  });

  test('stand in the list, every one that has a file', () => {
    const inCode = code.flatMap(([, text]) =>
      [...text.matchAll(/export const \w+Rule: \w+ = \{\s+id: '([\w-]+)'/g)].map(([, id]) => id),
    );

    expect(planRuleTexts.map(({ id }) => id).sort()).toEqual(inCode.sort());
  });

  test('name every parameter, and each is used where the arithmetic is', () => {
    const named = new Set(planRuleTexts.flatMap((rule) => rule.parameters));
    const texts = code
      .filter(([file]) => file !== 'parameters.ts')
      .map(([, text]) => text)
      .join('\n');
    const arithmetic = texts.replaceAll(/implemented: \(p\) =>\s*`(?:[^`\\]|\\.)*`/g, '').replaceAll(/'\w+'/g, '');

    expect(names.filter((name) => !named.has(name))).toEqual([]);
    expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(arithmetic))).toEqual([]);
  });

  test.each(names)('docs/rules.md changes with %s', (name) => {
    expect(rulesTable(parameters, changed(name))).not.toBe(asItIs);
  });

  test.each(planRuleTexts.map((rule) => [rule.id, rule] as const))(
    'no number is typed into the prose of %s',
    (_, rule) => {
      const numbersIn = (p: PlanParameters, ofOneSession = parameters) =>
        rule.implemented({ ...ofOneSession, ...p }).match(/\d[\d,.:]*\d|\d/g) ?? [];
      const now = numbersIn(planParameters);
      const then = numbersIn(changed(...names), ofAnotherSession);

      expect(now.filter((number, index) => number === then[index])).toEqual([]);
    },
  );

  test('that find something explain it', () => {
    expect(findingRules.length).toBe(28);
    expect(findingRules.every(({ why, source }) => why.length > 10 && /\[(S|K|ENG)\]/.test(source))).toBe(true);
  });
});
