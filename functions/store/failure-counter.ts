import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { dayMs, expiresAtSec } from '../clock/lifetime.ts';
import { type Key, ofAthlete } from './key.ts';
import { emptyUnreadable, isWrongType, readRow } from './row.ts';

export const failuresKey = (athleteId: string, queueMessageId: string): Key =>
  ofAthlete(`failures#${queueMessageId}`)(athleteId);

const failuresSchema = z.object({ failures: z.int().nullish() });

/** A little longer than the queues keep a message. */
const keptForMs = 15 * dayMs;

export interface FailureCounter {
  /**
   * Counts one more failure of a queue message and says how many there have been.
   *
   * @param group the athlete whose message it is, where the queue knows.
   */
  count(group: string | undefined, queueMessageId: string, now: number): Promise<number>;
}

/**
 * Real failures, counted in the ledger: SQS's own receive count also rises while a message only waits for its turn to
 * read from Strava, so it cannot tell a poison message from a patient one.
 */
export function createFailureCounter(documents: DynamoDBDocumentClient, table: string): FailureCounter {
  return {
    async count(group, queueMessageId, now) {
      const key = failuresKey(group ?? 'unknown', queueMessageId);
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
