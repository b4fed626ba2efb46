import type { AthleteEvent } from '../club/athlete-event.ts';
import { dayMs } from '../club/lifetime.ts';
import type { Member } from '../club/member.ts';

/** Strava gives a club 30 days to delete the data of an athlete who has gone. Source: Strava, API Policy 7.4. */
const keptForMs = 25 * dayMs;

/**
 * Whom Strava has refused for so long has not come back: everything of theirs is erased. The event is named after the day
 * that it fell due, so asking again in an hour, should the erasure still be under way, finds it done or does no harm.
 */
export async function eraseDisconnected(
  members: readonly Member[],
  now: number,
  { tell }: { readonly tell: (event: AthleteEvent) => Promise<void> },
): Promise<{ readonly erased: number }> {
  let erased = 0;
  for (const { athleteId, state } of members) {
    if (state.kind !== 'disconnected' || now - state.at <= keptForMs) continue;
    await tell({ kind: 'erase', athleteId, eventTime: Math.floor((state.at + keptForMs) / 1000) });
    erased += 1;
  }
  return { erased };
}
