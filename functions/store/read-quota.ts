import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  PutCommand,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { dayMs, expiresAtSec, minuteMs } from '../clock/lifetime.ts';
import type { ReadLimits, ReadUsage } from '../sources/source.ts';
import type { SourceName } from '../sources/source-event.ts';
import { wentThrough } from './conditional-write.ts';
import { type Key, ofAthlete } from './key.ts';
import { emptyUnreadable, fetchRow, isWrongType, readRow } from './row.ts';

export const readPlaceKey = (athleteId: string, activityId: string): Key =>
  ofAthlete(`read-place#${activityId}`)(athleteId);
/** One row of a source for each UTC day: the day's reads, and those of its 96 quarter hours. */
export const readsKey = (source: SourceName, utcDate: string): Key => ({
  pk: `reads#${source}#${utcDate}`,
  sk: 'reads',
});

/**
 * A source lets the whole club read so many times a quarter hour and a UTC day. A read is reserved here before it is
 * made, by one conditional ADD on the day's row, which holds the day's count and that of each of its quarter hours: so
 * no two functions can take the last place, and a place in both windows is taken at once or not at all.
 */

/** What a source said last about its limits. */
export const readLimitsSchema = z.object({ perQuarter: z.int().min(1), perDay: z.int().min(1) });

/** Left free for reads that are not reserved here: the admin's `doctor`, and what the source counts and we do not. */
const margin = 0.05;

/**
 * How much of a window may be used when a read that can wait takes a place in it: half, so that the other half stays free
 * for uploads, and near the end of a quarter hour only. Before that a quarter of it, because uploads are still to come.
 */
const spareShare = { late: 0.5, early: 0.25, ofDay: 0.5 };
const lateMs = 4 * minuteMs;
/** While no more than this share of a quarter hour is used, second reads of an athlete go first come, first served. */
const plentyShare = 0.5;

const quarterMs = 15 * minuteMs;
const quartersLookedAhead = 2 * 96;
const keptForMs = 3 * dayMs;

/** A place that an activity has taken in a later quarter hour, as table `ledger` holds it. */
export const readPlaceSchema = z.object({ windowStart: z.int(), expiresAtSec: z.int() });

export type ReadPlace =
  /** Taken in this quarter hour. `counted` is how many reads we know of, absent for a place taken earlier. */
  | { readonly kind: 'now'; readonly counted?: ReadUsage }
  /** Taken in a later quarter hour: come back then, not sooner. */
  | { readonly kind: 'later'; readonly windowStart: number };

export interface ReadRequest {
  readonly source: SourceName;
  readonly athleteId: string;
  /** What is to be read; it has one place at most. */
  readonly activityId: string;
  readonly limits: ReadLimits;
  /** Start of the window in which this activity already has a place, epoch milliseconds. */
  readonly reserved: number | undefined;
  /** Another activity of this athlete was read in the last hour. */
  readonly hasReadLately: boolean;
  readonly now: number;
}

export interface ReadQuota {
  /**
   * A place for one read: in this quarter hour if it has room, else in the first later one that has.
   *
   * A place that is taken later is noted for the activity. Asked again in that window (`reserved`), it is used up and
   * no second one is taken; asked too early, the same place is named again; asked too late, a new one is taken.
   *
   * Where places are scarce, the first upload of an athlete in an hour goes before the second of another: a second one takes
   * no place ahead, and comes for what is left in the last minutes of a quarter hour.
   */
  reserve(request: ReadRequest): Promise<ReadPlace>;
  /**
   * A place for a read that nobody waits for, from what is to spare in this quarter hour and day. Nothing is reserved
   * for later: `undefined` means not now.
   */
  spare(source: SourceName, limits: ReadLimits, now: number): Promise<ReadUsage | undefined>;
  /** The source's own count, where it is higher than ours. */
  correct(source: SourceName, usage: ReadUsage, now: number): Promise<void>;
}

export function createReadQuota(documents: DynamoDBDocumentClient, table: string): ReadQuota {
  return {
    async reserve(request) {
      const { source, athleteId, activityId, limits, reserved, now } = request;
      const thisQuarter = quarterOf(now);
      const key = readPlaceKey(athleteId, activityId);
      if (reserved !== undefined && reserved > thisQuarter) return { kind: 'later', windowStart: reserved };
      if (reserved === thisQuarter) {
        await documents.send(new DeleteCommand({ TableName: table, Key: key }));
        return { kind: 'now' };
      }

      const most = withMargins(limits);
      const roomy = await take(source, thisQuarter, { ...most, perQuarter: Math.floor(most.perQuarter * plentyShare) });
      if (roomy !== undefined) return { kind: 'now', counted: roomy };
      const isSecond = await isSecondOfHour(request);
      if (isSecond && !isLate(now)) return { kind: 'later', windowStart: thisQuarter + quarterMs - lateMs };
      const counted = await take(source, thisQuarter, most);
      if (counted !== undefined) return { kind: 'now', counted };
      if (isSecond)
        return { kind: 'later', windowStart: (await nextWithRoom(source, thisQuarter, most)) + quarterMs - lateMs };

      const windowStart = await takeLater(source, thisQuarter, limits);
      const item = { ...key, windowStart, expiresAtSec: expiresAtSec(windowStart, keptForMs) };
      await documents.send(new PutCommand({ TableName: table, Item: item }));
      return { kind: 'later', windowStart };
    },

    async spare(source, { perQuarter, perDay }, now) {
      const ofQuarter = isLate(now) ? spareShare.late : spareShare.early;
      return take(source, quarterOf(now), {
        perQuarter: Math.floor(perQuarter * ofQuarter),
        perDay: Math.floor(perDay * spareShare.ofDay),
      });
    },

    async correct(source, { quarterUsed, dayUsed }, now) {
      await Promise.all([raise(source, now, quarterName(now), quarterUsed), raise(source, now, 'day', dayUsed)]);
    },
  };

  /** @param below a place is taken only where fewer are. */
  async function take(source: SourceName, quarterStart: number, below: ReadLimits): Promise<ReadUsage | undefined> {
    if (below.perQuarter < 1 || below.perDay < 1) return undefined;

    const quarter = quarterName(quarterStart);
    try {
      const { Attributes } = await documents.send(
        new UpdateCommand({
          TableName: table,
          Key: readsKey(source, utcDateOf(quarterStart)),
          UpdateExpression: 'ADD #quarter :one, #day :one SET expiresAtSec = :expiresAtSec',
          ConditionExpression:
            '(attribute_not_exists(#quarter) OR #quarter < :perQuarter) AND (attribute_not_exists(#day) OR #day < :perDay)',
          ExpressionAttributeNames: { '#quarter': quarter, '#day': 'day' },
          ExpressionAttributeValues: {
            ':one': 1,
            ':perQuarter': below.perQuarter,
            ':perDay': below.perDay,
            ':expiresAtSec': expiresAtSec(quarterStart, keptForMs),
          },
          ReturnValues: 'ALL_NEW',
        }),
      );
      const counts = readRow('reads', countsSchema, Attributes) ?? {};
      return { quarterUsed: counts[quarter] ?? 0, dayUsed: counts.day ?? 0 };
    } catch (error) {
      // A count that is no number fails the condition, as a full window does.
      const isOdd = error instanceof ConditionalCheckFailedException || isWrongType(error);
      if (isOdd && (await emptyUnreadable(documents, placeOf(source, quarterStart))))
        return take(source, quarterStart, below);
      if (error instanceof ConditionalCheckFailedException) return undefined;
      throw error;
    }
  }

  async function takeLater(source: SourceName, thisQuarter: number, limits: ReadLimits): Promise<number> {
    const most = withMargins(limits);
    let start = await nextWithRoom(source, thisQuarter, most);
    while ((await take(source, start, most)) === undefined)
      start = await nextWithRoom(source, start, most, thisQuarter);
    return start;
  }

  /** The first quarter hour after this one that has room. */
  async function nextWithRoom(source: SourceName, after: number, most: ReadLimits, from = after): Promise<number> {
    let counts = await countsOf(source, after);
    for (let start = after + quarterMs; start <= from + quartersLookedAhead * quarterMs; start += quarterMs) {
      if (start % dayMs === 0) counts = await countsOf(source, start);
      const used = { quarter: counts[quarterName(start)] ?? 0, day: counts.day ?? 0 };
      if (used.quarter < most.perQuarter && used.day < most.perDay) return start;
    }
    throw new NoReadPlaceError(quartersLookedAhead);
  }

  /** Its athlete has had a read in this hour, or has a place for another activity. */
  async function isSecondOfHour({ athleteId, activityId, hasReadLately, now }: ReadRequest): Promise<boolean> {
    if (hasReadLately) return true;
    const { pk, sk } = readPlaceKey(athleteId, '');
    const { Items = [] } = await documents.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :places)',
        ExpressionAttributeValues: { ':pk': pk, ':places': sk },
        ConsistentRead: true,
      }),
    );
    const own = readPlaceKey(athleteId, activityId).sk;
    return Items.some(
      (item) => item.sk !== own && (readRow('read-place', readPlaceSchema, item)?.windowStart ?? 0) > now,
    );
  }

  async function countsOf(source: SourceName, at: number): Promise<Record<string, number>> {
    return (await fetchRow(documents, placeOf(source, at))) ?? {};
  }

  function placeOf(source: SourceName, at: number) {
    return { table, key: readsKey(source, utcDateOf(at)), kind: 'reads', schema: countsSchema } as const;
  }

  async function raise(source: SourceName, now: number, counter: string, used: number): Promise<void> {
    await wentThrough(
      documents.send(
        new UpdateCommand({
          TableName: table,
          Key: readsKey(source, utcDateOf(now)),
          UpdateExpression: 'SET #counter = :used, expiresAtSec = :expiresAtSec',
          ConditionExpression: 'attribute_not_exists(#counter) OR #counter < :used',
          ExpressionAttributeNames: { '#counter': counter },
          ExpressionAttributeValues: { ':used': used, ':expiresAtSec': expiresAtSec(now, keptForMs) },
        }),
      ),
    );
  }
}

/** Every quarter hour of two days is spoken for: more uploads than the source's quota can ever serve. */
export class NoReadPlaceError extends Error {
  override readonly name = 'NoReadPlaceError';
  readonly quarters: number;

  constructor(quarters: number) {
    super(`No room for a read in the next ${quarters} quarter hours. Ask the source for a higher limit.`);
    this.quarters = quarters;
  }
}

function isLate(now: number): boolean {
  return now - quarterOf(now) >= quarterMs - lateMs;
}

export function quarterOf(at: number): number {
  return at - (at % quarterMs);
}

/** The counters of a day's row: `day`, and `q00` to `q95`. */
const countsSchema = z
  .record(z.string(), z.unknown())
  .transform((item) => Object.fromEntries(Object.entries(item).filter(isCount)))
  .pipe(z.record(z.string(), z.number()));

function isCount([name]: readonly [string, unknown]): boolean {
  return name === 'day' || /^q\d\d$/.test(name);
}

function quarterName(at: number): string {
  return `q${String(Math.floor((at % dayMs) / quarterMs)).padStart(2, '0')}`;
}

function utcDateOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

function withMargins({ perQuarter, perDay }: ReadLimits): ReadLimits {
  const withMargin = (limit: number): number => Math.max(1, Math.floor(limit * (1 - margin)));
  return { perQuarter: withMargin(perQuarter), perDay: withMargin(perDay) };
}
