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
  /** The one that an outside athlete is given if it is free: it saves a call for each of their uploads. */
  readonly firstMemberId: (outside: OutsideAthlete) => string;
  /** Random; nobody may have it by chance. */
  readonly newMemberId: () => string;
}

/**
 * The club's own id of somebody who has just connected: the one that they have had, or a new one, which is theirs from here on.
 * Two browsers of the same athlete get the same one.
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
  // Whoever joined before there were connections may have lost their tokens since.
  const older = olderAthleteId(connecting);
  if (older !== undefined && (await members.read(older)) !== undefined) return older;

  let athleteId = firstMemberId(connecting);
  // What is still under way for somebody who has left must not reach whoever comes back.
  const isTaken = async (id: string) => (await members.read(id)) !== undefined || erased.has(athletePartition(id));
  while (await isTaken(athleteId)) athleteId = newMemberId();
  return connections.claim({ ...connecting, athleteId }, expiresAtSec);
}
