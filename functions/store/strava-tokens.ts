import { type DynamoDBDocumentClient, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { wentThrough } from './conditional-write.ts';
import { ofAthlete } from './key.ts';
import { readRow } from './row.ts';

export const tokensKey = ofAthlete('strava');

/** An athlete's Strava tokens as table `tokens` holds them. Never logged, never in an error. */
export const tokensSchema = z.object({
  accessToken: z.string().min(1),
  refreshToken: z.string().min(1),
  /** Epoch seconds, as Strava counts. */
  expiresAt: z.int(),
  scope: z.string(),
  /** When Strava first refused this refresh token, epoch milliseconds. One refusal alone disconnects nobody. */
  refusedAt: z.int().nullish(),
  /** When Strava first refused a read with a token that it had just given out itself, epoch milliseconds. */
  readRefusedAt: z.int().nullish(),
});

export type Tokens = z.infer<typeof tokensSchema>;

export type NewTokens = Pick<Tokens, 'accessToken' | 'refreshToken' | 'expiresAt'>;

export interface TokenStore {
  read(athleteId: string): Promise<Tokens | undefined>;
  /** Puts new tokens in the place of the old ones. `false`: somebody else has rotated them meanwhile, read again. */
  rotate(athleteId: string, oldRefreshToken: string, rotated: NewTokens): Promise<boolean>;
  /** Remembers that Strava refused this refresh token, unless it has been replaced meanwhile. */
  noteRefusal(athleteId: string, refreshToken: string, at: number): Promise<void>;
  /** Remembers the first time that Strava refused a read with a fresh token; `null`: it lets us read again. */
  noteReadRefusal(athleteId: string, at: number | null): Promise<void>;
}

export function createTokenStore(documents: DynamoDBDocumentClient, table: string): TokenStore {
  return {
    async read(athleteId) {
      const { Item } = await documents.send(
        new GetCommand({ TableName: table, Key: tokensKey(athleteId), ConsistentRead: true }),
      );
      return readRow('tokens', tokensSchema, Item);
    },

    async rotate(athleteId, oldRefreshToken, { accessToken, refreshToken, expiresAt }) {
      const update = new UpdateCommand({
        TableName: table,
        Key: tokensKey(athleteId),
        UpdateExpression: 'SET accessToken = :access, refreshToken = :refresh, expiresAt = :expires REMOVE refusedAt',
        ConditionExpression: 'refreshToken = :old',
        ExpressionAttributeValues: {
          ':access': accessToken,
          ':refresh': refreshToken,
          ':expires': expiresAt,
          ':old': oldRefreshToken,
        },
      });
      return wentThrough(documents.send(update));
    },

    async noteRefusal(athleteId, refreshToken, at) {
      const update = new UpdateCommand({
        TableName: table,
        Key: tokensKey(athleteId),
        UpdateExpression: 'SET refusedAt = if_not_exists(refusedAt, :at)',
        ConditionExpression: 'refreshToken = :old',
        ExpressionAttributeValues: { ':at': at, ':old': refreshToken },
      });
      await wentThrough(documents.send(update));
    },

    async noteReadRefusal(athleteId, at) {
      const update = new UpdateCommand({
        TableName: table,
        Key: tokensKey(athleteId),
        UpdateExpression:
          at === null ? 'REMOVE readRefusedAt' : 'SET readRefusedAt = if_not_exists(readRefusedAt, :at)',
        ConditionExpression: 'attribute_exists(pk)',
        ...(at === null ? {} : { ExpressionAttributeValues: { ':at': at } }),
      });
      await wentThrough(documents.send(update));
    },
  };
}
