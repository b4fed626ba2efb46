import { type DynamoDBDocumentClient, GetCommand, paginateScan } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { readsKey, stravaAppKey } from '../../functions/club/keys.ts';
import { type StravaApp, stravaAppSchema } from '../../functions/club/strava-app.ts';
import { fromAws } from './aws-answer.ts';

/** What the admin may know of the tables `members` and `ledger`: counts, and what the club knows of its Strava app. */

const memberRowSchema = z.object({ state: z.object({ kind: z.string() }) });
const messageRowSchema = z.object({ state: z.string(), at: z.number() });

export interface MemberCounts {
  /** Everybody who has a seat, connected or not. */
  readonly members: number;
  /** Strava refuses their tokens. */
  readonly disconnected: number;
  readonly erasing: number;
}

export async function countMembers(documents: DynamoDBDocumentClient, table: string): Promise<MemberCounts> {
  return fromAws('count the members', async () => {
    const states: string[] = [];
    const pages = paginateScan(
      { client: documents },
      {
        TableName: table,
        FilterExpression: 'sk = :member',
        ProjectionExpression: '#state.#kind',
        ExpressionAttributeNames: { '#state': 'state', '#kind': 'kind' },
        ExpressionAttributeValues: { ':member': 'member' },
      },
    );
    for await (const { Items = [] } of pages)
      states.push(...Items.map((item) => memberRowSchema.parse(item).state.kind));
    return {
      members: states.length,
      disconnected: states.filter((state) => state === 'disconnected').length,
      erasing: states.filter((state) => state === 'erasing').length,
    };
  });
}

/** Messages whose sending had no answer. A claim that is older than this was left behind by a crash. */
const claimIsStaleAfterMs = 10 * 60_000;

export async function countUnconfirmed(documents: DynamoDBDocumentClient, table: string, now: number): Promise<number> {
  return fromAws('count the messages', async () => {
    let count = 0;
    const pages = paginateScan(
      { client: documents },
      {
        TableName: table,
        FilterExpression: 'begins_with(sk, :message) AND #state IN (:unconfirmed, :claimed)',
        ProjectionExpression: '#state, #at',
        ExpressionAttributeNames: { '#state': 'state', '#at': 'at' },
        ExpressionAttributeValues: { ':message': 'message#', ':unconfirmed': 'unconfirmed', ':claimed': 'claimed' },
      },
    );
    for await (const { Items = [] } of pages) {
      for (const item of Items) {
        const { state, at } = messageRowSchema.parse(item);
        if (state === 'unconfirmed' || now - at > claimIsStaleAfterMs) count += 1;
      }
    }
    return count;
  });
}

export async function readStravaApp(documents: DynamoDBDocumentClient, table: string): Promise<StravaApp> {
  return fromAws('show what the club knows of its Strava app', async () => {
    const { Item = {} } = await documents.send(new GetCommand({ TableName: table, Key: stravaAppKey }));
    return stravaAppSchema.parse(Item);
  });
}

/** Reads from Strava on the UTC day of `now`, reserved ones included. */
export async function countReads(documents: DynamoDBDocumentClient, table: string, now: number): Promise<number> {
  return fromAws('count the reads of today', async () => {
    const day = new Date(now).toISOString().slice(0, 10);
    const { Item = {} } = await documents.send(new GetCommand({ TableName: table, Key: readsKey(day) }));
    return z.object({ day: z.number().default(0) }).parse(Item).day;
  });
}
