import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Key } from './key.ts';
import { readRow } from './row.ts';

/** Where a job of `reconcile` goes on the next time. */
export const checkpointKey = (job: string): Key => ({ pk: `checkpoint#${job}`, sk: 'checkpoint' });

/** Where a job that comes back every hour goes on, in table `ledger`. What is written there is the job's own affair. */
export interface Checkpoints {
  /** As it was written, to be parsed by whoever wrote it. `undefined`: never written. */
  read(job: string): Promise<unknown>;
  write(job: string, place: Readonly<Record<string, unknown>>): Promise<void>;
}

export function createCheckpoints(documents: DynamoDBDocumentClient, table: string): Checkpoints {
  return {
    async read(job) {
      const { Item } = await documents.send(
        new GetCommand({ TableName: table, Key: checkpointKey(job), ConsistentRead: true }),
      );
      return readRow('checkpoint', z.object({ place: z.unknown() }), Item)?.place;
    },

    async write(job, place) {
      await documents.send(new PutCommand({ TableName: table, Item: { ...checkpointKey(job), place } }));
    },
  };
}
