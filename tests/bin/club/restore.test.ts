import { expect, test } from 'vitest';
import { restoreTable } from '../../../bin/club/restore.ts';
import type { HttpAnswer, HttpRequest } from '../../../bin/local/http-message.ts';
import { scriptAdmin } from '../../fixtures/scripted-admin.ts';

const at = new Date('2026-11-24T08:00:00Z');
const json = (body: object, status = 200): HttpAnswer => ({
  status,
  headers: { 'content-type': 'application/x-amz-json-1.0' },
  body: JSON.stringify(body),
});

/** An account in which a table is being restored for the first look, and the function takes two visits. */
async function club({ copyOf = at }: { readonly copyOf?: Date } = {}) {
  const asked: { readonly operation: string; readonly body: Record<string, unknown> }[] = [];
  const visits: object[] = [];
  // A copy of another moment is there from the beginning.
  let looks = copyOf === at ? 0 : 2;
  const dynamodb = async ({ headers, body }: HttpRequest) => {
    const operation = headers['x-amz-target']?.toString().split('.').at(-1) ?? '';
    asked.push({ operation, body: JSON.parse(body.toString()) });
    if (operation !== 'DescribeTable') return json({});
    looks += 1;
    if (looks === 1) return json({ __type: 'ResourceNotFoundException', message: 'no' }, 400);
    const TableArn = 'arn:aws:dynamodb:us-east-1:123456789012:table/recovery-restored';
    const RestoreSummary = { RestoreDateTime: copyOf.getTime() / 1000, RestoreInProgress: looks === 2 };
    return json({ Table: { TableStatus: looks === 2 ? 'CREATING' : 'ACTIVE', TableArn, RestoreSummary } });
  };
  const lambda = async ({ body }: HttpRequest) => {
    visits.push(JSON.parse(body.toString()));
    return json({ restored: 40, kept: 1, leftOut: 2, isDone: visits.length % 2 === 0 });
  };
  const admin = await scriptAdmin({}, {}, { dynamodb: { answer: dynamodb }, lambda: { answer: lambda } });
  admin.account.facts.stack = {
    status: 'UPDATE_COMPLETE',
    outputs: {},
    parameters: {},
    resources: [
      ['TablesRecovery4A2C6E1B', 'AWS::DynamoDB::GlobalTable', 'recovery'],
      ['TablesMembersE63B2D8E', 'AWS::DynamoDB::GlobalTable', 'members'],
      ['RestoreFunctionServiceRole0A1B', 'AWS::IAM::Role', 'restore-role'],
      ['RestoreFunction0A1B2C3D', 'AWS::Lambda::Function', 'restore'],
    ],
  };
  return { admin, asked, visits };
}

test('a table about bodies is restored beside itself, closed to everybody but the function, copied, and deleted', async () => {
  const { admin, asked, visits } = await club();

  const { json: counts } = await restoreTable(admin.context, { at, table: 'recovery' });

  expect(counts).toEqual({ table: 'recovery', restored: 80, kept: 2, leftOut: 4 });
  expect(asked.map(({ operation }) => operation).filter((operation) => operation !== 'DescribeTable')).toEqual([
    'RestoreTableToPointInTime',
    'PutResourcePolicy',
    'DeleteTable',
  ]);
  expect(asked[1]?.body).toMatchObject({ SourceTableName: 'recovery', TargetTableName: 'recovery-restored' });
  const { Policy } = asked.find(({ operation }) => operation === 'PutResourcePolicy')?.body ?? {};
  expect(JSON.parse(String(Policy)).Statement).toMatchObject([
    {
      Effect: 'Deny',
      Action: expect.arrayContaining(['dynamodb:GetItem', 'dynamodb:Scan']),
      Condition: { ArnNotEquals: { 'aws:PrincipalArn': 'arn:aws:iam::123456789012:role/restore-role' } },
    },
  ]);
  expect(visits).toEqual(Array(2).fill({ table: 'recovery', at: at.toISOString() }));
});

test('of members nothing is closed, and a copy that is there already is used', async () => {
  const { admin, asked } = await club();
  await restoreTable(admin.context, { at, table: 'members' });
  asked.length = 0;

  await restoreTable(admin.context, { at, table: 'members' });

  expect(asked.map(({ operation }) => operation)).not.toContain('RestoreTableToPointInTime');
  expect(asked.map(({ operation }) => operation)).not.toContain('PutResourcePolicy');
});

test('a copy of another moment is not taken for the one that is wanted', async () => {
  const { admin, asked, visits } = await club({ copyOf: new Date('2026-11-23T08:00:00Z') });
  await expect(restoreTable(admin.context, { at, table: 'members' })).rejects.toMatchObject({
    name: 'CopyOfAnotherMomentError',
    message: expect.stringContaining('2026-11-23T08:00:00Z'),
    fix: expect.stringContaining('members-restored'),
  });

  expect(visits).toEqual([]);
  expect(asked.map(({ operation }) => operation)).not.toContain('DeleteTable');
});

test('the admin’s computer asks for no row', async () => {
  const { admin, asked } = await club();

  await restoreTable(admin.context, { at, table: 'recovery' });

  expect(asked.map(({ operation }) => operation).filter((name) => /Item|Query|Scan/.test(name))).toEqual([]);
});
