import type { OpenJoin } from '../store/open-joins.ts';
import { outsideAthleteOf } from '../store/outside-athlete.ts';
import type { SeatHolder } from '../store/seats.ts';
import type { JoinServices } from './join-services.ts';
import { welcomeMessage } from './welcome-message.ts';

/** A join that has everything: connected, told us about themselves, and proved how to reach them. */
export type JoinEnd =
  | 'joined'
  /** Another member has this phone. Nothing has been changed. */
  | 'phone-taken'
  /** Their seat lapsed and the club has filled up. Nothing has been changed. */
  | 'full'
  /** Something is still missing. */
  | 'incomplete';

/**
 * Turns a completed join into a member, and welcomes them.
 *
 * It can stop anywhere and be repeated, by the browser or by `reconcile`: every step gives the same result the second
 * time, and the open join is deleted last.
 */
export async function completeJoin(join: OpenJoin, now: number, services: JoinServices): Promise<JoinEnd> {
  const { athleteId, contact, joinId, units, profileGiven } = join;
  if (!athleteId || !contact || !profileGiven) return 'incomplete';
  const { claims, seats, connections, profiles, membership, send, waitingList, codes, openJoins } = services;

  if (contact.kind === 'text' && (await claims.claim(contact.phone, athleteId, now)) === 'taken') return 'phone-taken';
  if (!needsSeat(join, services)) {
    // An invitation off the waiting list is used up: the next can be invited.
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

/** Whether becoming a member takes a seat: only where the source limits how many athletes its app may have. */
export function needsSeat(
  join: Pick<OpenJoin, 'athleteId' | 'connection'>,
  { sources }: Pick<JoinServices, 'sources'>,
): boolean {
  if (!join.athleteId) return true;
  const { source } = outsideAthleteOf({ ...join, athleteId: join.athleteId });
  return sources.of(source)?.policy.hasSeatLimit ?? true;
}

/**
 * The seat held for a join until it is complete. An invitation off the waiting list holds one, and so does an athlete
 * who has come back from their source. A form alone holds none, and one athlete in many browsers holds one.
 */
export function seatOf({ athleteId, waitingId }: { athleteId: string; waitingId?: OpenJoin['waitingId'] }): SeatHolder {
  return waitingId ? { kind: 'waiting', id: waitingId } : { kind: 'join', id: athleteId };
}
