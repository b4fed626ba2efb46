import { DeleteCommand, type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { wentThrough } from './conditional-write.ts';
import type { Key } from './key.ts';
import { fetchRow } from './row.ts';

export const phoneKey = (phone: string): Key => ({ pk: `phone#${phone}`, sk: 'phone' });

const claimSchema = z.object({ athleteId: z.string() });

/** Whose a phone is, in table `members`: a reply is known by its number, so no number may belong to two athletes. */
export interface PhoneClaims {
  ownerOf(phone: string): Promise<string | undefined>;
  /** Whether there is a claim at all, readable or not. */
  isClaimed(phone: string): Promise<boolean>;
  /** `taken`: another athlete has it. One's own claim can be made again. */
  claim(phone: string, athleteId: string): Promise<'claimed' | 'taken'>;
  /** Gives a claim up. Does nothing where it is another athlete's. */
  release(phone: string, athleteId: string): Promise<void>;
}

export function createPhoneClaims(documents: DynamoDBDocumentClient, table: string): PhoneClaims {
  return {
    async ownerOf(phone) {
      const place = { table, key: phoneKey(phone), kind: 'phone', schema: claimSchema } as const;
      return (await fetchRow(documents, place))?.athleteId;
    },

    async isClaimed(phone) {
      const { Item } = await documents.send(
        new GetCommand({ TableName: table, Key: phoneKey(phone), ConsistentRead: true }),
      );
      return Item !== undefined;
    },

    async claim(phone, athleteId) {
      const claimed = await wentThrough(
        documents.send(
          new PutCommand({
            TableName: table,
            Item: { ...phoneKey(phone), athleteId },
            ConditionExpression:
              'attribute_not_exists(pk) OR athleteId = :athleteId OR NOT attribute_type(athleteId, :string)',
            ExpressionAttributeValues: { ':athleteId': athleteId, ':string': 'S' },
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
