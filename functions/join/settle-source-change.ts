import type { SourceRegistry } from '../sources/source-registry.ts';
import type { ConnectionStore } from '../store/connections.ts';
import type { Member, MemberStore } from '../store/member.ts';
import type { Membership } from '../store/membership.ts';
import { activitySourceOf, isSameAthlete, outsideAthletesOf } from '../store/outside-athlete.ts';
import { freeSeat, type InviteServices } from './invite-next.ts';

export interface SettleChangeServices extends InviteServices {
  readonly members: MemberStore;
  readonly membership: Membership;
  readonly connections: ConnectionStore;
  readonly sources: SourceRegistry;
}

/**
 * What is left to do once a member's activities come from another source: their new connection stays, they have a seat only where
 * one is needed, and the connection before is ended, there and here, unless their mornings are read with it.
 *
 * Asked by the page, and by `reconcile` while the member's row still names what is to be ended. Harmless when repeated.
 *
 * @returns `later`: the source before did not answer.
 */
export async function settleSourceChange(
  athleteId: string,
  now: number,
  services: SettleChangeServices,
): Promise<'settled' | 'later'> {
  const { members, membership, connections, sources, seats } = services;
  const member = await members.read(athleteId);
  if (member === undefined || member.state.kind === 'erasing') return 'settled';
  const ended = connectionsToEnd(member);
  if (ended.length === 0) return 'settled';

  const current = activitySourceOf(member);
  await connections.keepForGood(current);
  if (sources.of(current.source)?.policy.hasSeatLimit) {
    await seats.take({ kind: 'athlete', id: athleteId }, null, now);
  } else {
    await freeSeat(athleteId, now, services);
  }

  for (const outside of ended) {
    const held = await connections.read(outside);
    const isTheirs = held?.athleteId === athleteId;
    const answer = isTheirs ? await sources.of(outside.source)?.revoke(held) : undefined;
    if (answer !== undefined && answer !== 'revoked') return 'later';
    if (isTheirs) await connections.remove(outside);
  }
  const kept = outsideAthletesOf(member).filter((outside) => !ended.includes(outside));
  await membership.keepConnections(athleteId, kept);
  return 'settled';
}

/** Connections that nothing of this member is read with any more. */
export function connectionsToEnd(member: Pick<Member, 'athleteId' | 'connections' | 'mornings'>) {
  const [, ...others] = outsideAthletesOf(member);
  const { mornings } = member;
  return others.filter((outside) => !mornings || !isSameAthlete(outside, mornings));
}
