import { hourMs } from '../clock/lifetime.ts';
import { settledHistory } from '../plan/settled-history.ts';
import type { HistoryStore } from '../store/history.ts';
import type { Member } from '../store/member.ts';
import type { ProfileStore } from '../store/profile.ts';
import { type ScanResult, type ScanServices, scanMembers } from './resumable-scan.ts';

export interface ForgetClockTimesServices extends ScanServices {
  readonly profiles: ProfileStore;
  readonly history: HistoryStore;
}

export interface ClockTimesForgotten extends ScanResult {
  readonly settled: number;
}

/** So much sooner than a week: two visits lie between. */
const aheadMs = 2 * hourMs;
/** At one visit: a club of so many has everybody looked at every hour. */
const maxAtOnce = 100;

/**
 * Strava lets a club keep what was measured for a week. Whoever uploads or answers has older clock times forgotten by that;
 * whoever does neither has them forgotten here. A second look finds nothing to do.
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
    if (await settle(athleteId, now + aheadMs, services)) settled += 1;
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
