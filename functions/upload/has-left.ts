import type { OutsideAthlete } from '../sources/source-event.ts';
import type { MemberStore } from '../store/member.ts';
import { activitySourceOf, isSameAthlete } from '../store/outside-athlete.ts';

/** Whether their activities come from elsewhere by now: a source that they have left refuses tokens, and that is nothing to tell. */
export async function hasLeft(
  { athleteId, ...outside }: OutsideAthlete & { readonly athleteId: string },
  { read }: Pick<MemberStore, 'read'>,
): Promise<boolean> {
  const member = await read(athleteId);
  return member !== undefined && !isSameAthlete(activitySourceOf(member), outside);
}
