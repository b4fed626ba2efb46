import { forgetMeasured, type MeasuredServices } from '../plan/take-measured.ts';
import type { OutsideAthlete } from '../sources/source-event.ts';
import type { ConnectionStore } from '../store/connections.ts';
import type { Member } from '../store/member.ts';
import type { Membership } from '../store/membership.ts';
import { activitySourceOf, isSameAthlete, outsideAthletesOf } from '../store/outside-athlete.ts';
import type { MembersContext } from './prescribe-upload.ts';

export interface EndMorningsServices extends MeasuredServices {
  readonly membership: Pick<Membership, 'shareMornings'>;
  readonly connections: Pick<ConnectionStore, 'remove'>;
}

/**
 * A member no longer lets us read there: what their watch has told goes, as if they had stopped it on our page, and so does a connection
 * that nothing else is read with. It goes last, so that whatever is repeated finds whose it is.
 *
 * Nothing of it brings a row back that an erasure, which may run in the line of another source, has taken meanwhile.
 */
export async function endMornings(
  ended: OutsideAthlete,
  { member, ...onFile }: MembersContext,
  now: number,
  services: EndMorningsServices,
): Promise<void> {
  const { athleteId } = member;
  if (areReadAt(member, ended)) {
    await forgetMeasured({ athleteId, onFile }, now, services);
    const kept = outsideAthletesOf(member).filter((one) => isForActivities(member, one) || !isSameAthlete(one, ended));
    await services.membership.shareMornings(athleteId, null, [...kept]);
  }
  if (!isForActivities(member, ended)) await services.connections.remove(ended);
}

/** Whether that is where their nights and mornings are read. */
export function areReadAt({ mornings }: Pick<Member, 'mornings'>, outside: OutsideAthlete): boolean {
  return Boolean(mornings && isSameAthlete(mornings, outside));
}

/** Whether that is where their activities come from. */
export function isForActivities(member: Member, outside: OutsideAthlete): boolean {
  return isSameAthlete(activitySourceOf(member), outside);
}
