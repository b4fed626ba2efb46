import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookingOnce } from '../../bin/local/plain-rows.ts';
import { runsOf } from '../fixtures/runs.ts';

const require = createRequire(import.meta.url);

/** As dynalite has it: the one that the stand-in uses looks once. */
function dynaliteAsItIs() {
  const path = require.resolve('dynalite/validations');
  const used = require.cache[path];
  delete require.cache[path];
  try {
    return require(path);
  } finally {
    require.cache[path] = used;
  }
}

const { checkTypes, validateAttributeValue } = dynaliteAsItIs();
const { types } = require('dynalite/validations/putItem.js');

/** What dynalite makes of a row, or says about it. */
function said(check: typeof checkTypes, validate: typeof validateAttributeValue, row: unknown) {
  try {
    const request = check({ TableName: 'table', Item: structuredClone(row), Unknown: 1, ReturnValues: null }, types);
    const wrong = Object.values(Object(request.Item)).map((value) => validate(value));
    return { request, wrong };
  } catch (error) {
    return { refused: String(error) };
  }
}

const asItIs = (row: unknown) => said(checkTypes, validateAttributeValue, row);
function once(row: unknown) {
  let looks = 0;
  const looking = lookingOnce(checkTypes, (value) => {
    looks += 1;
    return validateAttributeValue(value);
  });
  return { ...said(looking.checkTypes, looking.validateValue, row), looks };
}

const numberText = fc.oneof(
  fc.double({ noDefaultInfinity: true, noNaN: true }).map(String),
  fc.integer().map(String),
  fc.stringMatching(/^-?\d{0,45}(\.\d{0,5})?(e[+-]?\d{1,3})?$/),
  fc.constantFrom('', '-', '-0', '0.0', '1.50', '.5', '+1', '01', '1e3', '0x1', 'NaN'),
);
const { value: anyValue } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.record({ S: fc.string() }),
    fc.record({ N: numberText }),
    fc.record({ BOOL: fc.boolean() }),
    fc.constantFrom(
      { NULL: true },
      { NULL: false },
      {},
      null,
      1,
      'text',
      [],
      { S: 1 },
      { N: 5 },
      { S: 'a', N: '1' },
      { X: 1 },
    ),
    fc.record({ SS: fc.array(fc.constantFrom('a', 'b'), { maxLength: 3 }) }),
    fc.record({ L: fc.array(tie('value'), { maxLength: 3 }) }),
    fc.record({ M: fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('value'), { maxKeys: 3 }) }),
  ),
}));

describe('a row that is looked at once', () => {
  test('is what dynalite makes of it, whatever is in it', () => {
    const anyRow = fc.oneof(
      fc.dictionary(fc.constantFrom('pk', 'sk', 'v'), anyValue),
      fc.constantFrom(null, [], 'row'),
    );

    fc.assert(
      fc.property(anyRow, (row) => {
        const { looks: _, ...found } = once(row);

        expect(found).toEqual(asItIs(row));
      }),
      { numRuns: runsOf(300) },
    );
  });

  test('is not looked at again where it is plain', () => {
    const row = { pk: { S: 'athlete#1' }, of: { M: { km: { L: [{ N: '10.25' }, { N: '-3' }, { NULL: true }] } } } };

    expect(once(row)).toEqual({ ...asItIs(row), looks: 0 });
    expect(once({ ...row, km: { N: '1.50' } })).toMatchObject({ looks: 3, request: { Item: { km: { N: '1.5' } } } });
  });
});
