import { createHash, randomBytes } from 'node:crypto';
import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { dayMs, expiresAtSec, unlessExpired } from '../clock/lifetime.ts';
import { athleteLinkKey } from '../store/keys.ts';
import { readRow } from '../store/row.ts';

/**
 * What a link opens. `day`: the check-in form and the plan, which may stand in an e-mail. `data`: everything that is held
 * about the athlete, and the way out; only made when the athlete asks for it.
 */
const opensSchema = z.enum(['day', 'data']);
const linkSchema = z.object({ opens: opensSchema, expiresAtSec: z.int() });

export type LinkOpens = z.infer<typeof opensSchema>;

export const linkGoodForMs = 7 * dayMs;

export interface AthleteLinks {
  /** The whole address of a new link, with 128 random bits, good for seven days. */
  checkIn(athleteId: string, now: number): Promise<string>;
  plan(athleteId: string, now: number): Promise<string>;
  myData(athleteId: string, now: number): Promise<string>;
  /** Whose a link is; `undefined`: nobody's (any more), or not made to open this. */
  athleteOf(link: string, opens: LinkOpens, now: number): Promise<string | undefined>;
}

/**
 * Links are kept in table `ledger`, hashed, in the partition of their athlete, where an erasure finds them: so a link
 * begins with the athlete's number, and the secret follows.
 *
 * @param publicUrl where browsers reach the club, without a slash at the end.
 */
export function createAthleteLinks(documents: DynamoDBDocumentClient, table: string, publicUrl: string): AthleteLinks {
  return {
    checkIn: async (athleteId, now) => `${publicUrl}/c/${await make(athleteId, 'day', now)}`,
    plan: async (athleteId, now) => `${publicUrl}/p/${await make(athleteId, 'day', now)}`,
    myData: async (athleteId, now) => `${publicUrl}/me/${await make(athleteId, 'data', now)}`,

    async athleteOf(link, opens, now) {
      const { athleteId, secret } = partsOf(link);
      if (athleteId === undefined || secret === undefined) return undefined;

      const { Item } = await documents.send(
        new GetCommand({ TableName: table, Key: athleteLinkKey(athleteId, hashOf(secret)), ConsistentRead: true }),
      );
      const found = unlessExpired(readRow('link', linkSchema, Item), now);
      return found !== undefined && (found.opens === 'data' || found.opens === opens) ? athleteId : undefined;
    },
  };

  async function make(athleteId: string, opens: LinkOpens, now: number): Promise<string> {
    const secret = randomBytes(16).toString('base64url');
    const item = {
      ...athleteLinkKey(athleteId, hashOf(secret)),
      opens,
      expiresAtSec: expiresAtSec(now, linkGoodForMs),
    };
    await documents.send(new PutCommand({ TableName: table, Item: item }));
    return `${athleteId}.${secret}`;
  }
}

function partsOf(link: string): { readonly athleteId?: string; readonly secret?: string } {
  const match = /^([1-9]\d{0,18})\.([\w-]{22})$/.exec(link);
  return match?.[1] === undefined || match[2] === undefined ? {} : { athleteId: match[1], secret: match[2] };
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
