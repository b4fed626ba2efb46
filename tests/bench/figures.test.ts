import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { roundTripsOf, unitsOf } from '../../bin/bench/measure-calls.ts';
import { goals } from '../../bin/bench/report.ts';
import { percentile, spreadOf } from '../../bin/bench/spread.ts';
import type { OutgoingCall } from '../../bin/local/call-recorder.ts';
import { askingForUnits, unitsIn } from '../../bin/local/consumed-capacity.ts';

const call = (startedAtMs: number, endedAtMs: number, parts: Partial<OutgoingCall> = {}): OutgoingCall => ({
  service: 'dynamodb',
  operation: 'GetItem',
  functionName: 'Prescribe',
  invocationId: 'one',
  index: 1,
  verdict: 'pass',
  startedAtMs,
  endedAtMs,
  ...parts,
});

describe('round trips', () => {
  test('are the calls that waited for one another: what is under way together counts once', () => {
    expect(roundTripsOf([call(0, 5), call(1, 9), call(2, 4)])).toBe(1);
    expect(roundTripsOf([call(0, 5), call(5, 9), call(9, 12)])).toBe(3);
    expect(roundTripsOf([call(0, 5), call(0, 20), call(6, 9), call(10, 12)])).toBe(3);
  });

  test('of no call are none', () => {
    expect(roundTripsOf([])).toBe(0);
  });
});

describe('units', () => {
  test('are added up, reads and writes apart', () => {
    const calls = [
      call(0, 1, { units: { read: 1, write: 0 } }),
      call(1, 2, { units: { read: 0, write: 2 } }),
      call(2, 3),
    ];

    expect(unitsOf(calls)).toEqual({ read: 1, write: 2 });
  });

  test('are asked for in the request, which stays what it was otherwise', () => {
    const request = { method: 'POST', path: '/', headers: {}, body: Buffer.from('{"TableName":"a","Key":{}}') };

    expect(JSON.parse(askingForUnits(request).body.toString())).toEqual({
      TableName: 'a',
      Key: {},
      ReturnConsumedCapacity: 'TOTAL',
    });
  });

  test.each([
    ['GetItem', '{"ConsumedCapacity":{"CapacityUnits":0.5,"TableName":"a"}}', { read: 0.5, write: 0 }],
    ['PutItem', '{"ConsumedCapacity":{"CapacityUnits":2,"TableName":"a"}}', { read: 0, write: 2 }],
    ['BatchGetItem', '{"ConsumedCapacity":[{"CapacityUnits":1},{"CapacityUnits":2}]}', { read: 3, write: 0 }],
    ['UpdateItem', '{"__type":"ConditionalCheckFailedException"}', { read: 0, write: 0 }],
  ])('of %s are read from its answer', (operation, body, units) => {
    expect(unitsIn({ status: 200, headers: {}, body: Buffer.from(body) }, operation)).toEqual(units);
  });
});

describe('several runs', () => {
  test('have a median, a least and a most, in whatever order they came', () => {
    expect(spreadOf([9, 1, 5, 3, 7, 2, 8])).toEqual({ median: 5, min: 1, max: 9 });
  });

  test('of one are that one', () => {
    expect(spreadOf([4])).toEqual({ median: 4, min: 4, max: 4 });
    expect(percentile([4], 0.95)).toBe(4);
  });
});

test('docs/performance.md explains the key of every goal, and has the marks between which results are written', () => {
  const document = readFileSync(new URL('../../docs/performance.md', import.meta.url), 'utf8');
  const explained = document.slice(document.indexOf('## What the keys mean'));

  const missing = goals
    .map(({ key }) =>
      key.replace(/^functions\.\w+/, 'functions.NAME').replace(/^calls\.\w+\.\w+/, 'calls.SERVICE.EVENT'),
    )
    .filter((key) => !explained.includes(`\`${key}`));
  expect(missing).toEqual([]);
  expect(document).toMatch(/<!-- results: npm run bench -- --write -->[\s\S]*<!-- end of results -->/);
});
