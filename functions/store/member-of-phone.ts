import type { Member, MemberStore } from './member.ts';
import type { PhoneClaims } from './phone-claims.ts';

export interface PhoneServices {
  readonly phones: Pick<PhoneClaims, 'ownerOf'>;
  readonly members: Pick<MemberStore, 'read'>;
}

/**
 * The member whose texts go to a phone. A claim alone says too little: it can be left of a number that its member has given
 * up, and that may be somebody else's by now.
 */
export async function memberOfPhone(phone: string, { phones, members }: PhoneServices): Promise<Member | undefined> {
  const athleteId = await phones.ownerOf(phone);
  const member = athleteId === undefined ? undefined : await members.read(athleteId);
  return member !== undefined && isReachedAt(member, phone) ? member : undefined;
}

/** Whether a member's texts go to a phone. */
export function isReachedAt({ contact }: Member, phone: string): boolean {
  return contact.kind === 'text' && contact.phone === phone;
}
