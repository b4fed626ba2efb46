import { DeleteCommand, type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { wentThrough } from './conditional-write.ts';
import type { Key } from './key.ts';
import { fetchRow, readRow } from './row.ts';

export const phoneKey = (phone: string): Key => ({ pk: `phone#${phone}`, sk: 'phone' });

/** `claimedAt`: epoch milliseconds; absent in rows of the version before. */
export const claimSchema = z.object({ athleteId: z.string(), claimedAt: z.int().nullish() });

/** A phone and whose it is. */
export interface PhoneClaim extends z.infer<typeof claimSchema> {
  readonly phone: string;
}

/** The claim that a row of table `members` holds; `undefined`: it holds none that can be read. */
export function claimIn(row: { readonly pk?: unknown }): PhoneClaim | undefined {
  const claim = readRow('phone', claimSchema, row);
  return claim && { ...claim, phone: String(row.pk).slice(phoneKey('').pk.length) };
}

/** Whose a phone is, in table `members`: a reply is known by its number, so no number may belong to two athletes. */
export interface PhoneClaims {
  ownerOf(phone: string): Promise<string | undefined>;
  /** Whether there is a claim at all, readable or not. */
  isClaimed(phone: string): Promise<boolean>;
  /** `taken`: another athlete has it. One's own claim can be made again. */
  claim(phone: string, athleteId: string, now: number): Promise<'claimed' | 'taken'>;
  /** Gives a claim up. Does nothing where it is another athlete's. */
  release(phone: string, athleteId: string): Promise<void>;
  /** Gives this claim up, unless it has been made again since. */
  free(claim: PhoneClaim): Promise<void>;
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

    async claim(phone, athleteId, now) {
      const claimed = await wentThrough(
        documents.send(
          new PutCommand({
            TableName: table,
            Item: { ...phoneKey(phone), athleteId, claimedAt: now },
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

    async free({ phone, athleteId, claimedAt }) {
      const isSame = typeof claimedAt === 'number' ? 'claimedAt = :claimedAt' : 'attribute_not_exists(claimedAt)';
      await wentThrough(
        documents.send(
          new DeleteCommand({
            TableName: table,
            Key: phoneKey(phone),
            ConditionExpression: `athleteId = :athleteId AND ${isSame}`,
            ExpressionAttributeValues: {
              ':athleteId': athleteId,
              ...(typeof claimedAt === 'number' && { ':claimedAt': claimedAt }),
            },
          }),
        ),
      );
    },
  };
}
