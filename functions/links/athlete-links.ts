import { createHash, randomBytes } from 'node:crypto';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dayMs, expiresAtSec } from '../clock/lifetime.ts';
import { createLinkRows, type LinkOpens } from '../store/link-row.ts';

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
  const rows = createLinkRows(documents, table);

  return {
    checkIn: async (athleteId, now) => `${publicUrl}/c/${await make(athleteId, 'day', now)}`,
    plan: async (athleteId, now) => `${publicUrl}/p/${await make(athleteId, 'day', now)}`,
    myData: async (athleteId, now) => `${publicUrl}/me/${await make(athleteId, 'data', now)}`,

    async athleteOf(link, opens, now) {
      const { athleteId, secret } = partsOf(link);
      if (athleteId === undefined || secret === undefined) return undefined;

      const found = await rows.read(athleteId, hashOf(secret), now);
      return found !== undefined && (found.opens === 'data' || found.opens === opens) ? athleteId : undefined;
    },
  };

  async function make(athleteId: string, opens: LinkOpens, now: number): Promise<string> {
    const secret = randomBytes(16).toString('base64url');
    await rows.write(athleteId, hashOf(secret), { opens, expiresAtSec: expiresAtSec(now, linkGoodForMs) });
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
