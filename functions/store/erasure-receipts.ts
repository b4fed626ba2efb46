import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Key } from './key.ts';

export const receiptKey = (receipt: string): Key => ({ pk: `receipt#${receipt}`, sk: 'receipt' });

/**
 * What remains of an athlete in table `members`: a random number that they have been given, and a date.
 *
 * Written again it is the same row.
 */
export async function writeErasureReceipt(
  documents: DynamoDBDocumentClient,
  table: string,
  receipt: string,
  now: number,
): Promise<void> {
  const item = { ...receiptKey(receipt), erasedOn: new Date(now).toISOString().slice(0, 10) };
  await documents.send(new PutCommand({ TableName: table, Item: item }));
}
