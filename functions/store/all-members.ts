import { type DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { type Member, memberKey, memberSchema } from './member.ts';
import { claimIn, type PhoneClaim, phoneKey } from './phone-claims.ts';
import { readRow } from './row.ts';

/** Rows that do not parse are counted and left out, so that one of them does not keep the others from their turn. */
export interface AllMembers {
  readonly members: readonly Member[];
  readonly unreadable: number;
  readonly claims: readonly PhoneClaim[];
}

/** Every member of the club and every claim on a phone, by a scan: a club is small, and only `reconcile` asks, every hour. */
export async function readAllMembers(documents: DynamoDBDocumentClient, table: string): Promise<AllMembers> {
  const rows: Record<string, unknown>[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await documents.send(
      new ScanCommand({
        TableName: table,
        FilterExpression: 'sk IN (:member, :phone)',
        ExpressionAttributeValues: { ':member': memberKey('').sk, ':phone': phoneKey('').sk },
        ConsistentRead: true,
        ...(from === undefined ? {} : { ExclusiveStartKey: from }),
      }),
    );
    rows.push(...Items);
    from = LastEvaluatedKey;
  } while (from !== undefined);

  const ofMembers = rows.filter(({ sk }) => sk === memberKey('').sk);
  const members = ofMembers.flatMap((row) => readRow('member', memberSchema, row) ?? []);
  const claims = rows.filter(({ sk }) => sk === phoneKey('').sk).flatMap((row) => claimIn(row) ?? []);
  return { members, unreadable: ofMembers.length - members.length, claims };
}
