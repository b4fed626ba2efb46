import type { OpenJoin } from '../../store/open-joins.ts';

/** The page at which a join continues. */
export function nextStepOf({ forWaitingList, athleteId, profileGiven, contact, pendingMail }: OpenJoin): string {
  if (!forWaitingList && !athleteId) return '/connect';
  if (!forWaitingList && !profileGiven) return '/join/profile';
  if (pendingMail && !contact) return '/join/mail';
  return '/join/contact';
}
