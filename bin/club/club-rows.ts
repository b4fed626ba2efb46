import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { dayMs } from '../../functions/clock/lifetime.ts';
import type { SourceName } from '../../functions/sources/source-event.ts';
import { hasSentStop, memberSchema } from '../../functions/store/member.ts';
import { type BudgetSettings, budgetKey, partsOfMonth } from '../../functions/store/message-budget.ts';
import { readsKey } from '../../functions/store/read-quota.ts';
import { createSeats } from '../../functions/store/seats.ts';
import { type SourceApp, sourceAppKey, sourceAppSchema } from '../../functions/store/source-app.ts';
import { fromAws } from './aws-answer.ts';
import { scanRows } from './scan-rows.ts';

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
  /** Members who lost their fallback address in the last 30 days, and have none now. */
  readonly spareMailEnded: number;
}

export async function countMembers(
  documents: DynamoDBDocumentClient,
  table: string,
  now: number,
): Promise<MemberCounts> {
  return fromAws('count the members', async () => {
    const found = await scanRows(documents, {
      TableName: table,
      FilterExpression: 'sk = :member',
      ProjectionExpression: '#state, connections, delivery, fallbackMail',
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: { ':member': 'member' },
    });
    const rows = found.map((row) => memberRowSchema.parse(row));
    const count = (belongs: (row: z.infer<typeof memberRowSchema>) => boolean): number => rows.filter(belongs).length;
    return {
      members: rows.length,
      // Rows of members who joined before there were other sources list no connections.
      seated: count(({ connections: held }) => !held || held.some(({ source }) => source === 'strava')),
      disconnected: count(({ state }) => state.kind === 'disconnected'),
      erasing: count(({ state }) => state.kind === 'erasing'),
      // A member with a fallback address is told by mail.
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

/** Seats that nobody else can take: of members, of joins under way, of people invited from the waiting list. */
export async function countSeats(documents: DynamoDBDocumentClient, table: string, now: number): Promise<number> {
  return fromAws('count the seats', async () => {
    // The total does not matter for counting the taken ones.
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
  /** Codes that were not sent because their share was spent. */
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
    const found = await scanRows(documents, {
      TableName: table,
      FilterExpression: 'begins_with(sk, :message) AND #state IN (:unconfirmed, :claimed)',
      ProjectionExpression: '#state, #at',
      ExpressionAttributeNames: { '#state': 'state', '#at': 'at' },
      ExpressionAttributeValues: { ':message': 'message#', ':unconfirmed': 'unconfirmed', ':claimed': 'claimed' },
    });
    const isUnanswered = ({ state, at }: z.infer<typeof messageRowSchema>): boolean =>
      state === 'unconfirmed' || now - at > claimIsStaleAfterMs;
    return found.map((row) => messageRowSchema.parse(row)).filter(isUnanswered).length;
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
