import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as aMoment } from 'node:timers/promises';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DynaliteStore, openDynalite } from '../../bin/local/dynalite-store.ts';

/** The second has dynalite's own database: what the one says to a list of requests the other says, too. */
let stores: readonly [inMemory: DynaliteStore, onDisk: DynaliteStore];
let directory: string;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'afterrun-tables-'));
  stores = [openDynalite(undefined), openDynalite(directory)];
});

afterAll(async () => {
  await Promise.all(stores.map((store) => store.close()));
  rmSync(directory, { recursive: true, force: true });
});

const [hash, range, place] = ['pk', 'sk', 'place'];
const keySchema = [
  { AttributeName: hash, KeyType: 'HASH' },
  { AttributeName: range, KeyType: 'RANGE' },
];
const table = {
  BillingMode: 'PAY_PER_REQUEST',
  AttributeDefinitions: [
    { AttributeName: hash, AttributeType: 'S' },
    { AttributeName: range, AttributeType: 'N' },
    { AttributeName: place, AttributeType: 'S' },
  ],
  KeySchema: keySchema,
  GlobalSecondaryIndexes: [
    {
      IndexName: 'places',
      KeySchema: [{ AttributeName: place, KeyType: 'HASH' }],
      Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: ['list', 'count'] },
    },
    {
      IndexName: 'whole',
      KeySchema: [{ AttributeName: place, KeyType: 'HASH' }],
      Projection: { ProjectionType: 'ALL' },
    },
  ],
};

const text = fc.constantFrom('a', 'b', 'ä', '~', 'a/b').map((S) => ({ S }));
const number = fc.constantFrom('-1', '1.50', '10').map((N) => ({ N }));
const key = fc.record({ [hash]: fc.constantFrom({ S: 'a' }, { S: 'ä/' }), [range]: number });
const list = fc.array(fc.oneof(text, number, fc.constant({ NULL: true })), { maxLength: 3 }).map((L) => ({ L }));
const map = fc.record({ list, text, Item: number }, { requiredKeys: [] }).map((M) => ({ M }));
const item = fc
  .tuple(
    key,
    fc.record({ [place]: text, list, map, count: number, tags: fc.constant({ SS: ['x', 'y'] }) }, { requiredKeys: [] }),
  )
  .map(([keys, rest]) => ({ ...keys, ...rest }));
const returned = (...values: readonly string[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const condition = fc.constantFrom(
  undefined,
  'attribute_exists(pk)',
  'attribute_not_exists(pk)',
  'size(#list) > #count',
);
const update = fc.constantFrom(
  { UpdateExpression: 'SET #list = list_append(if_not_exists(#list, :list), :list)' },
  { UpdateExpression: 'SET #map.#list = :list, #place = :text' },
  { UpdateExpression: 'SET #map = :map, #other = #list REMOVE #count' },
  { UpdateExpression: 'ADD #count :number, tags :tags' },
  { UpdateExpression: 'REMOVE #list[0], #place DELETE tags :tags' },
  { UpdateExpression: 'SET #count = #count + :number' },
);
const attributes = { '#list': 'list', '#map': 'map', '#place': place, '#other': 'other', '#count': 'count' };
const namesIn = (...expressions: readonly (string | undefined)[]) => {
  const used = Object.entries(attributes).filter(([name]) => expressions.some((said) => said?.includes(name)));
  return used.length === 0 ? undefined : Object.fromEntries(used);
};
const valuesIn = (values: object, ...expressions: readonly (string | undefined)[]) => {
  const used = Object.entries(values).filter(([name]) => expressions.some((said) => said?.includes(name)));
  return used.length === 0 ? undefined : Object.fromEntries(used);
};
const page = fc.record({
  Limit: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
  ReturnConsumedCapacity: returned('TOTAL', 'INDEXES'),
});

type Request = readonly [operation: string, request: Readonly<Record<string, unknown>>];
const anyRequest: fc.Arbitrary<Request> = fc.oneof(
  fc
    .record({ Item: item, ConditionExpression: condition, ReturnValues: returned('ALL_OLD') })
    .map((parts): Request => ['PutItem', { ...parts, ExpressionAttributeNames: namesIn(parts.ConditionExpression) }]),
  fc
    .tuple(
      key,
      update,
      condition,
      returned('ALL_OLD', 'ALL_NEW', 'UPDATED_OLD', 'UPDATED_NEW'),
      fc.record({ list, text, map, number }),
    )
    .map(([Key, { UpdateExpression }, ConditionExpression, ReturnValues, values]): Request => {
      const given = {
        ...Object.fromEntries(Object.entries(values).map(([name, value]) => [`:${name}`, value])),
        ':tags': { SS: ['x', 'z'] },
      };
      return [
        'UpdateItem',
        {
          ...{ Key, UpdateExpression, ConditionExpression, ReturnValues },
          ExpressionAttributeNames: namesIn(UpdateExpression, ConditionExpression),
          ExpressionAttributeValues: valuesIn(given, UpdateExpression),
        },
      ];
    }),
  fc.record({ Key: key, ReturnValues: returned('ALL_OLD') }).map((parts): Request => ['DeleteItem', parts]),
  fc.record({ Key: key, ProjectionExpression: returned('pk, tags') }).map((parts): Request => ['GetItem', parts]),
  fc
    .tuple(
      key,
      page,
      fc.constantFrom('', ' AND sk < :sk', ' AND sk >= :sk', ' AND sk BETWEEN :sk AND :sk'),
      fc.boolean(),
      fc.option(key),
    )
    .map(
      ([{ pk, sk }, parts, more, ScanIndexForward, from]): Request => [
        'Query',
        {
          ...parts,
          ScanIndexForward,
          KeyConditionExpression: `pk = :pk${more}`,
          ExpressionAttributeValues: { ':pk': pk, ...(more !== '' && { ':sk': sk }) },
          ...(from !== null && { ExclusiveStartKey: { ...from, [hash]: pk } }),
        },
      ],
    ),
  fc.tuple(text, page, fc.constantFrom('places', 'whole')).map(
    ([here, parts, IndexName]): Request => [
      'Query',
      {
        ...parts,
        IndexName,
        KeyConditionExpression: 'place = :place',
        ExpressionAttributeValues: { ':place': here },
      },
    ],
  ),
  fc.tuple(page, fc.option(key), fc.constantFrom(undefined, 0, 1)).map(
    ([parts, from, Segment]): Request => [
      'Scan',
      {
        ...parts,
        ...(Segment !== undefined && { Segment, TotalSegments: 2 }),
        ...(from !== null && { ExclusiveStartKey: from }),
      },
    ],
  ),
);

test('in memory the answers are those of dynalite with a database on disk', async () => {
  let tables = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(item, { minLength: 10, maxLength: 10 }),
      fc.array(anyRequest, { minLength: 20, maxLength: 20 }),
      async (items, requests) => {
        tables += 1;
        const TableName = `rows${tables}`;
        const all: readonly Request[] = [
          ...items.map((Item): Request => ['PutItem', { Item }]),
          ...requests,
          ['Scan', {}],
          ['DeleteTable', {}],
        ];
        const [one, other] = await Promise.all(
          stores.map(async (store) => {
            await store.ask('CreateTable', { ...structuredClone(table), TableName });
            while (!/"ACTIVE"/.test(JSON.stringify(await store.ask('DescribeTable', { TableName })))) await aMoment();
            const answers: unknown[] = [];
            for (const [operation, request] of all) {
              // As it is at this time, whatever becomes of the rows that it was made of.
              answers.push(
                JSON.parse(JSON.stringify(await store.ask(operation, { ...structuredClone(request), TableName }))),
              );
            }
            while ((await store.ask('DescribeTable', { TableName })).status === 200) await aMoment();
            answers.push(await store.ask('ListTables', {}));
            return answers.map(withoutMoment);
          }),
        );
        expect(one).toEqual(other);
      },
    ),
    { numRuns: 12 },
  );
});

/** A table has an id of its own and is made at its own time. */
function withoutMoment(answer: unknown): unknown {
  return JSON.parse(
    JSON.stringify(answer, (name, value) => (/^(TableId|CreationDateTime)$|DateTime$/.test(name) ? undefined : value)),
  );
}
