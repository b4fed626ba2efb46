import { DeleteCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Connection } from '../sources/source.ts';
import type { OutsideAthlete } from '../sources/source-event.ts';
import { ofAthlete } from './key.ts';
import { fetchRow } from './row.ts';

/**
 * Tokens as the previous version stored them: in the athlete's own partition. Strava was the only source then, and its number was
 * the athlete's id in the club. Such a row is read until the next write, which turns it into a connection.
 */
export const olderTokensKey = ofAthlete('strava');

const olderTokensSchema = z.object({
  accessToken: z.string().min(1),
  refreshToken: z.string().min(1),
  /** Epoch seconds. */
  expiresAt: z.int(),
  scope: z.string(),
  refusedAt: z.int().nullish(),
  readRefusedAt: z.int().nullish(),
});

/** The id of a member who joined before connections were kept: Strava's number. */
export function olderAthleteId({ source, externalAthleteId }: OutsideAthlete): string | undefined {
  return source === 'strava' ? externalAthleteId : undefined;
}

/** As whom a member without connections of their own is connected. */
export function olderOutsideAthlete(athleteId: string): OutsideAthlete {
  return { source: 'strava', externalAthleteId: athleteId };
}

export async function readOlderTokens(
  documents: DynamoDBDocumentClient,
  table: string,
  outside: OutsideAthlete,
): Promise<Connection | undefined> {
  if (outside.source !== 'strava') return undefined;
  const { source, externalAthleteId } = outside;
  const key = olderTokensKey(externalAthleteId);
  const row = await fetchRow(documents, { table, key, kind: 'tokens', schema: olderTokensSchema });
  return row && { source, externalAthleteId, athleteId: externalAthleteId, ...row };
}

export async function removeOlderTokens(
  documents: DynamoDBDocumentClient,
  table: string,
  { source, externalAthleteId }: OutsideAthlete,
): Promise<void> {
  if (source !== 'strava') return;
  await documents.send(new DeleteCommand({ TableName: table, Key: olderTokensKey(externalAthleteId) }));
}
