import { DeleteCommand, type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { wentThrough } from './conditional-write.ts';
import { phoneKey } from './keys.ts';

/** Whose a phone is, in table `members`: a reply is known by its number, so no number may belong to two athletes. */
export interface PhoneClaims {
  ownerOf(phone: string): Promise<string | undefined>;
  /** `taken`: another athlete has it. One's own claim can be made again. */
  claim(phone: string, athleteId: string): Promise<'claimed' | 'taken'>;
  /** Gives a claim up. Does nothing where it is another athlete's. */
  release(phone: string, athleteId: string): Promise<void>;
}

export function createPhoneClaims(documents: DynamoDBDocumentClient, table: string): PhoneClaims {
  return {
    async ownerOf(phone) {
      const { Item } = await documents.send(
        new GetCommand({ TableName: table, Key: phoneKey(phone), ConsistentRead: true }),
      );
      return Item === undefined ? undefined : z.object({ athleteId: z.string() }).parse(Item).athleteId;
    },

    async claim(phone, athleteId) {
      const claimed = await wentThrough(
        documents.send(
          new PutCommand({
            TableName: table,
            Item: { ...phoneKey(phone), athleteId },
            ConditionExpression: 'attribute_not_exists(pk) OR athleteId = :athleteId',
            ExpressionAttributeValues: { ':athleteId': athleteId },
          }),
        ),
      );
      return claimed ? 'claimed' : 'taken';
    },

    async release(phone, athleteId) {
      await wentThrough(
        documents.send(
          new DeleteCommand({
            TableName: table,
            Key: phoneKey(phone),
            ConditionExpression: 'athleteId = :athleteId',
            ExpressionAttributeValues: { ':athleteId': athleteId },
          }),
        ),
      );
    },
  };
}
