import { setTimeout as pause } from 'node:timers/promises';
import {
  BatchGetCommand,
  type BatchGetCommandInput,
  type BatchGetCommandOutput,
  type DynamoDBDocumentClient,
} from '@aws-sdk/lib-dynamodb';
import type { Key } from './key.ts';

export interface ItemAddress {
  readonly table: string;
  readonly key: Key;
}

const rounds = 4;

/**
 * Reads items by key from any number of tables in one consistent request, and returns them in the order of their keys.
 *
 * Under load DynamoDB may leave keys unprocessed; they are asked for again after growing pauses.
 *
 * @throws UnprocessedKeysError if some keys are still unprocessed after the last round.
 */
export async function readItems<const Addresses extends readonly ItemAddress[]>(
  documents: DynamoDBDocumentClient,
  addresses: Addresses,
): Promise<{ readonly [Index in keyof Addresses]: unknown }>;
export async function readItems(
  documents: DynamoDBDocumentClient,
  addresses: readonly ItemAddress[],
): Promise<readonly unknown[]> {
  const found = new Map<string, unknown>();
  let asked: BatchGetCommandInput['RequestItems'] = requestOf(addresses);

  for (let round = 0; round < rounds; round += 1) {
    if (round > 0) await pause(50 * 2 ** round);
    const answer: BatchGetCommandOutput = await documents.send(new BatchGetCommand({ RequestItems: asked }));
    for (const [table, items] of Object.entries(answer.Responses ?? {})) {
      for (const item of items) found.set(nameOf({ table, key: { pk: String(item.pk), sk: String(item.sk) } }), item);
    }
    asked = answer.UnprocessedKeys;
    if (asked === undefined || Object.keys(asked).length === 0) {
      return addresses.map((address) => found.get(nameOf(address)));
    }
  }
  throw new UnprocessedKeysError(Object.keys(asked ?? {}));
}

export class UnprocessedKeysError extends Error {
  override readonly name = 'UnprocessedKeysError';
  readonly tables: readonly string[];

  constructor(tables: readonly string[]) {
    super(`DynamoDB left keys of ${tables.join(', ')} unprocessed ${rounds} times. It is retried with the message.`);
    this.tables = tables;
  }
}

function requestOf(addresses: readonly ItemAddress[]): NonNullable<BatchGetCommandInput['RequestItems']> {
  const byTable = Map.groupBy(addresses, ({ table }) => table);
  return Object.fromEntries(
    [...byTable].map(([table, inTable]) => [
      table,
      { Keys: inTable.map(({ key: { pk, sk } }) => ({ pk, sk })), ConsistentRead: true },
    ]),
  );
}

function nameOf({ table, key }: ItemAddress): string {
  return `${table}|${key.pk}|${key.sk}`;
}
