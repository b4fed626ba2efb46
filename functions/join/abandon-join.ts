import type { OpenJoin } from '../store/open-joins.ts';
import { seatOf } from './complete-join.ts';
import type { JoinServices } from './join-services.ts';

/**
 * Clears away a join that comes to nothing: too young, thought better of it, or went stale. Strava is disconnected first;
 * while Strava does not answer the join stays, marked, and `reconcile` comes back to it (`later`).
 *
 * Of somebody who is a member (they started a second join) nothing of theirs is touched. Repeating it is harmless.
 */
export async function abandonJoin(join: OpenJoin, services: JoinServices): Promise<'gone' | 'later'> {
  const { openJoins, seats, codes } = services;
  await openJoins.write({ ...join, abandoned: true });
  if (join.waitingId) await seats.release({ kind: 'waiting', id: join.waitingId });
  if (join.athleteId) await seats.release(seatOf({ athleteId: join.athleteId }));
  await codes.forget({ kind: 'join', joinId: join.joinId });

  if (join.athleteId && (await leaveStrava(join.athleteId, join, services)) === 'later') return 'later';
  await closeTopics(join, services);
  if (join.waitingId) await services.waitingList.remove(join.waitingId);
  await openJoins.remove(join.joinId);
  return 'gone';
}

export async function leaveStrava(
  athleteId: string,
  { contact }: OpenJoin,
  { members, tokens, provisionalTokens, profiles, oauth, claims, seats }: JoinServices,
): Promise<'gone' | 'later'> {
  if ((await members.read(athleteId)) !== undefined) return 'gone';

  const held = await tokens.read(athleteId);
  if (held !== undefined && (await oauth.revoke(held.refreshToken)) !== 'revoked') return 'later';

  await profiles.remove(athleteId);
  await provisionalTokens.remove(athleteId);
  await seats.release({ kind: 'athlete', id: athleteId });
  if (contact?.kind === 'text') await claims.release(contact.phone, athleteId);
  return 'gone';
}

async function closeTopics({ athleteId, contact, pendingMail }: OpenJoin, { members, topics }: JoinServices) {
  const member = athleteId ? await members.read(athleteId) : undefined;
  const inUse = member?.contact.kind === 'email' ? member.contact.topicArn : undefined;
  const ours = [pendingMail?.topicArn, contact?.kind === 'email' ? contact.topicArn : undefined];
  for (const topicArn of new Set(ours)) {
    if (topicArn !== undefined && topicArn !== inUse) await topics.close(topicArn);
  }
}
