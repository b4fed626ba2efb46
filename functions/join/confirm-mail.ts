import type { MailTopics } from '../club/mail-topics.ts';
import type { Member } from '../club/member.ts';
import type { Membership } from '../club/membership.ts';
import type { PhoneClaims } from '../club/phone-claims.ts';

export interface ConfirmMailServices {
  readonly topics: MailTopics;
  readonly membership: Membership;
  readonly claims: PhoneClaims;
}

/**
 * Makes an address the contact of a member once its owner has clicked SNS's link, and gives the old contact up. Asked by the
 * page, and by `reconcile` every hour for members with `pendingMail`. Harmless when repeated.
 */
export async function confirmMailOfMember(
  { athleteId, contact, pendingMail }: Member,
  { topics, membership, claims }: ConfirmMailServices,
): Promise<'confirmed' | 'not-yet' | 'nothing-asked'> {
  if (!pendingMail) return 'nothing-asked';
  if (!(await topics.isConfirmed(pendingMail.topicArn))) return 'not-yet';

  await membership.changeContact(athleteId, { kind: 'email', topicArn: pendingMail.topicArn }, null);
  if (contact.kind === 'text') await claims.release(contact.phone, athleteId);
  if (contact.kind === 'email' && contact.topicArn !== pendingMail.topicArn) await topics.close(contact.topicArn);
  return 'confirmed';
}
