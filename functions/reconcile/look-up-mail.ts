import { zoneOf } from '../clock/athlete-zone.ts';
import { dayMs } from '../clock/lifetime.ts';
import { localMoment } from '../clock/local-day.ts';
import type { MailTopics } from '../delivery/mail-topics.ts';
import { type ConfirmMailServices, confirmMailOfMember } from '../join/confirm-mail.ts';
import { spareMailEndedText } from '../messages/spare-mail-ended.ts';
import type { OutboxMessage } from '../outbox/outbox.ts';
import { isQuiet } from '../recovery/quiet-hours.ts';
import type { HistoryStore } from '../store/history.ts';
import type { Member, MemberStore } from '../store/member.ts';
import { type ScanResult, type ScanServices, scanMembers } from './resumable-scan.ts';

export interface MailServices extends ConfirmMailServices, ScanServices {
  readonly topics: MailTopics;
  readonly store: MemberStore;
  readonly history: Pick<HistoryStore, 'read'>;
  readonly send: (message: OutboxMessage) => Promise<void>;
}

export interface MailsLookedUp extends ScanResult {
  readonly confirmed: number;
  readonly unsubscribed: number;
  readonly subscribedAgain: number;
}

/** For how long SNS's link to confirm works. */
const confirmedWithinMs = 2 * dayMs;

/**
 * Asks SNS about the e-mail addresses of members, since SNS reports nothing by itself: whether a new address was confirmed, and
 * whether the link that ends the mails was clicked, by the owner or by a scanner that opens every link.
 */
export async function lookUpMail(
  members: readonly Member[],
  now: number,
  services: MailServices,
): Promise<MailsLookedUp> {
  const { topics, store } = services;
  const count = { confirmed: 0, unsubscribed: 0, subscribedAgain: 0 };
  const byMail = members.filter(
    ({ contact, fallbackMail, pendingMail, state }) =>
      state.kind !== 'erasing' && (contact.kind === 'email' || fallbackMail || pendingMail),
  );

  const turns = await scanMembers('mail', byMail, services, async (member) => {
    // A new address takes the place of the old one, and its marks go with it.
    if ((await confirmMailOfMember(member, services)) === 'confirmed') {
      count.confirmed += 1;
      return undefined;
    }
    await forgetUnconfirmed(member);
    await lookUpContact(member);
    await lookUpSpare(member);
    return undefined;
  });
  return { ...turns, ...count };

  /** An address that nobody has confirmed is not kept: it may be somebody else's. */
  async function forgetUnconfirmed({ athleteId, pendingMail }: Member): Promise<void> {
    if (!pendingMail || now - pendingMail.since < confirmedWithinMs) return;
    await topics.close(pendingMail.topicArn);
    await services.membership.dropPendingMail(athleteId, pendingMail.topicArn);
  }

  /**
   * There is a phone, so an address that wants no mails is dropped, and the phone is told; at night this waits for a later visit.
   * The text goes first: if the job is stopped after it, the next visit repeats it under the same name.
   */
  async function lookUpSpare(member: Member): Promise<void> {
    const { athleteId, fallbackMail, quietHours } = member;
    if (!fallbackMail || (await topics.isConfirmed(fallbackMail.topicArn))) return;
    const timezone = zoneOf(await services.history.read(athleteId));
    if (isQuiet(localMoment(now, timezone).clock, quietHours)) return;
    await services.send(mailEndedMessage(athleteId, fallbackMail, now));
    await topics.close(fallbackMail.topicArn);
    if (!(await services.membership.dropFallbackMail(athleteId, fallbackMail.topicArn))) return;
    await store.noteDelivery(athleteId, { spareMailEndedAt: now });
    count.unsubscribed += 1;
  }

  async function lookUpContact({ athleteId, contact, delivery }: Member): Promise<void> {
    if (contact.kind !== 'email') return;
    const isUnsubscribed = !(await topics.isConfirmed(contact.topicArn));
    if (isUnsubscribed === Boolean(delivery?.unsubscribedAt)) return;

    await store.noteDelivery(athleteId, { unsubscribedAt: isUnsubscribed ? now : null });
    count[isUnsubscribed ? 'unsubscribed' : 'subscribedAgain'] += 1;
  }
}

/** Named after the address that was lost, so that it is sent once for it. */
function mailEndedMessage(
  athleteId: string,
  { topicArn }: NonNullable<Member['fallbackMail']>,
  now: number,
): OutboxMessage {
  return {
    messageId: `mail-ended#${topicArn.split(':').at(-1)}`,
    athleteId,
    kind: 'mail-ended',
    text: spareMailEndedText,
    staleAfter: now + dayMs,
  };
}
