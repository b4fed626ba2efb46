import { dayMs } from '../clock/lifetime.ts';
import type { Connection, Source } from '../sources/source.ts';
import type { SourceName } from '../sources/source-event.ts';
import type { SourceRegistry } from '../sources/source-registry.ts';
import type { AllMembers } from '../store/all-members.ts';
import type { ConnectionStore } from '../store/connections.ts';
import type { Member } from '../store/member.ts';
import { activitySourceOf, outsideAthletesOf } from '../store/outside-athlete.ts';

export interface CountSilentServices {
  readonly sources: SourceRegistry;
  readonly readAllMembers: () => Promise<AllMembers>;
  readonly connections: Pick<ConnectionStore, 'read'>;
}

/** Counts, and nobody's name. */
export interface SilenceCounts {
  /** Members who have connected it, for whatever. */
  readonly connected: number;
  /** Of whom it gives the activities; the counts below are of them. */
  readonly withActivities: number;
  /** Of whom it has had nothing lately but what it may not hand on. */
  readonly withheldOnly: number;
  /** Of whom nothing at all has come lately: they rest, or their account there sleeps. */
  readonly silent: number;
}

/** As long as most runners need for a run. */
const latelyMs = 14 * dayMs;
const readsAtOnce = 25;

/**
 * How many members nothing comes from, per source where that is possible. Members who joined since then do not count as
 * silent.
 */
export async function countSilent(
  now: number,
  { sources, readAllMembers, connections }: CountSilentServices,
): Promise<Readonly<Partial<Record<SourceName, SilenceCounts>>>> {
  const silentSources = [...new Set([...sources.all, ...sources.forMornings])].filter(
    ({ policy }) => policy.mayStaySilent,
  );
  if (silentSources.length === 0) return {};
  const members = (await readAllMembers()).members.filter(({ state }) => state.kind === 'active');
  const counts: Partial<Record<SourceName, SilenceCounts>> = {};
  for (const source of silentSources) counts[source.name] = await countOf(source, members);
  return counts;

  async function countOf({ name }: Source, all: readonly Member[]): Promise<SilenceCounts> {
    const theirs = all.filter((member) => activitySourceOf(member).source === name);
    const seen = { withheldOnly: 0, silent: 0 };
    for (let first = 0; first < theirs.length; first += readsAtOnce) {
      const ends = await Promise.all(theirs.slice(first, first + readsAtOnce).map(whatComes));
      for (const end of ends) if (end !== 'comes') seen[end] += 1;
    }
    const connected = all.filter((member) => outsideAthletesOf(member).some(({ source }) => source === name)).length;
    return { connected, withActivities: theirs.length, ...seen };
  }

  async function whatComes(member: Member): Promise<'comes' | 'withheldOnly' | 'silent'> {
    const held: Partial<Connection> = (await connections.read(activitySourceOf(member))) ?? {};
    const isLately = (at: number | null | undefined): boolean => now - (at ?? 0) < latelyMs;
    if (isLately(held.readableAt)) return 'comes';
    if (isLately(held.withheldAt)) return 'withheldOnly';
    return isLately(member.joinedAt) ? 'comes' : 'silent';
  }
}
