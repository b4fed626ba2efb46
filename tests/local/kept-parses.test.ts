import { createRequire } from 'node:module';
import type { ExpressionContext, ParseExpression } from 'dynalite';
import { describe, expect, test, vi } from 'vitest';
import { keepingParses } from '../../bin/local/kept-parses.ts';

const require = createRequire(import.meta.url);

/** As dynalite has it: the one that the stand-in uses keeps what it has parsed. */
function parserOf(file: string): ParseExpression {
  const path = require.resolve(`dynalite/db/${file}`);
  const used = require.cache[path];
  delete require.cache[path];
  try {
    return require(path).parse;
  } finally {
    require.cache[path] = used;
  }
}

const values = (text: string, number: number) => ({
  ':s': { S: text },
  ':n': { N: String(number) },
  ':l': { L: [{ S: text }] },
  ':unused': { S: 'unused' },
});
const names = { '#a': 'a', '#b': 'b.c', '#unused': 'unused' };

function said(parse: ParseExpression, expression: string, attrVals: ExpressionContext['attrVals'], attrNames = names) {
  const unusedAttrNames = Object.fromEntries(Object.keys(attrNames).map((name) => [name, true as const]));
  const unusedAttrVals = Object.fromEntries(Object.keys(attrVals ?? {}).map((name) => [name, true as const]));
  const compare = (_operator: string, one: object, other: object) => JSON.stringify(one) > JSON.stringify(other);
  const isReserved = (name: string) => name.toLowerCase() === 'count';
  const context = { attrNames, attrVals: attrVals ?? {}, unusedAttrNames, unusedAttrVals, isReserved, compare };
  try {
    return { result: parse(expression, { context }), unusedAttrNames, unusedAttrVals };
  } catch (error) {
    return String(error);
  }
}

describe.each([
  [
    'conditionParser.js',
    [
      'attribute_not_exists(pk)',
      'attribute_exists(pk) AND #a = :s',
      'NOT contains(#b, :s) OR #a.list[2] < :n',
      '(#a <> :n OR attribute_not_exists(#a)) AND begins_with(pk, :s)',
      'pk = :s AND sk BETWEEN :s AND :n',
      '#a BETWEEN :s AND :s',
      'attribute_type(#a, :s)',
      'size(#a) > :n AND #b IN (:s, :n)',
      'begins_with(#a, :n)',
      '#a = #a',
      'count = :n',
      '((#a = :s))',
      '#none = :s',
      '#a = :none',
      'pk = = :s',
    ],
  ],
  [
    'updateParser.js',
    [
      'SET #a = :s',
      'SET #a = if_not_exists(#a, :n) + :n, #b.c[1] = :s REMOVE d, e ADD f :n',
      'SET #a = list_append(:l, #a)',
      'SET #a = :s + :n',
      'ADD #a :n DELETE #b :s',
      'SET #a = :s, #a = :n',
      'SET SET',
    ],
  ],
] as const)('%s', (file, expressions) => {
  const parse = parserOf(file);

  test.each(expressions)(
    'says the same of %s when it is asked again, with other values, names and types',
    (expression) => {
      const kept = keepingParses(parse);
      const sets: ExpressionContext['attrVals'][] = [
        values('S', 1),
        values('S', 1),
        values('other', 2),
        { ...values('third', 3), ':n': { S: 'a text' }, ':s': { N: '4' } },
        values('fourth', 5),
        undefined,
      ];
      for (const set of sets) {
        expect(said(kept, expression, set)).toEqual(said(parse, expression, set));
        const otherNames = { ...names, '#a': 'other' };
        expect(said(kept, expression, set, otherNames)).toEqual(said(parse, expression, set, otherNames));
      }
    },
  );

  test('parses once what comes again', () => {
    const counted = vi.fn(parse);
    const kept = keepingParses(counted);
    for (let time = 0; time < 5; time += 1) said(kept, expressions[1], values(`text ${time}`, time));

    expect(counted).toHaveBeenCalledOnce();
  });
});

test('what is done to one result does not show in the next', () => {
  const kept = keepingParses(parserOf('updateParser.js'));
  const [first, second] = [said(kept, 'SET #a = :s', values('a', 1)), said(kept, 'SET #a = :s', values('b', 2))];
  Object.assign(Object(first).result, { changed: true });
  Object.assign(Object(second).result, { changed: true });

  expect(said(kept, 'SET #a = :s', values('c', 3))).not.toHaveProperty('result.changed');
});
