import { hourMs } from '../clock/lifetime.ts';
import type { AllMembers } from '../store/all-members.ts';
import { isReachedAt } from '../store/member-of-phone.ts';
import type { OpenJoins } from '../store/open-joins.ts';
import type { PhoneClaims } from '../store/phone-claims.ts';

export interface FreePhonesServices {
  readonly claims: Pick<PhoneClaims, 'free'>;
  readonly openJoins: Pick<OpenJoins, 'list'>;
}

/** Longer than anything that claims a phone takes to put it to use. */
const usedWithinMs = hourMs;

/**
 * Frees phones whose member is reached elsewhere, or has left: a change of phone, or of phone to mail, was stopped half way.
 * Nothing is freed while a member's row cannot be read, which may be the one that uses it.
 */
export async function freeLeftPhones(
  { members, claims, unreadable }: AllMembers,
  now: number,
  services: FreePhonesServices,
): Promise<{ readonly freed: number }> {
  if (unreadable > 0) return { freed: 0 };
  const byId = new Map(members.map((member) => [member.athleteId, member]));
  const left = claims.filter(({ phone, athleteId, claimedAt }) => {
    const member = byId.get(athleteId);
    return now - (claimedAt ?? 0) >= usedWithinMs && !(member && isReachedAt(member, phone));
  });
  if (left.length === 0) return { freed: 0 };
  const joining = new Set((await services.openJoins.list()).map(({ athleteId }) => athleteId));
  const unused = left.filter(({ athleteId }) => !joining.has(athleteId));
  for (const claim of unused) await services.claims.free(claim);
  return { freed: unused.length };
}
