import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { DeleteCommand, type DynamoDBDocumentClient, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { dayMs, expiresAtSec, unlessExpired } from '../clock/lifetime.ts';
import { wentThrough } from './conditional-write.ts';
import type { Key } from './key.ts';
import { fetchRow, putRow, readRow } from './row.ts';

export const waitingListPartition = 'waiting-list';
/** Ids begin with the time, so the oldest comes first. */
export const waitingKey = (id: string): Key => ({ pk: waitingListPartition, sk: id });

/**
 * Somebody who waits for a seat, in table `members`: their address, what they agreed to, and nothing else. They are reached by
 * e-mail only: anybody with the invite link can get here, and must not be able to spend the club's texts.
 */
const waitingSchema = z.object({
  id: z.string(),
  contact: z.object({ kind: z.literal('email'), topicArn: z.string().startsWith('arn:') }),
  consent: z.object({ wording: z.string(), at: z.int() }),
  /** A seat is kept for them until then, epoch milliseconds. */
  invitedUntil: z.int().nullish(),
  expiresAtSec: z.int(),
});

export type Waiting = z.infer<typeof waitingSchema>;

const waitsAtMostMs = 180 * dayMs;

/** By which a place is known: the browser's join, and when it began. */
export interface WaitingJoin {
  readonly joinId: string;
  readonly startedAt: number;
}

export interface WaitingList {
  /** Of one join there is one place, however often it is asked for. */
  add(entry: Omit<Waiting, 'id' | 'expiresAtSec'>, join: WaitingJoin, now: number): Promise<void>;
  read(id: string, now: number): Promise<Waiting | undefined>;
  /** The longest wait first. */
  list(now: number): Promise<readonly Waiting[]>;
  noteInvited(id: string, until: number): Promise<void>;
  remove(id: string): Promise<void>;
  /** The code in the link that invites them. It is derived, so that a repeated invitation is the same. */
  inviteCodeOf(id: string): Promise<string>;
  /** Whose invitation a code is. */
  idOf(inviteCode: string): Promise<string | undefined>;
}

/** @param key at least 32 bytes. */
export function createWaitingList(
  documents: DynamoDBDocumentClient,
  table: string,
  key: () => Promise<string>,
): WaitingList {
  return {
    async add(entry, { joinId, startedAt }, now) {
      const id = `${startedAt.toString(36)}-${createHash('sha256').update(joinId).digest('hex').slice(0, 16)}`;
      const waiting: Waiting = { ...entry, id, expiresAtSec: expiresAtSec(now, waitsAtMostMs) };
      const place = { table, key: waitingKey(id), kind: 'waiting', schema: waitingSchema } as const;
      await putRow(documents, place, waiting, { expression: 'attribute_not_exists(pk)' });
    },

    async read(id, now) {
      const place = { table, key: waitingKey(id), kind: 'waiting', schema: waitingSchema } as const;
      return unlessExpired(await fetchRow(documents, place), now);
    },

    async list(now) {
      const { Items = [] } = await documents.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': waitingListPartition },
          ConsistentRead: true,
        }),
      );
      return Items.flatMap((item) => unlessExpired(readRow('waiting', waitingSchema, item), now) ?? []);
    },

    async noteInvited(id, until) {
      await wentThrough(
        documents.send(
          new UpdateCommand({
            TableName: table,
            Key: waitingKey(id),
            UpdateExpression: 'SET invitedUntil = :until',
            ConditionExpression: 'attribute_exists(pk)',
            ExpressionAttributeValues: { ':until': until },
          }),
        ),
      );
    },

    async remove(id) {
      await documents.send(new DeleteCommand({ TableName: table, Key: waitingKey(id) }));
    },

    inviteCodeOf: async (id) => `${id}.${await signatureOf(id)}`,

    async idOf(inviteCode) {
      const [id, signature, ...rest] = inviteCode.split('.');
      if (id === undefined || signature === undefined || rest.length > 0) return undefined;
      const right = Buffer.from(await signatureOf(id));
      const given = Buffer.from(signature);
      return right.byteLength === given.byteLength && timingSafeEqual(right, given) ? id : undefined;
    },
  };

  async function signatureOf(id: string): Promise<string> {
    const hmac = createHmac('sha256', await key()).update(`waiting list|${id}`);
    return hmac.digest('base64url').slice(0, 22);
  }
}
