import { hourMs } from '../clock/lifetime.ts';
import { settledHistory } from '../plan/settled-history.ts';
import type { CheckInStore } from '../store/check-ins.ts';
import type { HistoryStore } from '../store/history.ts';
import type { Member } from '../store/member.ts';
import type { ProfileStore } from '../store/profile.ts';
import { type ScanResult, type ScanServices, scanMembers } from './resumable-scan.ts';

export interface ForgetClockTimesServices extends ScanServices {
  readonly profiles: ProfileStore;
  readonly history: HistoryStore;
  readonly checkIns: Pick<CheckInStore, 'forgetOld'>;
}

export interface ClockTimesForgotten extends ScanResult {
  readonly settled: number;
}

/** Clock times are forgotten this much before the week is over, so that one missed visit does no harm. */
const aheadMs = 2 * hourMs;
/** Members looked at in one visit. In a club of up to this size that is everybody, every hour. */
const maxAtOnce = 100;

/**
 * Strava lets a club keep measurements for a week, and the pages promise an end to everything else. An upload or an answer removes
 * what is older; for members who send neither, this job does. A second look finds nothing to do.
 */
export async function forgetClockTimes(
  members: readonly Member[],
  now: number,
  services: ForgetClockTimesServices,
): Promise<ClockTimesForgotten> {
  let settled = 0;
  let looked = 0;
  const turns = await scanMembers('clock times', members, services, async ({ athleteId }) => {
    looked += 1;
    const isSettled = await settle(athleteId, now + aheadMs, services);
    if ((await services.checkIns.forgetOld(athleteId, now)) || isSettled) settled += 1;
    return looked < maxAtOnce ? undefined : 'stop';
  });
  return { ...turns, settled };
}

async function settle(
  athleteId: string,
  now: number,
  { profiles, history }: ForgetClockTimesServices,
): Promise<boolean> {
  const known = await history.read(athleteId);
  if (settledHistory({ profile: undefined, history: known }, now) === undefined) return false;
  const profile = await profiles.read(athleteId);
  let isSettled = false;
  await history.change(athleteId, (latest) => {
    const next = settledHistory({ profile, history: latest }, now);
    isSettled = next !== undefined;
    return next;
  });
  return isSettled;
}
