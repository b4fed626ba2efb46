import { type DynamoDBDocumentClient, GetCommand, paginateScan } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { dayMs } from '../../functions/clock/lifetime.ts';
import type { SourceName } from '../../functions/sources/source-event.ts';
import { hasSentStop, memberSchema } from '../../functions/store/member.ts';
import { type BudgetSettings, budgetKey, partsOfMonth } from '../../functions/store/message-budget.ts';
import { readsKey } from '../../functions/store/read-quota.ts';
import { createSeats } from '../../functions/store/seats.ts';
import { type SourceApp, sourceAppKey, sourceAppSchema } from '../../functions/store/source-app.ts';
import { fromAws } from './aws-answer.ts';

/** What the admin may know of the tables `members` and `ledger`: counts, and what the club knows of its apps. */

const { connections, delivery, fallbackMail } = memberSchema.shape;
const memberRowSchema = z.object({ state: z.object({ kind: z.string() }), connections, delivery, fallbackMail });
const messageRowSchema = z.object({ state: z.string(), at: z.number() });

export interface MemberCounts {
  readonly members: number;
  /** Those who have Strava, and with it a seat, connected or not. */
  readonly seated: number;
  /** Their source refuses their tokens. */
  readonly disconnected: number;
  readonly erasing: number;
  /** Whom no message reaches, by the reason. */
  readonly stopped: number;
  readonly unsubscribed: number;
  readonly pausedForFailures: number;
  /** Who have lost the address beside their phone in the last 30 days, and have none now. */
  readonly spareMailEnded: number;
}

export async function countMembers(
  documents: DynamoDBDocumentClient,
  table: string,
  now: number,
): Promise<MemberCounts> {
  return fromAws('count the members', async () => {
    const rows: z.infer<typeof memberRowSchema>[] = [];
    const pages = paginateScan(
      { client: documents },
      {
        TableName: table,
        FilterExpression: 'sk = :member',
        ProjectionExpression: '#state, connections, delivery, fallbackMail',
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: { ':member': 'member' },
      },
    );
    for await (const { Items = [] } of pages) rows.push(...Items.map((item) => memberRowSchema.parse(item)));
    const count = (belongs: (row: z.infer<typeof memberRowSchema>) => boolean): number => rows.filter(belongs).length;
    return {
      members: rows.length,
      // Of whoever joined before there were other sources nothing is said.
      seated: count(({ connections: held }) => !held || held.some(({ source }) => source === 'strava')),
      disconnected: count(({ state }) => state.kind === 'disconnected'),
      erasing: count(({ state }) => state.kind === 'erasing'),
      // Who has an address beside the phone is told there.
      stopped: count(({ delivery, fallbackMail }) => !fallbackMail && hasSentStop(delivery)),
      unsubscribed: count(({ delivery }) => isMarked(delivery?.unsubscribedAt)),
      pausedForFailures: count(
        ({ delivery, fallbackMail }) => !fallbackMail && isMarked(delivery?.pausedForFailuresAt),
      ),
      spareMailEnded: count(
        ({ delivery, fallbackMail }) => !fallbackMail && (delivery?.spareMailEndedAt ?? 0) > now - 30 * dayMs,
      ),
    };
  });
}

const isMarked = (at: number | null | undefined): boolean => at !== undefined && at !== null;

/** Seats that nobody else can take: of members, of joins under way, of those who were invited off the waiting list. */
export async function countSeats(documents: DynamoDBDocumentClient, table: string, now: number): Promise<number> {
  return fromAws('count the seats', async () => {
    // How many there are is of no matter to a count of those that are taken.
    const { taken } = await createSeats(documents, table, 0).count(now);
    return taken;
  });
}

export interface TextParts {
  /** Parts of texts that were sent this month, as the carrier counts them. */
  readonly used: number;
  readonly all: number;
  /** Past it nothing is sent but answers to warning signs. */
  readonly allButSafety: number;
  /** What members' texts have used of their share, and that share. */
  readonly usualUsed: number;
  readonly usual: number;
  /** Members' texts that were not sent because their share was spent. */
  readonly usualRefused: number;
  /** Codes that were not sent because theirs was. Strangers' texts are limited, too, and that is no matter. */
  readonly codesRefused: number;
}

const budgetRowSchema = z.object({
  parts: z.number().default(0),
  'parts#usual': z.number().default(0),
  'refused#usual': z.number().default(0),
  'refused#code': z.number().default(0),
});

export async function countTextParts(
  documents: DynamoDBDocumentClient,
  table: string,
  budget: BudgetSettings,
  now: number,
): Promise<TextParts> {
  return fromAws('count the texts of the month', async () => {
    const month = new Date(now).toISOString().slice(0, 7);
    const { Item = {} } = await documents.send(new GetCommand({ TableName: table, Key: budgetKey(month) }));
    const row = budgetRowSchema.parse(Item);
    return {
      used: row.parts,
      usualUsed: row['parts#usual'],
      usualRefused: row['refused#usual'],
      codesRefused: row['refused#code'],
      ...partsOfMonth(budget),
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

export async function readSourceApp(
  documents: DynamoDBDocumentClient,
  table: string,
  source: SourceName,
): Promise<SourceApp> {
  return fromAws('show what the club knows of its app', async () => {
    const { Item = {} } = await documents.send(new GetCommand({ TableName: table, Key: sourceAppKey(source) }));
    return sourceAppSchema.parse(Item);
  });
}

/** Reads from a source on the UTC day of `now`, reserved ones included. */
export async function countReads(
  documents: DynamoDBDocumentClient,
  table: string,
  source: SourceName,
  now: number,
): Promise<number> {
  return fromAws('count the reads of today', async () => {
    const day = new Date(now).toISOString().slice(0, 10);
    const { Item = {} } = await documents.send(new GetCommand({ TableName: table, Key: readsKey(source, day) }));
    return z.object({ day: z.number().default(0) }).parse(Item).day;
  });
}
