import { DeleteCommand, type DynamoDBDocumentClient, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { wentThrough } from './conditional-write.ts';
import type { Tokens } from './strava-tokens.ts';
import { tokensKey } from './strava-tokens.ts';

/** The tokens of an athlete who has just connected, until they are a member, and when they connect again. */
export interface ProvisionalTokens {
  /** In the place of whatever was there. With `expiresAtSec` they end by themselves unless they are kept for good. */
  put(athleteId: string, tokens: Tokens, expiresAtSec?: number): Promise<void>;
  keepForGood(athleteId: string): Promise<void>;
  remove(athleteId: string): Promise<void>;
}

export function createProvisionalTokens(documents: DynamoDBDocumentClient, table: string): ProvisionalTokens {
  return {
    async put(athleteId, tokens, expiresAtSec) {
      await documents.send(
        new PutCommand({ TableName: table, Item: { ...tokensKey(athleteId), ...tokens, expiresAtSec } }),
      );
    },

    async keepForGood(athleteId) {
      await wentThrough(
        documents.send(
          new UpdateCommand({
            TableName: table,
            Key: tokensKey(athleteId),
            UpdateExpression: 'REMOVE expiresAtSec',
            ConditionExpression: 'attribute_exists(pk)',
          }),
        ),
      );
    },

    async remove(athleteId) {
      await documents.send(new DeleteCommand({ TableName: table, Key: tokensKey(athleteId) }));
    },
  };
}
