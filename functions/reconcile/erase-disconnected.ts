import type { AthleteEvent } from '../athlete-events/athlete-event.ts';
import { eraseEvent } from '../athlete-events/club-events.ts';
import { dayMs, hourMs } from '../clock/lifetime.ts';
import type { Member } from '../store/member.ts';

/** Before the end of what the strictest source gives a club to delete the data of an athlete who has gone: 30 days. */
const keptForMs = 25 * dayMs;

/** A planned erasure whose schedule has not come by then has been lost; one that has begun has been stopped half way. */
const isLateAfterMs = hourMs;

/**
 * Whom their source has refused for so long has not come back: everything of theirs is erased; so is who asked for it by text, where
 * the schedule has been lost, and whose erasure was stopped half way. The event is named after the day that it fell due, so asking
 * again in an hour, should the erasure still be under way, finds it done or does no harm.
 */
export async function eraseDisconnected(
  members: readonly Member[],
  now: number,
  { tell }: { readonly tell: (event: AthleteEvent) => Promise<void> },
): Promise<{ readonly erased: number }> {
  let erased = 0;
  for (const member of members) {
    const due = erasureDue(member);
    if (due === undefined || now <= due.at) continue;
    const { at, ...planned } = due;
    await tell(eraseEvent(member, at, planned));
    erased += 1;
  }
  return { erased };
}

function erasureDue({ state, erasesAt }: Member): { readonly at: number; readonly plannedForMs?: number } | undefined {
  if (state.kind === 'erasing') return { at: state.at + isLateAfterMs };
  if (erasesAt) return { at: erasesAt + isLateAfterMs, plannedForMs: erasesAt };
  return state.kind === 'disconnected' ? { at: state.at + keptForMs } : undefined;
}
