import type { OpenJoin } from '../store/open-joins.ts';
import { outsideAthleteOf } from '../store/outside-athlete.ts';
import type { SeatHolder } from '../store/seats.ts';
import type { JoinServices } from './join-services.ts';
import { welcomeMessage } from './welcome-message.ts';

/** A join that has everything: connected, told us about themselves, and proved how to reach them. */
export type JoinEnd =
  | 'joined'
  /** Another athlete of the club has this phone. Nothing has been changed. */
  | 'phone-taken'
  /** The seat that was kept for them has lapsed, and the club has filled up. Nothing has been changed. */
  | 'full'
  /** Something is still missing. */
  | 'incomplete';

/**
 * Makes a member of somebody who has joined, and welcomes them.
 *
 * It can stop anywhere and be repeated, by the browser or by `reconcile`: the open join goes last, and everything before it
 * comes out the same the second time.
 */
export async function completeJoin(join: OpenJoin, now: number, services: JoinServices): Promise<JoinEnd> {
  const { athleteId, contact, joinId, units, profileGiven } = join;
  if (!athleteId || !contact || !profileGiven) return 'incomplete';
  const { claims, seats, connections, profiles, membership, send, waitingList, codes, openJoins } = services;

  if (contact.kind === 'text' && (await claims.claim(contact.phone, athleteId)) === 'taken') return 'phone-taken';
  if (!needsSeat(join, services)) {
    // Whoever was invited off the waiting list makes room for the next.
    await seats.release(seatOf({ ...join, athleteId }));
  } else if ((await seats.handOn(seatOf({ ...join, athleteId }), { kind: 'athlete', id: athleteId }, now)) === 'full') {
    if (contact.kind === 'text') await claims.release(contact.phone, athleteId);
    return 'full';
  }

  const outside = outsideAthleteOf({ ...join, athleteId });
  await connections.keepForGood(outside);
  await profiles.write(athleteId, (await profiles.read(athleteId)) ?? {});
  await membership.admit({
    athleteId,
    connections: [outside],
    state: { kind: 'active' },
    contact,
    units: units ?? 'metric',
    checkInAt: join.checkInAt,
    consent: join.consent,
    textsAgreedAt: join.textsAgreedAt,
    joinedAt: now,
  });
  await send(welcomeMessage(join, athleteId, now, services));

  if (join.waitingId) await waitingList.remove(join.waitingId);
  await codes.forget({ kind: 'join', joinId });
  await openJoins.remove(joinId);
  return 'joined';
}

/** Whether a seat is needed to become a member: only where the source lets its app have so many athletes and no more. */
export function needsSeat(
  join: Pick<OpenJoin, 'athleteId' | 'connection'>,
  { sources }: Pick<JoinServices, 'sources'>,
): boolean {
  if (!join.athleteId) return true;
  const { source } = outsideAthleteOf({ ...join, athleteId: join.athleteId });
  return sources.of(source)?.policy.hasSeatLimit ?? true;
}

/**
 * The seat that is kept for a join until it is complete: of whoever was invited off the waiting list, and of an athlete
 * who has come back from their source. A form alone holds none, and one athlete in many browsers holds one.
 */
export function seatOf({ athleteId, waitingId }: { athleteId: string; waitingId?: OpenJoin['waitingId'] }): SeatHolder {
  return waitingId ? { kind: 'waiting', id: waitingId } : { kind: 'join', id: athleteId };
}
