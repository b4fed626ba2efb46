import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { unlessExpired } from '../clock/lifetime.ts';
import { type Key, ofAthlete } from './key.ts';
import { fetchRow } from './row.ts';

/** By the hash of a link's secret; in the athlete's partition, so that an erasure finds it. */
export const linkKey = (athleteId: string, secretHash: string): Key => ofAthlete(`link#${secretHash}`)(athleteId);

/**
 * What a link opens. `day`: the check-in form and the plan, which may stand in an e-mail. `data`: everything that is held
 * about the athlete, and the way out; only made when the athlete asks for it.
 */
const opensSchema = z.enum(['day', 'data']);
const linkSchema = z.object({ opens: opensSchema, expiresAtSec: z.int() });

export type LinkOpens = z.infer<typeof opensSchema>;
export type LinkRow = z.infer<typeof linkSchema>;

/** Links in table `ledger`: never a link itself, only a hash of its secret. */
export interface LinkRows {
  /** `undefined`: no such link, or one that has expired. */
  read(athleteId: string, secretHash: string, now: number): Promise<LinkRow | undefined>;
  write(athleteId: string, secretHash: string, row: LinkRow): Promise<void>;
}

export function createLinkRows(documents: DynamoDBDocumentClient, table: string): LinkRows {
  return {
    async read(athleteId, secretHash, now) {
      const place = { table, key: linkKey(athleteId, secretHash), kind: 'link', schema: linkSchema } as const;
      return unlessExpired(await fetchRow(documents, place), now);
    },

    async write(athleteId, secretHash, row) {
      await documents.send(new PutCommand({ TableName: table, Item: { ...linkKey(athleteId, secretHash), ...row } }));
    },
  };
}
