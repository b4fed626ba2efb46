import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { dayMs, expiresAtSec } from '../clock/lifetime.ts';
import type { Key } from './key.ts';
import { emptyUnreadable, isWrongType, readRow } from './row.ts';

/** By the message alone: a queue knows athletes by their id at a source, under which an erasure looks for nothing. */
export const failuresKey = (queueMessageId: string): Key => ({ pk: `failures#${queueMessageId}`, sk: 'failures' });

const failuresSchema = z.object({ failures: z.int().nullish() });

/** A little longer than the queues keep a message. */
const keptForMs = 15 * dayMs;

export interface FailureCounter {
  /** Counts one more failure of a queue message and says how many there have been. */
  count(queueMessageId: string, now: number): Promise<number>;
}

/**
 * Counts real failures in the ledger. SQS's receive count also rises while a message only waits for its turn to read from
 * Strava, so it cannot tell a message that fails from one that waits.
 */
export function createFailureCounter(documents: DynamoDBDocumentClient, table: string): FailureCounter {
  return {
    async count(queueMessageId, now) {
      const key = failuresKey(queueMessageId);
      try {
        return await add(key, now);
      } catch (error) {
        const place = { table, key, kind: 'failures', schema: failuresSchema } as const;
        if (isWrongType(error) && (await emptyUnreadable(documents, place))) return add(key, now);
        throw error;
      }
    },
  };

  async function add(key: Key, now: number): Promise<number> {
    const { Attributes } = await documents.send(
      new UpdateCommand({
        TableName: table,
        Key: key,
        UpdateExpression: 'ADD failures :one SET expiresAtSec = :expiresAtSec',
        ExpressionAttributeValues: { ':one': 1, ':expiresAtSec': expiresAtSec(now, keptForMs) },
        ReturnValues: 'UPDATED_NEW',
      }),
    );
    return readRow('failures', failuresSchema, Attributes)?.failures ?? 1;
  }
}
