import { createRequire } from 'node:module';
import type { Validation } from 'dynalite';
import validations from 'dynalite/validations/index.js';
import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { typeChecker } from '../../bin/local/request-types.ts';

const { checkTypes } = validations;
const load = createRequire(import.meta.url);
const key = { pk: { S: 'a' }, sk: { N: '1' } };
const row = {
  ...key,
  ...{ yes: { BOOL: true }, none: { NULL: true }, texts: { SS: ['a', 'b'] }, numbers: { NS: ['1'] } },
  ...{ list: { L: [{ S: 'a' }, { M: { b: { L: [] } } }] }, map: { M: { S: { S: 'a' }, N: { M: {} } } } },
};

const plain: readonly [operation: string, request: object][] = [
  ['putItem', { TableName: 'rows', Item: row, ReturnValues: 'ALL_OLD', ConditionExpression: 'attribute_exists(pk)' }],
  ['getItem', { TableName: 'rows', Key: key, ConsistentRead: true, ExpressionAttributeNames: { '#a': 'a' } }],
  [
    'updateItem',
    { TableName: 'rows', Key: key, UpdateExpression: 'SET a = :a', ExpressionAttributeValues: { ':a': row.map } },
  ],
  [
    'query',
    { TableName: 'rows', Limit: 2, ScanIndexForward: false, ExclusiveStartKey: key, KeyConditionExpression: 'pk = :a' },
  ],
  ['scan', { TableName: 'rows', Segment: 0, TotalSegments: 2, FilterExpression: 'a = :a' }],
  ['batchGetItem', { RequestItems: { rows: { Keys: [key, key], ConsistentRead: true } } }],
  ['batchWriteItem', { RequestItems: { rows: [{ PutRequest: { Item: row } }, { DeleteRequest: { Key: key } }] } }],
  ['deleteItem', { TableName: 'rows', Key: key }],
];
const spoilt = [
  null,
  undefined,
  1,
  1.5,
  'YQ==',
  '',
  true,
  [],
  {},
  [null],
  { S: 1 },
  { S: 'a', N: '1' },
  { B: 'YQ==' },
  { B: 'a' },
  { X: 'a' },
];

test.each(plain)(
  '%s: a request of the right types is taken without a look by dynalite, and is what dynalite makes of it',
  (operation, request) => {
    const { types } = validationOf(operation);
    const own = vi.fn(checkTypes);

    expect(typeChecker(types, own)(structuredClone(request))).toEqual(checkTypes(structuredClone(request), types));
    expect(own).not.toHaveBeenCalled();
  },
);

test('any other request is refused or converted as by dynalite', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...plain),
      fc.nat(),
      fc.constantFrom(...spoilt),
      ([operation, request], place, value) => {
        const { types } = validationOf(operation);
        const asked = () => withSpoilt(copyOf(request), place, structuredClone(value));
        expect(said(() => typeChecker(types, checkTypes)(asked()))).toEqual(said(() => checkTypes(asked(), types)));
      },
    ),
    { numRuns: 300 },
  );
});

function validationOf(operation: string): Validation {
  return load(`dynalite/validations/${operation}.js`);
}

/** As one that has come: no part is there twice. */
function copyOf(request: object): object {
  return JSON.parse(JSON.stringify(request));
}

/** With one of its parts, at any depth, replaced, or with one more beside it. */
function withSpoilt(request: object, place: number, value: unknown): object {
  const places: (readonly [holder: object, name: string])[] = [];
  const look = (holder: object): void => {
    places.push([holder, Array.isArray(holder) ? String(holder.length) : 'more']);
    for (const [name, part] of Object.entries(holder)) {
      places.push([holder, name]);
      if (typeof part === 'object' && part !== null) look(part);
    }
  };
  look(request);
  const [holder, name] = places[place % places.length] ?? [request, 'more'];
  Reflect.set(holder, name, value);
  return request;
}

function said(check: () => unknown): unknown {
  try {
    return check();
  } catch (error) {
    return { refused: String(error), ...Object(error) };
  }
}
