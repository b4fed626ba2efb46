import { DeleteCommand, type DynamoDBDocumentClient, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { dayMs, expiresAtSec } from '../clock/lifetime.ts';
import { wentThrough } from './conditional-write.ts';
import { athletePartition, type Key, ofAthlete } from './key.ts';
import { fetchRow, putRow, readRow } from './row.ts';

const prefix = 'message#';

export const messageKey = (athleteId: string, messageId: string): Key => ofAthlete(`${prefix}${messageId}`)(athleteId);

/**
 * What became of each message. A row is put before a message is published, by a conditional put, so two attempts at
 * the same message cannot both publish.
 *
 * - `claimed`: a function is publishing it now, or was stopped while doing so.
 * - `sent`: SNS accepted it.
 * - `unconfirmed`: perhaps published; no answer came. Not tried again, because two texts are worse than none.
 * - `expired`: it was too old when its turn came, and had no text for that case.
 * - `cancelled`: withdrawn before it was sent.
 * - `withheld`: the month's budget is spent, the athlete cannot be reached, or this phone has had its answers for now.
 */
const rowSchema = z.object({
  state: z.enum(['claimed', 'sent', 'unconfirmed', 'expired', 'cancelled', 'withheld']),
  claimId: z.string(),
  at: z.int(),
});

export type LedgerRow = z.infer<typeof rowSchema>;

/** A row with the name of its message. */
export interface ListedMessage extends LedgerRow {
  readonly messageId: string;
}

/** As long as the logs. A row says only that something was sent. */
const keptForMs = 30 * dayMs;

export interface MessageLedger {
  /** What became of a message so far; `undefined`: nobody has begun to send it. */
  find(message: MessageName): Promise<LedgerRow | undefined>;
  /** What became of every message of the last thirty days, in no order. */
  list(athleteId: string): Promise<readonly ListedMessage[]>;
  /** Ours to publish, or the row that stands in the way. */
  claim(claim: Claim): Promise<'claimed' | LedgerRow>;
  /** Takes a claim back after an answer which proves that nothing was published. */
  release(claim: Claim): Promise<void>;
  /** Notes the end of a message. Does nothing where the row is gone: the athlete has been erased meanwhile. */
  note(message: MessageName, state: 'sent' | 'unconfirmed' | 'withheld', at: number): Promise<void>;
  /** Ends a message that was not published. The row that stands in the way, if one does. */
  end(message: MessageName, state: 'expired' | 'cancelled' | 'withheld', at: number): Promise<'ended' | LedgerRow>;
}

export interface MessageName {
  readonly athleteId: string;
  readonly messageId: string;
}

export interface Claim extends MessageName {
  /** Random for each attempt: tells our own claim, whose answer was lost, from another function's. */
  readonly claimId: string;
  readonly at: number;
}

export function createMessageLedger(documents: DynamoDBDocumentClient, table: string): MessageLedger {
  const placeOf = (athleteId: string, messageId: string) =>
    ({ table, key: messageKey(athleteId, messageId), kind: 'message', schema: rowSchema }) as const;

  return {
    find: ({ athleteId, messageId }) => fetchRow(documents, placeOf(athleteId, messageId)),

    async list(athleteId) {
      const found: ListedMessage[] = [];
      let from: Record<string, unknown> | undefined;
      do {
        const { Items = [], LastEvaluatedKey } = await documents.send(
          new QueryCommand({
            TableName: table,
            KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
            ExpressionAttributeValues: { ':pk': athletePartition(athleteId), ':prefix': prefix },
            ...(from === undefined ? {} : { ExclusiveStartKey: from }),
          }),
        );
        for (const item of Items) {
          const row = readRow('message', rowSchema, item);
          if (row !== undefined) found.push({ ...row, messageId: String(item.sk).slice(prefix.length) });
        }
        from = LastEvaluatedKey;
      } while (from !== undefined);
      return found;
    },

    async claim({ athleteId, messageId, claimId, at }) {
      return put(athleteId, messageId, { state: 'claimed', claimId, at }, 'claimed');
    },

    async release({ athleteId, messageId, claimId }) {
      await wentThrough(
        documents.send(
          new DeleteCommand({
            TableName: table,
            Key: messageKey(athleteId, messageId),
            ConditionExpression: 'claimId = :claimId',
            ExpressionAttributeValues: { ':claimId': claimId },
          }),
        ),
      );
    },

    async note({ athleteId, messageId }, state, at) {
      await wentThrough(
        documents.send(
          new UpdateCommand({
            TableName: table,
            Key: messageKey(athleteId, messageId),
            // What is unconfirmed stays as old as its first attempt: how long it is repeated goes by that.
            UpdateExpression: state === 'unconfirmed' ? 'SET #state = :state' : 'SET #state = :state, #at = :at',
            ConditionExpression: 'attribute_exists(pk)',
            ExpressionAttributeNames: { '#state': 'state', ...(state === 'unconfirmed' ? {} : { '#at': 'at' }) },
            ExpressionAttributeValues: { ':state': state, ...(state === 'unconfirmed' ? {} : { ':at': at }) },
          }),
        ),
      );
    },

    async end({ athleteId, messageId }, state, at) {
      return put(athleteId, messageId, { state, claimId: state, at }, 'ended');
    },
  };

  async function put<Done>(
    athleteId: string,
    messageId: string,
    row: LedgerRow,
    done: Done,
  ): Promise<Done | LedgerRow> {
    const place = placeOf(athleteId, messageId);
    const item = { ...row, expiresAtSec: expiresAtSec(row.at, keptForMs) };
    if (await putRow(documents, place, item, { expression: 'attribute_not_exists(pk)' })) return done;

    const found = await fetchRow(documents, place);
    if (found === undefined) return put(athleteId, messageId, row, done);
    // The SDK repeats a put whose answer was lost; the repeat is then refused by our own row.
    return found.claimId === row.claimId && found.state === row.state ? done : found;
  }
}
