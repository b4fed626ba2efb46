import { type DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { athletePartition } from './key.ts';
import { tokensKey } from './strava-tokens.ts';
import type { ClubTableNames } from './tables.ts';

/** Every row about one athlete, by table. */
export type PersonalData = Readonly<Record<keyof ClubTableNames, readonly HeldRow[]>>;
export type HeldRow = Readonly<Record<string, unknown>>;

const rowSchema = z.record(z.string(), z.unknown());

/**
 * Reads all that the club holds about an athlete, for that athlete. The Strava tokens are named and not shown: who has
 * this page open must not be able to read the athlete's Strava with it.
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
  return { members, tokens: tokens.map(withoutSecrets), recovery, ledger };

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

  function withoutSecrets(row: HeldRow): HeldRow {
    if (row.sk !== tokensKey(athleteId).sk) return row;
    return { ...row, accessToken: 'held, not shown', refreshToken: 'held, not shown' };
  }
}
