import type { OpenJoin } from '../store/open-joins.ts';
import { outsideAthleteOf } from '../store/outside-athlete.ts';
import { seatOf } from './complete-join.ts';
import type { JoinServices } from './join-services.ts';

/**
 * Clears away a join that comes to nothing: too young, called off, or stale. The source is disconnected first; while it
 * does not answer, the join stays, marked, and `reconcile` tries again (`later`).
 *
 * If they are a member already and this was a second join, nothing of the member's is touched. Safe to repeat.
 */
export async function abandonJoin(join: OpenJoin, services: JoinServices): Promise<'gone' | 'later'> {
  const { openJoins, seats, codes } = services;
  await openJoins.write({ ...join, abandoned: true });
  if (join.waitingId) await seats.release({ kind: 'waiting', id: join.waitingId });
  if (join.athleteId) await seats.release(seatOf({ athleteId: join.athleteId }));
  await codes.forget({ kind: 'join', joinId: join.joinId });

  if (join.athleteId && (await leaveSource(join.athleteId, join, services)) === 'later') return 'later';
  await closeTopics(join, services);
  if (join.waitingId) await services.waitingList.remove(join.waitingId);
  await openJoins.remove(join.joinId);
  return 'gone';
}

/** Disconnects the source of an athlete who does not become a member. */
export async function leaveSource(
  athleteId: string,
  join: OpenJoin,
  { members, connections, sources, profiles, claims, seats }: JoinServices,
): Promise<'gone' | 'later'> {
  if ((await members.read(athleteId)) !== undefined) return 'gone';

  const outside = outsideAthleteOf({ ...join, athleteId });
  const held = await connections.read(outside);
  const ended = held && (await sources.of(held.source)?.revoke(held));
  if (ended !== undefined && ended !== 'revoked') return 'later';

  await profiles.remove(athleteId);
  await connections.remove(outside);
  await seats.release({ kind: 'athlete', id: athleteId });
  if (join.contact?.kind === 'text') await claims.release(join.contact.phone, athleteId);
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
