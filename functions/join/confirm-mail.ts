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
 * Puts an address into use once its owner has clicked SNS's link: as a member's contact instead of the old one, or
 * beside their phone. Called by the page, and every hour by `reconcile` for members with `pendingMail`. Safe to repeat.
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
