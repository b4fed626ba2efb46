import type { MemberStore } from '../store/member.ts';
import type { AthleteEvent } from './athlete-event.ts';
import { eraseEvent } from './club-events.ts';

export interface DueErasureServices {
  readonly members: Pick<MemberStore, 'read'>;
  readonly putEvent: (event: AthleteEvent) => Promise<void>;
}

/** The day is over: asks `prescribe`, the only eraser, to erase. Members who have chosen to stay are left alone. */
export async function eraseWhenDue(
  { athleteId, at }: { readonly athleteId: string; readonly at: number },
  { members, putEvent }: DueErasureServices,
): Promise<'erasure begun' | 'taken back'> {
  const member = await members.read(athleteId);
  if (member?.erasesAt !== at) return 'taken back';
  await putEvent(eraseEvent(member, at, { plannedForMs: at }));
  return 'erasure begun';
}
