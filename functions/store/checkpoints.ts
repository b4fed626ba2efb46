import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Key } from './key.ts';
import { readRow } from './row.ts';

/** Where a job of `reconcile` goes on the next time. */
export const bookmarkKey = (job: string): Key => ({ pk: `bookmark#${job}`, sk: 'bookmark' });

/** Where a job that comes back every hour goes on, in table `ledger`. What is written there is the job's own affair. */
export interface Bookmarks {
  /** As it was written, to be parsed by whoever wrote it. `undefined`: never written. */
  read(job: string): Promise<unknown>;
  write(job: string, place: Readonly<Record<string, unknown>>): Promise<void>;
}

export function createBookmarks(documents: DynamoDBDocumentClient, table: string): Bookmarks {
  return {
    async read(job) {
      const { Item } = await documents.send(
        new GetCommand({ TableName: table, Key: bookmarkKey(job), ConsistentRead: true }),
      );
      return readRow('bookmark', z.object({ place: z.unknown() }), Item)?.place;
    },

    async write(job, place) {
      await documents.send(new PutCommand({ TableName: table, Item: { ...bookmarkKey(job), place } }));
    },
  };
}
