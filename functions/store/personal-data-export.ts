import { type DynamoDBDocumentClient, GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { connectionKey } from './connections.ts';
import { athletePartition } from './key.ts';
import { memberKey, memberSchema } from './member.ts';
import { olderTokensKey } from './older-tokens.ts';
import { outsideAthletesOf } from './outside-athlete.ts';
import { readRow } from './row.ts';
import type { ClubTableNames } from './tables.ts';

/** Every row about one athlete, by table. */
export type PersonalData = Readonly<Record<keyof ClubTableNames, readonly HeldRow[]>>;
export type HeldRow = Readonly<Record<string, unknown>>;

const rowSchema = z.record(z.string(), z.unknown());

/**
 * Reads all that the club holds about an athlete, for that athlete. Tokens are mentioned but not shown: nobody who sees the page
 * can use them to read the athlete's activities.
 */
export async function exportPersonalData(
  documents: DynamoDBDocumentClient,
  tables: ClubTableNames,
  athleteId: string,
): Promise<PersonalData> {
  const [members, tokens, recovery, ledger] = await Promise.all([
    rowsOf(tables.members),
    rowsOf(tables.tokens),
    rowsOf(tables.recovery),
    rowsOf(tables.ledger),
  ]);
  const held = [...tokens, ...(await connectionsOf(members))];
  return { members, tokens: held.map(withoutSecrets), recovery, ledger };

  async function rowsOf(table: string): Promise<readonly HeldRow[]> {
    const rows: HeldRow[] = [];
    let from: Record<string, unknown> | undefined;
    do {
      const { Items = [], LastEvaluatedKey } = await documents.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': athletePartition(athleteId) },
          ConsistentRead: true,
          ...(from === undefined ? {} : { ExclusiveStartKey: from }),
        }),
      );
      rows.push(...z.array(rowSchema).parse(Items));
      from = LastEvaluatedKey;
    } while (from !== undefined);
    return rows;
  }

  /** Their rows are named by the athlete's id at the source, so they are found by the member's own row. */
  async function connectionsOf(memberRows: readonly HeldRow[]): Promise<readonly HeldRow[]> {
    const row = memberRows.find(({ sk }) => sk === memberKey(athleteId).sk);
    const member = readRow('member', memberSchema, row) ?? { athleteId };
    const rows = await Promise.all(
      outsideAthletesOf(member).map((outside) =>
        documents.send(new GetCommand({ TableName: tables.tokens, Key: connectionKey(outside), ConsistentRead: true })),
      ),
    );
    return rows.flatMap(({ Item }) => (Item?.athleteId === athleteId ? [rowSchema.parse(Item)] : []));
  }

  function withoutSecrets(row: HeldRow): HeldRow {
    if (row.sk !== olderTokensKey(athleteId).sk && row.accessToken === undefined) return row;
    return {
      ...row,
      accessToken: 'held, not shown',
      ...(row.refreshToken !== undefined && { refreshToken: 'held, not shown' }),
    };
  }
}
