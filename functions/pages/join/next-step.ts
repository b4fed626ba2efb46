import type { OpenJoin } from '../../store/open-joins.ts';

/** Where a join goes on. */
export function nextStepOf({ forWaitingList, athleteId, profileGiven, contact, pendingMail }: OpenJoin): string {
  if (!forWaitingList && !athleteId) return '/connect';
  if (!forWaitingList && !profileGiven) return '/join/profile';
  if (pendingMail && !contact) return '/join/mail';
  return '/join/contact';
}
