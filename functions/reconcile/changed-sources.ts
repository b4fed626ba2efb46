import { dayMs } from '../clock/lifetime.ts';
import { connectionsToEnd, type SettleChangeServices, settleSourceChange } from '../join/settle-source-change.ts';
import { leftSourceKeptDays, withoutSource } from '../plan/forget-source.ts';
import { isOfFile } from '../sources/of-file.ts';
import type { SourceRegistry } from '../sources/source-registry.ts';
import type { HistoryStore } from '../store/history.ts';
import type { Member } from '../store/member.ts';
import type { Membership } from '../store/membership.ts';
import type { ProfileStore } from '../store/profile.ts';
import { type ScanResult, type ScanServices, scanMembers } from './resumable-scan.ts';

export interface ChangedSourcesServices extends SettleChangeServices, ScanServices {
  readonly membership: Membership;
  readonly profiles: ProfileStore;
  readonly history: HistoryStore;
}

/**
 * Of members whose activities come from another source than before: what was left to do when they changed it is done, and what
 * came from the source before is forgotten in time. Harmless when repeated.
 */
export async function settleChangedSources(
  members: readonly Member[],
  now: number,
  services: ChangedSourcesServices,
): Promise<ScanResult> {
  const concerned = members.filter(
    (member) =>
      member.state.kind !== 'erasing' && (connectionsToEnd(member).length > 0 || dueOf(member, now).length > 0),
  );
  return scanMembers('changed sources', concerned, services, async (member) => {
    await settleSourceChange(member.athleteId, now, services);
    await forgetLeftSources(member, now, services);
    return undefined;
  });
}

function dueOf({ leftSources }: Member, now: number) {
  return (leftSources ?? []).filter(({ leftAt }) => now - leftAt >= leftSourceKeptDays * dayMs);
}

async function forgetLeftSources(member: Member, now: number, services: ChangedSourcesServices): Promise<void> {
  const { athleteId, leftSources } = member;
  const due = dueOf(member, now);
  for (const { source, leftAt } of due) {
    const isGone = isOfSource(source, services.sources);
    const profile = await services.profiles.read(athleteId);
    await services.history.change(athleteId, (history) => withoutSource({ profile, history }, { isGone, leftAt }, now));
  }
  if (due.length === 0) return;
  const kept = (leftSources ?? []).filter((left) => !due.includes(left));
  await services.membership.keepLeftSources(athleteId, kept.length === 0 ? null : kept);
}

/** What no source of this club knows any more is of one that it has no app of: that one too has been left. */
function isOfSource(name: string, { ofActivity }: SourceRegistry): (activityId: string) => boolean {
  return (activityId) => !isOfFile(activityId) && (ofActivity(activityId)?.name ?? name) === name;
}
