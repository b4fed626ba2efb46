import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { type DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { readPlaceKey, readsKey } from './keys.ts';

/**
 * Strava lets the whole club read so many times a quarter hour and a UTC day. A read is reserved here before it is
 * made, by one conditional ADD on the day's row, which holds the day's count and that of each of its quarter hours: so
 * no two functions can take the last place, and a place in both windows is taken at once or not at all.
 */

/** What Strava said last about its limits. */
export const readLimitsSchema = z.object({ perQuarter: z.int().min(1), perDay: z.int().min(1) });
export type ReadLimits = z.infer<typeof readLimitsSchema>;

/** A new Strava app's, until the first answer tells. Source: Strava, rate limits. */
export const limitsOfNewApp: ReadLimits = { perQuarter: 100, perDay: 1000 };

/** Left free for what does not reserve: an admin's `doctor`, a count that runs behind Strava's. */
const margin = 0.05;

const quarterMs = 15 * 60 * 1000;
const dayMs = 24 * 60 * 60 * 1000;
const quartersLookedAhead = 2 * 96;
const keptForSec = 3 * 24 * 3600;

export type ReadPlace =
  | { readonly kind: 'now' }
  /** Taken in a later quarter hour: come back then, not sooner. */
  | { readonly kind: 'later'; readonly windowStart: number };

export interface ReadUsage {
  readonly quarterUsed: number;
  readonly dayUsed: number;
}

export interface ReadQuota {
  /**
   * A place for one read: in this quarter hour if it has room, else in the first later one that has.
   *
   * A place that is taken later is noted for the activity. Asked again in that window (`reserved`), it is used and no
   * second one is taken; asked too early, the same place is named again; asked too late, a new one is taken.
   */
  reserve(request: ReadRequest): Promise<ReadPlace>;
  /** Strava's own count, where it is higher than ours. */
  correct(usage: ReadUsage, now: number): Promise<void>;
}

export interface ReadRequest {
  readonly athleteId: string;
  readonly activityId: string;
  readonly limits: ReadLimits;
  /** Start of the window in which this activity already has a place, epoch milliseconds. */
  readonly reserved: number | undefined;
  readonly now: number;
}

export function createReadQuota(documents: DynamoDBDocumentClient, table: string): ReadQuota {
  return {
    async reserve({ athleteId, activityId, limits, reserved, now }) {
      const thisQuarter = quarterOf(now);
      if (reserved === thisQuarter) return { kind: 'now' };
      if (reserved !== undefined && reserved > thisQuarter) return { kind: 'later', windowStart: reserved };

      if (await take(thisQuarter, limits)) return { kind: 'now' };

      const windowStart = await takeLater(thisQuarter, limits);
      await documents.send(
        new PutCommand({
          TableName: table,
          Item: {
            ...readPlaceKey(athleteId, activityId),
            windowStart,
            expiresAtSec: Math.floor(windowStart / 1000) + keptForSec,
          },
        }),
      );
      return { kind: 'later', windowStart };
    },

    async correct({ quarterUsed, dayUsed }, now) {
      const quarter = quarterName(now);
      await raise(now, quarter, quarterUsed);
      await raise(now, 'day', dayUsed);
    },
  };

  async function take(quarterStart: number, limits: ReadLimits): Promise<boolean> {
    const roomPerQuarter = withMargin(limits.perQuarter);
    const roomPerDay = withMargin(limits.perDay);
    return accepted(
      new UpdateCommand({
        TableName: table,
        Key: readsKey(utcDateOf(quarterStart)),
        UpdateExpression: 'ADD #quarter :one, #day :one SET expiresAtSec = :expiresAtSec',
        ConditionExpression:
          '(attribute_not_exists(#quarter) OR #quarter < :perQuarter) AND (attribute_not_exists(#day) OR #day < :perDay)',
        ExpressionAttributeNames: { '#quarter': quarterName(quarterStart), '#day': 'day' },
        ExpressionAttributeValues: {
          ':one': 1,
          ':perQuarter': roomPerQuarter,
          ':perDay': roomPerDay,
          ':expiresAtSec': Math.floor(quarterStart / 1000) + keptForSec,
        },
      }),
    );
  }

  async function takeLater(thisQuarter: number, limits: ReadLimits): Promise<number> {
    let counts = await countsOf(thisQuarter);
    for (let ahead = 1; ahead <= quartersLookedAhead; ahead += 1) {
      const start = thisQuarter + ahead * quarterMs;
      if (start % dayMs === 0) counts = await countsOf(start);
      const used = { quarter: counts[quarterName(start)] ?? 0, day: counts.day ?? 0 };
      const hasRoom = used.quarter < withMargin(limits.perQuarter) && used.day < withMargin(limits.perDay);
      if (hasRoom && (await take(start, limits))) return start;
    }
    throw new NoReadPlaceError(quartersLookedAhead);
  }

  async function countsOf(at: number): Promise<Record<string, number>> {
    const { Item = {} } = await documents.send(
      new GetCommand({ TableName: table, Key: readsKey(utcDateOf(at)), ConsistentRead: true }),
    );
    return countsSchema.parse(Item);
  }

  async function raise(now: number, counter: string, used: number): Promise<void> {
    await accepted(
      new UpdateCommand({
        TableName: table,
        Key: readsKey(utcDateOf(now)),
        UpdateExpression: 'SET #counter = :used',
        ConditionExpression: 'attribute_not_exists(#counter) OR #counter < :used',
        ExpressionAttributeNames: { '#counter': counter },
        ExpressionAttributeValues: { ':used': used },
      }),
    );
  }

  async function accepted(update: UpdateCommand): Promise<boolean> {
    try {
      await documents.send(update);
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  }
}

/** Every quarter hour of two days is spoken for: more uploads than Strava's quota can ever serve. */
export class NoReadPlaceError extends Error {
  override readonly name = 'NoReadPlaceError';
  readonly quarters: number;

  constructor(quarters: number) {
    super(`No room for a Strava read in the next ${quarters} quarter hours. Ask Strava for a higher limit.`);
    this.quarters = quarters;
  }
}

export function quarterOf(at: number): number {
  return at - (at % quarterMs);
}

const countsSchema = z.preprocess(
  (item) => Object.fromEntries(Object.entries(z.record(z.string(), z.unknown()).parse(item)).filter(isCount)),
  z.record(z.string(), z.number()),
);

function isCount([name]: readonly [string, unknown]): boolean {
  return name === 'day' || /^q\d\d$/.test(name);
}

function quarterName(at: number): string {
  return `q${String(Math.floor((at % dayMs) / quarterMs)).padStart(2, '0')}`;
}

function utcDateOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

function withMargin(limit: number): number {
  return Math.max(1, Math.floor(limit * (1 - margin)));
}
