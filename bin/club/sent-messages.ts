import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { athleteOfPartition } from '../../functions/store/key.ts';
import { memberIdPattern } from '../../functions/store/member-id.ts';
import { fromAws } from './aws-answer.ts';
import { scanRows } from './scan-rows.ts';

/** What became of a message, without its words or address. */
export interface SentMessage {
  /** `undefined`: it went to no member, such as a code before a join. */
  readonly athlete: string | undefined;
  /** What its name begins with, such as `advice`. */
  readonly kind: string;
  readonly state: 'sent' | 'claimed' | 'unconfirmed' | 'expired' | 'cancelled' | 'withheld';
  readonly at: number;
}

const rowSchema = z.object({
  pk: z.string(),
  sk: z.string(),
  state: z.enum(['sent', 'claimed', 'unconfirmed', 'expired', 'cancelled', 'withheld']),
  at: z.number(),
});

/** How long the club remembers what it sent. */
export const messagesKeptDays = 30;

export async function listMessages(
  documents: DynamoDBDocumentClient,
  ledger: string,
  since: number,
): Promise<readonly SentMessage[]> {
  return fromAws('count the messages', async () => {
    const found = await scanRows(documents, {
      TableName: ledger,
      FilterExpression: 'begins_with(sk, :message) AND #at >= :since',
      ProjectionExpression: 'pk, sk, #state, #at',
      ExpressionAttributeNames: { '#state': 'state', '#at': 'at' },
      ExpressionAttributeValues: { ':message': 'message#', ':since': since },
    });
    return found.flatMap((row) => messageOf(row) ?? []);
  });
}

function messageOf(item: unknown): SentMessage | undefined {
  const row = rowSchema.safeParse(item).data;
  if (row === undefined) return undefined;
  const { pk, sk, state, at } = row;
  const athlete = athleteOfPartition(pk);
  const isMember = athlete !== undefined && memberIdPattern.test(athlete);
  return { athlete: isMember ? athlete : undefined, kind: sk.split('#')[1] ?? 'unknown', state, at };
}
