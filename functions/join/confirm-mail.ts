import type { MailTopics } from '../delivery/mail-topics.ts';
import type { Member } from '../store/member.ts';
import type { Membership } from '../store/membership.ts';
import type { PhoneClaims } from '../store/phone-claims.ts';

export interface ConfirmMailServices {
  readonly topics: MailTopics;
  readonly membership: Membership;
  readonly claims: PhoneClaims;
}

/**
 * Gives an address its place once its owner has clicked SNS's link: as the contact of a member, in the place of the old one,
 * or beside their phone. Asked by the page, and by `reconcile` every hour for members with `pendingMail`. Harmless when
 * repeated.
 */
export async function confirmMailOfMember(
  { athleteId, contact, fallbackMail, pendingMail }: Member,
  { topics, membership, claims }: ConfirmMailServices,
): Promise<'confirmed' | 'not-yet' | 'nothing-asked'> {
  if (!pendingMail) return 'nothing-asked';
  const { topicArn } = pendingMail;
  if (!(await topics.isConfirmed(topicArn))) return 'not-yet';

  const as = pendingMail.isFallback && contact.kind === 'text' ? 'fallback' : 'contact';
  if (!(await membership.confirmMail(athleteId, topicArn, as))) return 'nothing-asked';
  if (as === 'contact') {
    if (contact.kind === 'text') await claims.release(contact.phone, athleteId);
    if (contact.kind === 'email' && contact.topicArn !== topicArn) await topics.close(contact.topicArn);
  }
  if (fallbackMail && fallbackMail.topicArn !== topicArn) await topics.close(fallbackMail.topicArn);
  return 'confirmed';
}
