import { createHash, randomBytes } from 'node:crypto';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dayMs, expiresAtSec } from '../clock/lifetime.ts';
import { createLinkRows, type LinkOpens } from '../store/link-row.ts';
import { memberIdPattern } from '../store/member-id.ts';

const linkGoodForMs = 7 * dayMs;

const secretBytes = 16;

export interface AthleteLinks {
  /** The full URL of a new link, with 128 random bits, valid for seven days. */
  checkIn(athleteId: string, now: number): Promise<string>;
  plan(athleteId: string, now: number): Promise<string>;
  myData(athleteId: string, now: number): Promise<string>;
  /**
   * The length of a link to the page "today", for a text that has other words too. `undefined`: the club has no host of
   * its own, and the host that AWS gave would fill half of the text.
   */
  planLength(athleteId: string): number | undefined;
  /** The athlete a link belongs to; `undefined` if it is unknown, expired, or made for another page. */
  athleteOf(link: string, opens: LinkOpens, now: number): Promise<string | undefined>;
}

/**
 * Links are kept hashed in table `ledger`, in their athlete's partition, where an erasure finds them. So a link begins
 * with the athlete's id, and the secret follows.
 *
 * @param publicUrl where browsers reach the club, without a slash at the end.
 * @param linkHost a host of the club's own that leads to the same pages; empty: none.
 */
export function createAthleteLinks(
  documents: DynamoDBDocumentClient,
  table: string,
  publicUrl: string,
  linkHost = '',
): AthleteLinks {
  const rows = createLinkRows(documents, table);
  const linkUrl = linkHost === '' ? publicUrl : `https://${linkHost}`;

  return {
    planLength: (athleteId) =>
      linkHost === '' ? undefined : `${linkUrl}/p/${athleteId}.`.length + Math.ceil((secretBytes * 8) / 6),
    checkIn: async (athleteId, now) => `${linkUrl}/c/${await make(athleteId, 'day', now)}`,
    plan: async (athleteId, now) => `${linkUrl}/p/${await make(athleteId, 'day', now)}`,
    myData: async (athleteId, now) => `${linkUrl}/me/${await make(athleteId, 'data', now)}`,

    async athleteOf(link, opens, now) {
      const { athleteId, secret } = partsOf(link);
      if (athleteId === undefined || secret === undefined) return undefined;

      const found = await rows.read(athleteId, hashOf(secret), now);
      return found !== undefined && (found.opens === 'data' || found.opens === opens) ? athleteId : undefined;
    },
  };

  async function make(athleteId: string, opens: LinkOpens, now: number): Promise<string> {
    const secret = randomBytes(secretBytes).toString('base64url');
    await rows.write(athleteId, hashOf(secret), { opens, expiresAtSec: expiresAtSec(now, linkGoodForMs) });
    return `${athleteId}.${secret}`;
  }
}

/** Whether a string has the form of a link. Whether it opens anything, `athleteOf` decides. */
export function isLink(text: string): boolean {
  return partsOf(text).athleteId !== undefined;
}

function partsOf(link: string): { readonly athleteId?: string; readonly secret?: string } {
  const match = /^([\w-]{1,19})\.([\w-]{22})$/.exec(link);
  const [, athleteId, secret] = match ?? [];
  const isOfMember = athleteId !== undefined && secret !== undefined && memberIdPattern.test(athleteId);
  return isOfMember ? { athleteId, secret } : {};
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
