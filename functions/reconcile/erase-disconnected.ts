import type { AthleteEvent } from '../athlete-events/athlete-event.ts';
import { eraseEvent } from '../athlete-events/club-events.ts';
import { dayMs, hourMs } from '../clock/lifetime.ts';
import type { Member } from '../store/member.ts';

/** The strictest source gives a club 30 days to delete the data of an athlete who has left it. */
const keptForMs = 25 * dayMs;

/** If the schedule of a planned erasure has not come by then, it is lost; an erasure that began so long ago was stopped half way. */
const isLateAfterMs = hourMs;

/**
 * Erases members whose source has refused their tokens for too long, those whose planned erasure is overdue because its schedule
 * was lost, and those whose erasure was stopped half way. The event is named after the time at which it fell due, so asking again
 * an hour later does no harm.
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
