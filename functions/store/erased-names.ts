import { createHmac } from 'node:crypto';
import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { dayMs, expiresAtSec } from '../clock/lifetime.ts';
import type { Key } from './key.ts';

/** Longer than any backup reaches back. */
const keptForMs = 8 * dayMs;

const erasedKey = (hash: string): Key => ({ pk: `erased#${hash}`, sk: 'erased' });

/**
 * Which partitions have been erased lately, in table `ledger`: a backup of before must not bring them back. Hashes with the club's
 * key, and nothing else.
 */
export interface ErasedNames {
  note(partition: string, now: number): Promise<void>;
  has(partition: string): Promise<boolean>;
}

export function createErasedNames(
  documents: DynamoDBDocumentClient,
  ledgerTable: string,
  key: () => Promise<string>,
): ErasedNames {
  const keyOf = async (partition: string): Promise<Key> =>
    erasedKey(
      createHmac('sha256', await key())
        .update(`erased ${partition}`)
        .digest('base64url'),
    );

  return {
    async note(partition, now) {
      const Item = { ...(await keyOf(partition)), expiresAtSec: expiresAtSec(now, keptForMs) };
      await documents.send(new PutCommand({ TableName: ledgerTable, Item }));
    },

    async has(partition) {
      const Key = await keyOf(partition);
      return (
        (await documents.send(new GetCommand({ TableName: ledgerTable, Key, ConsistentRead: true }))).Item !== undefined
      );
    },
  };
}
