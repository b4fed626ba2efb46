import { createHmac } from 'node:crypto';
import { type DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { wentThrough } from './conditional-write.ts';
import { rateKey } from './keys.ts';
import { expiresAtSec } from './lifetime.ts';

const hitsSchema = z.object({ hits: z.array(z.int()), revision: z.int() });

/** At most so many in any such span of time. */
export interface Rate {
  /** What is limited: `code-to-phone`, `page-by-address`. */
  readonly what: string;
  readonly most: number;
  readonly perMs: number;
}

/** Whether one more is allowed now; if so it counts. */
export type RateLimit = (rate: Rate, subject: string, now: number) => Promise<boolean>;

const attempts = 6;

/**
 * [ENG] Up to here each hit is kept, and the limit is exact in any span. Above it spans begin on the clock, and around such
 * a moment twice as many can pass: that is no matter where the limit is far above what anybody needs.
 */
const exactTo = 20;

/**
 * Counts in table `ledger`. The subject (an address, a phone, an athlete) is in the key as a keyed hash and nowhere else,
 * and the row ends with its span.
 *
 * Where one subject asks so often at once that its row stays busy, the answer is no: a limit that gives way under load limits
 * nobody.
 *
 * @param key at least 32 bytes; without it the hash of a phone number could be looked up in a list of all numbers.
 */
export function createRateLimit(
  documents: DynamoDBDocumentClient,
  table: string,
  key: () => Promise<string>,
): RateLimit {
  return async (rate, subject, now) => (rate.most > exactTo ? count(rate, subject, now) : list(rate, subject, now));

  /** Of a crowd only the number is kept, so that the row stays small and many may ask at the same moment. */
  async function count({ what, most, perMs }: Rate, subject: string, now: number): Promise<boolean> {
    const windowStart = Math.floor(now / perMs) * perMs;
    return wentThrough(
      documents.send(
        new UpdateCommand({
          TableName: table,
          Key: await keyOf(what, subject, windowStart),
          UpdateExpression: 'ADD #count :one SET expiresAtSec = :expiresAtSec',
          ConditionExpression: 'attribute_not_exists(#count) OR #count < :most',
          ExpressionAttributeNames: { '#count': 'count' },
          ExpressionAttributeValues: { ':one': 1, ':most': most, ':expiresAtSec': expiresAtSec(windowStart, perMs) },
        }),
      ),
    );
  }

  async function keyOf(what: string, subject: string, windowStart: number | undefined) {
    const parts = [what, subject, ...(windowStart === undefined ? [] : [windowStart])];
    const hmac = createHmac('sha256', await key()).update(parts.join('|'));
    return rateKey(hmac.digest('base64url'));
  }

  async function list({ what, most, perMs }: Rate, subject: string, now: number): Promise<boolean> {
    const rowKey = await keyOf(what, subject, undefined);

    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const { Item } = await documents.send(new GetCommand({ TableName: table, Key: rowKey, ConsistentRead: true }));
      const { hits, revision } = Item === undefined ? { hits: [], revision: 0 } : hitsSchema.parse(Item);
      const recent = hits.filter((at) => at > now - perMs);
      if (recent.length >= most) return false;

      const written = await wentThrough(
        documents.send(
          new PutCommand({
            TableName: table,
            Item: {
              ...rowKey,
              hits: [...recent, now],
              revision: revision + 1,
              expiresAtSec: expiresAtSec(now, perMs),
            },
            ConditionExpression: 'attribute_not_exists(pk) OR revision = :revision',
            ExpressionAttributeValues: { ':revision': revision },
          }),
        ),
      );
      if (written) return true;
    }
    return false;
  }
}
