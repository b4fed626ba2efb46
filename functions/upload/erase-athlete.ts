import { randomBytes } from 'node:crypto';
import type { Erasure } from '../club/erasure.ts';
import { dayMs } from '../club/lifetime.ts';
import type { Member, MemberStore } from '../club/member.ts';
import type { OutboxMessage } from '../club/outbox.ts';
import type { TokenStore } from '../club/strava-tokens.ts';
import type { Outcome } from '../queue/queue-handler.ts';
import type { StravaOauth } from '../strava/strava-oauth.ts';

export interface EraseServices {
  readonly members: MemberStore;
  readonly tokens: TokenStore;
  readonly oauth: StravaOauth;
  readonly erasure: Erasure;
  readonly send: (message: OutboxMessage) => Promise<void>;
}

/**
 * Deletes everything that the club holds about an athlete, whatever led to it: the only eraser in the product.
 *
 * It can stop anywhere and be repeated: the member's own row goes last, and carries the receipt from the start, so that
 * every attempt confirms with the same number. Once that row is gone a repeat finds nobody and does nothing.
 */
export async function eraseAthlete(
  athleteId: string,
  now: number,
  { members, tokens, oauth, erasure, send }: EraseServices,
): Promise<Outcome> {
  const member = await members.beginErasing(athleteId, newReceipt(), now);
  if (member === undefined || member.state.kind !== 'erasing') return { kind: 'done', what: 'nobody to erase' };

  const stored = await tokens.read(athleteId);
  if (stored !== undefined) {
    const answer = await oauth.revoke(stored.refreshToken);
    if (answer !== 'revoked') return { kind: 'wait', seconds: 60, why: `revoking the token: ${answer.why}` };
  }

  await erasure.eraseRows(athleteId);
  await erasure.writeReceipt(member.state.receipt, now);
  await send(receiptMessage(member, member.state.receipt, now));
  await erasure.eraseMember(athleteId, member.contact);
  return { kind: 'done', what: 'erased' };
}

/** Sixteen letters and digits, random: it says nothing about whose it is. */
function newReceipt(): string {
  return randomBytes(8).toString('hex').toUpperCase();
}

/** Goes out under the receipt's name, not the athlete's: no row of theirs may come into being by it. */
function receiptMessage({ contact }: Member, receipt: string, now: number): OutboxMessage {
  return {
    messageId: `receipt#${receipt}`,
    athleteId: `receipt-${receipt}`,
    kind: 'receipt',
    text: `Everything we held about you is deleted, and Strava is disconnected. Your receipt: ${receipt}. You will get no more texts from us.`,
    mail: { subject: 'Your data is deleted', details: 'Copies in backups and logs end by age, within 7 and 30 days.' },
    staleAfter: now + 2 * dayMs,
    to: contact,
  };
}
