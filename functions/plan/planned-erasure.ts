import { dayMs, minuteMs } from '../clock/lifetime.ts';
import type { Schedules } from '../schedules/schedules.ts';
import type { MemberStore } from '../store/member.ts';

/**
 * Nothing irreversible comes of one text, since a caller's number can be forged: after FORGET ME and YES a day passes in
 * which KEEP, or the page, takes it back.
 */
const timeToStayMs = dayMs;
const quarterMs = 15 * minuteMs;

export interface ErasureServices {
  readonly members: Pick<MemberStore, 'planErasure' | 'keep'>;
  readonly schedules: Pick<Schedules, 'eraseAt' | 'cancelErasure'>;
}

/** When everything is to be erased, epoch milliseconds: a quarter hour, a day from now. Marked first, scheduled second. */
export async function planErasure(
  athleteId: string,
  now: number,
  { members, schedules }: ErasureServices,
): Promise<number> {
  const at = Math.ceil((now + timeToStayMs) / quarterMs) * quarterMs;
  await members.planErasure(athleteId, at);
  await schedules.eraseAt(at, athleteId);
  return at;
}

/** Whether there was anything to take back. */
export async function keepEverything(athleteId: string, { members, schedules }: ErasureServices): Promise<boolean> {
  const isKept = await members.keep(athleteId);
  await schedules.cancelErasure(athleteId);
  return isKept;
}
