import { type DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { type Member, memberKey, memberSchema } from './member.ts';
import { readRow } from './row.ts';

/** Rows that do not parse are counted and left out, so that one of them does not keep the others from their turn. */
export interface AllMembers {
  readonly members: readonly Member[];
  readonly unreadable: number;
}

/** Every member of the club, by a scan: a club is small, and only `reconcile` asks, every hour. */
export async function readAllMembers(documents: DynamoDBDocumentClient, table: string): Promise<AllMembers> {
  const rows: unknown[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await documents.send(
      new ScanCommand({
        TableName: table,
        FilterExpression: 'sk = :member',
        ExpressionAttributeValues: { ':member': memberKey('').sk },
        ConsistentRead: true,
        ...(from === undefined ? {} : { ExclusiveStartKey: from }),
      }),
    );
    rows.push(...Items);
    from = LastEvaluatedKey;
  } while (from !== undefined);

  const members = rows.flatMap((row) => readRow('member', memberSchema, row) ?? []);
  return { members, unreadable: rows.length - members.length };
}
