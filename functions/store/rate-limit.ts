import { createHmac } from 'node:crypto';
import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { expiresAtSec } from '../clock/lifetime.ts';
import { wentThrough } from './conditional-write.ts';
import type { Key } from './key.ts';
import { emptyUnreadable, fetchRow, putRow } from './row.ts';

/** Recent hits of one address, phone or athlete, which is in the key as a keyed hash only. */
export const rateKey = (subjectHash: string): Key => ({ pk: `rate#${subjectHash}`, sk: 'rate' });

const hitsSchema = z.object({ hits: z.array(z.int()), revision: z.int() });
const countSchema = z.object({ count: z.int().nullish() });

/** At most so many in any such span of time. */
export interface Rate {
  /** What is limited: `code-to-phone`, `page-by-address`. */
  readonly what: string;
  readonly max: number;
  readonly perMs: number;
}

/** Whether one more is allowed now; if so it counts. */
export type RateLimit = (rate: Rate, subject: string, now: number) => Promise<boolean>;

const attempts = 6;

/**
 * [ENG] Up to this limit each hit is kept, and the limit is exact in any span of time. Above it spans begin on the clock, so twice
 * as many can pass around such a moment. That does no harm, because these limits are far above what anybody needs.
 */
const exactTo = 20;

/**
 * Counts in table `ledger`. The subject (an address, a phone, an athlete) is in the key as a keyed hash and nowhere else,
 * and the row ends with its span.
 *
 * If one subject asks so often at once that its row stays busy, the answer is no: a limit that gives way under load is none.
 *
 * @param key at least 32 bytes; without it the hash of a phone number could be looked up in a list of all numbers.
 */
export function createRateLimit(
  documents: DynamoDBDocumentClient,
  table: string,
  key: () => Promise<string>,
): RateLimit {
  return async (rate, subject, now) => (rate.max > exactTo ? count(rate, subject, now) : list(rate, subject, now));

  /** Only the number is kept, so that the row stays small and many requests can be counted at once. */
  async function count({ what, max, perMs }: Rate, subject: string, now: number): Promise<boolean> {
    const windowStart = Math.floor(now / perMs) * perMs;
    const rowKey = await keyOf(what, subject, windowStart);
    const counted = await wentThrough(
      documents.send(
        new UpdateCommand({
          TableName: table,
          Key: rowKey,
          UpdateExpression: 'ADD #count :one SET expiresAtSec = :expiresAtSec',
          ConditionExpression: 'attribute_not_exists(#count) OR #count < :max',
          ExpressionAttributeNames: { '#count': 'count' },
          ExpressionAttributeValues: { ':one': 1, ':max': max, ':expiresAtSec': expiresAtSec(windowStart, perMs) },
        }),
      ),
    );
    if (counted) return true;
    // A count that is no number fails the condition, as one that is used up does.
    const place = { table, key: rowKey, kind: 'rate', schema: countSchema } as const;
    return (await emptyUnreadable(documents, place)) ? count({ what, max, perMs }, subject, now) : false;
  }

  async function keyOf(what: string, subject: string, windowStart: number | undefined) {
    const parts = [what, subject, ...(windowStart === undefined ? [] : [windowStart])];
    const hmac = createHmac('sha256', await key()).update(parts.join('|'));
    return rateKey(hmac.digest('base64url'));
  }

  async function list({ what, max, perMs }: Rate, subject: string, now: number): Promise<boolean> {
    const rowKey = await keyOf(what, subject, undefined);
    const place = { table, key: rowKey, kind: 'rate', schema: hitsSchema } as const;

    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const { hits, revision } = (await fetchRow(documents, place)) ?? { hits: [], revision: 0 };
      const recent = hits.filter((at) => at > now - perMs);
      if (recent.length >= max) return false;

      const written = await putRow(
        documents,
        place,
        { hits: [...recent, now], revision: revision + 1, expiresAtSec: expiresAtSec(now, perMs) },
        { expression: 'attribute_not_exists(pk) OR revision = :revision', values: { ':revision': revision } },
      );
      if (written) return true;
    }
    return false;
  }
}
