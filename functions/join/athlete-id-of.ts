import type { Connection } from '../sources/source.ts';
import type { OutsideAthlete } from '../sources/source-event.ts';
import type { ConnectionStore } from '../store/connections.ts';
import type { ErasedNames } from '../store/erased-names.ts';
import { athletePartition } from '../store/key.ts';
import type { MemberStore } from '../store/member.ts';
import { olderAthleteId } from '../store/older-tokens.ts';

export interface AthleteIdServices {
  readonly connections: Pick<ConnectionStore, 'find' | 'claim'>;
  readonly members: Pick<MemberStore, 'read'>;
  readonly erased: Pick<ErasedNames, 'has'>;
  /** Derived from the source's own id, and used if it is free: that saves a look-up for each upload. */
  readonly firstMemberId: (outside: OutsideAthlete) => string;
  /** Random, and long enough that no two are the same. */
  readonly newMemberId: () => string;
}

/**
 * The club's own id of an athlete who has just connected: the one they already have, or a new one, theirs from now on.
 * Two browsers of the same athlete get the same id.
 *
 * @param expiresAtSec when a new one is forgotten, unless they become a member.
 */
export async function athleteIdOf(
  connecting: Omit<Connection, 'athleteId'>,
  expiresAtSec: number,
  { connections, members, erased, firstMemberId, newMemberId }: AthleteIdServices,
): Promise<string> {
  const found = await connections.find(connecting);
  if (found !== undefined) return found.athleteId;
  // Members from before connections were kept may have lost their tokens since.
  const older = olderAthleteId(connecting);
  if (older !== undefined && (await members.read(older)) !== undefined) return older;

  let athleteId = firstMemberId(connecting);
  // Events still under way for a member who left must not reach them if they come back.
  const isTaken = async (id: string) => (await members.read(id)) !== undefined || erased.has(athletePartition(id));
  while (await isTaken(athleteId)) athleteId = newMemberId();
  return connections.claim({ ...connecting, athleteId }, expiresAtSec);
}
