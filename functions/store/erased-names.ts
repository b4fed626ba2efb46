import { createHmac } from 'node:crypto';
import { BatchWriteCommand, type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import { dayMs, expiresAtSec } from '../clock/lifetime.ts';
import type { Key } from './key.ts';

/** Backups reach back seven days. */
const keptForMs = 8 * dayMs;

const erasedKey = (hash: string): Key => ({ pk: `erased#${hash}`, sk: 'erased' });

/**
 * Which partitions were erased lately, in table `ledger`, so that an older backup does not bring them back. Only hashes with the
 * club's key are stored.
 */
export interface ErasedNames {
  note(partitions: readonly string[], now: number): Promise<void>;
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
    async note(partitions, now) {
      const keys = await Promise.all(partitions.map(keyOf));
      const puts = keys.map((Key) => ({
        PutRequest: { Item: { ...Key, expiresAtSec: expiresAtSec(now, keptForMs) } },
      }));
      const { UnprocessedItems = {} } = await documents.send(
        new BatchWriteCommand({ RequestItems: { [ledgerTable]: puts } }),
      );
      if (Object.keys(UnprocessedItems).length > 0) throw new NotNotedError();
    },

    async has(partition) {
      const Key = await keyOf(partition);
      return (
        (await documents.send(new GetCommand({ TableName: ledgerTable, Key, ConsistentRead: true }))).Item !== undefined
      );
    },
  };
}

class NotNotedError extends Error {
  override readonly name = 'NotNotedError';

  constructor() {
    super('DynamoDB was too busy to note what is erased. The erasure is tried again.');
  }
}
