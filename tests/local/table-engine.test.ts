import { ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { expect, test } from 'vitest';
import { startTableEngine } from '../../bin/local/table-engine.ts';
import { startClubTables } from '../fixtures/club-tables.ts';

const read = {
  method: 'POST',
  path: '/',
  headers: {
    'x-amz-target': 'DynamoDB_20120810.GetItem',
    'content-type': 'application/x-amz-json-1.0',
    'x-amz-date': '20260101T000000Z',
    authorization:
      'AWS4-HMAC-SHA256 Credential=a/20260101/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=a',
  },
  body: Buffer.from(JSON.stringify({ TableName: 'members', Key: { pk: { S: 'a' }, sk: { S: 'b' } } })),
};

test('whoever asks a stopped DynamoDB is refused, and nothing throws elsewhere', async () => {
  const engine = startTableEngine(undefined);
  await engine.stop();

  await expect(engine.answer(read)).rejects.toThrow('stopped');
  await expect(engine.documents.send(new ListTablesCommand({}))).rejects.toThrow('stopped');
});

test('what was asked before the stop is answered before the tables close', async () => {
  const { put, stop } = await startClubTables();
  const puts = Array.from({ length: 20 }, (_, index) => put('members', { pk: `athlete#${index}`, sk: 'member' }, {}));
  const asked = Promise.all(puts);
  await new Promise(setImmediate);
  await Promise.all([stop(), asked]);

  expect(await asked).toHaveLength(20);
});
