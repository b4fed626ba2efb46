import { createHmac } from 'node:crypto';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { rateKey } from './keys.ts';
import { expiresAtSec } from './lifetime.ts';
import { fetchRow, putRow } from './row.ts';

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
 * Counts in table `ledger`. The subject (an address, a phone, an athlete) is in the key as a keyed hash and nowhere else,
 * and the row ends with its span.
 *
 * Where many ask at once and the row stays busy, the answer is no: a limit that gives way under load limits nobody.
 *
 * @param key at least 32 bytes; without it the hash of a phone number could be looked up in a list of all numbers.
 */
export function createRateLimit(
  documents: DynamoDBDocumentClient,
  table: string,
  key: () => Promise<string>,
): RateLimit {
  return async ({ what, most, perMs }, subject, now) => {
    const subjectHash = createHmac('sha256', await key())
      .update(`${what}|${subject}`)
      .digest('base64url');
    const place = { table, key: rateKey(subjectHash), kind: 'rate', schema: hitsSchema } as const;

    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const { hits, revision } = (await fetchRow(documents, place)) ?? { hits: [], revision: 0 };
      const recent = hits.filter((at) => at > now - perMs);
      if (recent.length >= most) return false;

      const written = await putRow(
        documents,
        place,
        { hits: [...recent, now], revision: revision + 1, expiresAtSec: expiresAtSec(now, perMs) },
        { expression: 'attribute_not_exists(pk) OR revision = :revision', values: { ':revision': revision } },
      );
      if (written) return true;
    }
    return false;
  };
}
