import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { bookmarkKey } from './keys.ts';
import { readRow } from './row.ts';

/** Where a chore that comes back every hour goes on, in table `ledger`. What is written there is the chore's own affair. */
export interface Bookmarks {
  /** As it was written, to be parsed by whoever wrote it. `undefined`: never written. */
  read(chore: string): Promise<unknown>;
  write(chore: string, place: Readonly<Record<string, unknown>>): Promise<void>;
}

export function createBookmarks(documents: DynamoDBDocumentClient, table: string): Bookmarks {
  return {
    async read(chore) {
      const { Item } = await documents.send(
        new GetCommand({ TableName: table, Key: bookmarkKey(chore), ConsistentRead: true }),
      );
      return readRow('bookmark', z.object({ place: z.unknown() }), Item)?.place;
    },

    async write(chore, place) {
      await documents.send(new PutCommand({ TableName: table, Item: { ...bookmarkKey(chore), place } }));
    },
  };
}
