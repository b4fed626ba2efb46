import { dayPartAt } from '../recovery-plan/local-day.ts';
import type { Timeline } from '../recovery-plan/timeline.ts';
import type { Member } from '../store/member.ts';

/**
 * The local day since which it is known what somebody does: they joined on it, or uploaded a session of it later.
 * `undefined`: it is not known when they joined.
 */
export function knownSince(
  { joinedAt }: Partial<Pick<Member, 'joinedAt'>>,
  { clock, since = Number.POSITIVE_INFINITY }: Pick<Timeline, 'clock' | 'since'>,
): number | undefined {
  return joinedAt === undefined ? undefined : Math.min(since, dayPartAt(clock, joinedAt).day);
}
